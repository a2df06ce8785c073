using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Spelter.Data;

namespace Spelter.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "One JSON object for machines." };

    public static Option<string?> AsOf() => new("--as-of") { Description = "Answer with what was public on this day (yyyy-MM-dd).", HelpName = "DATE" };

    public static Option<string?> DataFolder() => new("--data") { Description = "Folder with the evidence; the shipped one by default.", HelpName = "FOLDER" };

    /// <exception cref="InputException">Not a date, or a day that has not come.</exception>
    public static LocalDate Day(string? text, LocalDate today)
    {
        if (text is null) return today;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success) throw InputException.At("--as-of", $"\"{text}\" is not a date.", $"Write it as yyyy-MM-dd, such as {LocalDatePattern.Iso.Format(today)}.");
        if (parsed.Value > today)
            throw InputException.At("--as-of", $"{text} has not come yet: today is {LocalDatePattern.Iso.Format(today)}.", "Nobody knows on a future day what will have been published; give today or a day before.");
        return parsed.Value;
    }
}
