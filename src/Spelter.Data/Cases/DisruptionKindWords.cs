using Spelter.Disruption;

namespace Spelter.Data.Cases;

/// <summary>The words by which files and tables name what a disruption does.</summary>
internal static class DisruptionKindWords
{
    private static readonly (string Word, DisruptionKind Kind)[] Words =
    [
        ("export-ban", DisruptionKind.ExportBan),
        ("export-licence", DisruptionKind.ExportLicence),
        ("outage", DisruptionKind.Outage),
    ];

    /// <summary>All words, as messages list them.</summary>
    public static string List { get; } = string.Join(", ", Words.Select(w => w.Word));

    /// <summary>The kind of a word; null where it is none of them.</summary>
    public static DisruptionKind? Find(string word) => Array.FindIndex(Words, w => w.Word == word) is >= 0 and var place ? Words[place].Kind : null;
}
