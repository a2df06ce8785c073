using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Spelter.Data.Shipped;

/// <summary>Turns the text of a cell into a value. What it is not is said in Spelter's words, not in those of a parser.</summary>
internal static class Cell
{
    /// <exception cref="FormatException">Not a finite number.</exception>
    public static double Number(ReadOnlySpan<char> cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new FormatException($"\"{cell}\" is not a number.");

    /// <exception cref="FormatException">Not a whole number.</exception>
    public static int Whole(string cell) => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw new FormatException($"\"{cell}\" is not a whole number.");

    /// <exception cref="FormatException">Not a day.</exception>
    public static LocalDate Day(string cell) => LocalDatePattern.Iso.Parse(cell).TryGetValue(default, out var day)
        ? day
        : throw new FormatException($"\"{cell}\" is not a date: write it as yyyy-MM-dd.");

    /// <exception cref="FormatException">Not a grade of evidence.</exception>
    public static char Grade(string cell) => cell is "A" or "B" or "C" ? cell[0] : throw new FormatException($"\"{cell}\" is not a grade: A, B or C.");

    /// <summary>One of some words, exactly.</summary>
    /// <exception cref="FormatException">None of them.</exception>
    public static string OneOf(string cell, params string[] words) =>
        words.Contains(cell, StringComparer.Ordinal) ? cell : throw new FormatException($"\"{cell}\" is not one of {string.Join(", ", words)}.");

    /// <summary>True for "yes", false for "no": in another spelling a warning would be lost without a word.</summary>
    /// <exception cref="FormatException">Neither.</exception>
    public static bool YesNo(string cell) => OneOf(cell, "yes", "no") == "yes";

    /// <summary>A member by its name, exactly: a number or a list of names is none, though the parser would take them.</summary>
    /// <param name="cell">Text.</param>
    /// <param name="lowerCase">True where the table writes the names in small letters.</param>
    /// <exception cref="FormatException">Not the name of a member.</exception>
    public static T Member<T>(string cell, bool lowerCase = false)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        if (lowerCase) names = Array.ConvertAll(names, name => name.ToLowerInvariant());
        return Enum.GetValues<T>()[Array.IndexOf(names, OneOf(cell, names))];
    }

    /// <exception cref="FormatException">Neither bound, or no number.</exception>
    /// <exception cref="ArgumentException">The low bound exceeds the high one.</exception>
    public static Interval Bounds(string low, string high) => new(Number(low), Number(high));

    /// <summary>What is read at a place: a cell that is not what it should be leaves as a fault that names the place.</summary>
    /// <exception cref="InputException">What is read there is no value.</exception>
    public static T At<T>(Place where, string remedy, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            throw InputException.At(where, Sentence(fault), remedy);
        }
    }

    /// <summary>What a fault of a value says, without the name of a parameter of the code.</summary>
    public static string Sentence(Exception fault)
    {
        var text = fault is ArgumentException { ParamName: { } name }
            ? fault.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
            : fault.Message;
        return text.EndsWith('.') ? text : text + ".";
    }

    /// <summary>The parts of a cell that semicolons separate; none of an empty cell.</summary>
    public static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
