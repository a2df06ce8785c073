using Spelter.Data.Cases;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>What parts of law files have in common: windows, evidence and words.</summary>
internal static class LawPart
{
    public static EntryWindow Window(this YamlPart part)
    {
        var where = part.WhereOf("until");
        var window = new EntryWindow(part.Day("from"), part.OptionalDay("until"));
        return window.Until <= window.From ? throw InputException.At(where, $"{part.What}: it ends before it begins.", "\"until\" is the day after the last.") : window;
    }

    public static LegalEvidence Evidence(this YamlPart part) => new(part.Grade("grade"), part.YesNo("verify"));

    public static T Choice<T>(this YamlPart part, string key, IReadOnlyDictionary<string, T> words)
    {
        var text = part.Text(key);
        return words.TryGetValue(text, out var value) ? value : throw InputException.At(part.WhereOf(key), $"{part.What}: \"{key}\" is \"{text}\".", $"It is one of {string.Join(", ", words.Keys)}.");
    }
}
