using NodaTime;
using NodaTime.Text;
using Spelter.Data.Cases;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>What parts of law files have in common: days, grades and lists of words.</summary>
internal static class LawPart
{
    public static LocalDate? OptionalDay(this YamlPart part, string key)
    {
        var where = part.WhereOf(key);
        if (part.OptionalText(key) is not { } text) return null;
        return LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw InputException.At(where, $"{part.What}: \"{key}\" is \"{text}\", which is not a day.", "Write it as 2026-08-06.");
    }

    public static LocalDate Day(this YamlPart part, string key) =>
        part.OptionalDay(key) ?? throw InputException.At(part.Where, $"{part.What}: \"{key}\" is missing.", "It is a day, such as 2026-08-06.");

    public static EntryWindow Window(this YamlPart part)
    {
        var where = part.WhereOf("until");
        var window = new EntryWindow(part.Day("from"), part.OptionalDay("until"));
        return window.Until <= window.From ? throw InputException.At(where, $"{part.What}: it ends before it begins.", "\"until\" is the day after the last.") : window;
    }

    public static LegalEvidence Evidence(this YamlPart part)
    {
        var where = part.WhereOf("grade");
        var grade = part.OptionalText("grade") switch
        {
            "A" => 'A',
            "B" => 'B',
            "C" => 'C',
            var other => throw InputException.At(where, $"{part.What}: \"grade\" is \"{other}\".", "It is A, B or C."),
        };
        return new LegalEvidence(grade, part.YesNo("verify"));
    }

    public static bool YesNo(this YamlPart part, string key)
    {
        var where = part.WhereOf(key);
        return part.OptionalText(key) switch
        {
            null or "no" => false,
            "yes" => true,
            var other => throw InputException.At(where, $"{part.What}: \"{key}\" is \"{other}\".", "It is yes or no."),
        };
    }

    public static T Choice<T>(this YamlPart part, string key, IReadOnlyDictionary<string, T> words)
    {
        var where = part.WhereOf(key);
        var text = part.Text(key);
        return words.TryGetValue(text, out var value) ? value : throw InputException.At(where, $"{part.What}: \"{key}\" is \"{text}\".", $"It is one of {string.Join(", ", words.Keys)}.");
    }
}
