using NodaTime;
using NodaTime.Text;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>Lists of tariff lines beside the instruments, <c>data/law/scopes/NAME.csv</c>: prefix, first day, day after the last.</summary>
internal sealed class ScopeLists(string folder)
{
    private readonly Dictionary<string, IReadOnlyList<ScopeLine>> _read = new(StringComparer.Ordinal);

    /// <summary>Lines that a word of a scope stands for: a list by name, or one prefix.</summary>
    public IReadOnlyList<ScopeLine> Of(string word, string where)
    {
        if (word == "all") return [new ScopeLine("", null, null)];
        if (word.StartsWith("list:", StringComparison.Ordinal)) return List(word[5..], where);
        var digits = word.Replace(".", "", StringComparison.Ordinal);
        return digits.Length is >= 2 and <= 10 && digits.Length % 2 == 0 && digits.All(char.IsAsciiDigit)
            ? [new ScopeLine(digits, null, null)]
            : throw InputException.At(where, $"\"{word}\" is no tariff code and no list.", "Write 2 to 10 digits, \"list:\" and the name of a list, or all.");
    }

    private IReadOnlyList<ScopeLine> List(string name, string where)
    {
        if (_read.TryGetValue(name, out var known)) return known;
        var path = Path.Combine(folder, $"{name}.csv");
        if (!File.Exists(path)) throw InputException.At(where, $"there is no list \"{name}\".", $"Lists are files of {folder}.");
        using var text = new StreamReader(path);
        using var table = new TableReader(text, $"{name}.csv");
        var (prefix, from, until) = (table.OrdinalOf("prefix"), table.OrdinalOf("from"), table.OrdinalOf("until"));
        List<ScopeLine> lines = [];
        while (table.Next()) lines.Add(new ScopeLine(Prefix(table.Text(prefix), table.Where), Day(table.Text(from), table.Where), Day(table.Text(until), table.Where)));
        return _read[name] = lines;
    }

    private static string Prefix(string text, Place where) => text.Length is >= 2 and <= 10 && text.Length % 2 == 0 && text.All(char.IsAsciiDigit)
        ? text : throw InputException.At(where, $"\"{text}\" is no tariff code.", "Write 2 to 10 digits without points.");

    private static LocalDate? Day(string text, Place where) => text.Length == 0 ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw InputException.At(where, $"\"{text}\" is not a day.", "Write it as 2026-08-06, or nothing.");
}
