using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Spelter.Data;

namespace Spelter.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>On every command: it is an option of the root that the others inherit.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "One JSON object for machines.", Recursive = true };

    /// <inheritdoc cref="Json"/>
    public static Option<bool> Csv { get; } = new("--csv") { Description = "One CSV table for machines.", Recursive = true };

    /// <summary>Name of the option for the day.</summary>
    public const string AsOfName = "--as-of";

    /// <summary>Name of the option for the day that a question of law is about.</summary>
    public const string DateName = "--date";

    /// <summary>Name of the option for the last day of knowledge of a question of law.</summary>
    public const string KnownName = "--known";

    /// <summary>Every option that names a day which is today where it is left out.</summary>
    public static IReadOnlyList<string> Days { get; } = [AsOfName, DateName, KnownName];

    public static Option<string?> AsOf() => new(AsOfName) { Description = "Answer with what was public on this day (yyyy-MM-dd).", HelpName = "DATE" };

    public static Option<string?> DataFolder() => new("--data") { Description = "Folder with the evidence; the shipped one by default.", HelpName = "FOLDER" };

    /// <summary>How the answer is to be printed.</summary>
    /// <exception cref="InputException">Both formats for machines are asked for.</exception>
    public static AnswerFormat Format(this ParseResult parsed) => (parsed.GetValue(Json), parsed.GetValue(Csv)) switch
    {
        (true, true) => throw InputException.At("--json --csv", "an answer has one format.", "Give one of the two."),
        (true, false) => AnswerFormat.Json,
        (false, true) => AnswerFormat.Csv,
        _ => AnswerFormat.Text,
    };

    /// <exception cref="InputException">Not a date, or a day that has not come.</exception>
    public static LocalDate Day(string? text, LocalDate today, string option = AsOfName)
    {
        if (text is null) return today;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success) throw InputException.At(option, $"\"{text}\" is not a date.", $"Write it as yyyy-MM-dd, such as {LocalDatePattern.Iso.Format(today)}.");
        if (parsed.Value > today)
            throw InputException.At(option, $"{text} has not come yet: today is {LocalDatePattern.Iso.Format(today)}.", "Give today or a day before; nobody knows what a later day will bring.");
        return parsed.Value;
    }
}
