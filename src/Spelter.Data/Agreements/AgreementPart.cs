using NodaTime;
using NodaTime.Text;
using Spelter.Agreements;
using Spelter.Catalog;
using Spelter.Data.Cases;

namespace Spelter.Data.Agreements;

/// <summary>Reads values of one part of an agreement file.</summary>
internal sealed class AgreementPart(YamlPart part, CatalogTables catalog, IReadOnlyDictionary<string, AgreementSource> sources)
{
    private static readonly string[] EvidenceKeys = ["sources", "grade", "verify", "known", "note"];
    private static readonly string[] BoundKeys = ["low", "high"];

    public YamlPart Yaml => part;

    public CatalogTables Catalog => catalog;

    /// <summary>What the part rests on.</summary>
    /// <param name="known">Day from which it was known where the part does not say.</param>
    /// <exception cref="InputException">It names no source, one that is not listed, or no grade.</exception>
    public AgreementEvidence Evidence(LocalDate known)
    {
        var cited = part.Texts("sources").Select(s => sources.GetValueOrDefault(s.Text)
            ?? throw InputException.At(s.Where, $"{part.What}: \"{s.Text}\" is no source of this file.", $"Its sources are {string.Join(", ", sources.Keys)}.")).ToList();
        if (cited.Count == 0) throw InputException.At(part.Where, $"{part.What} names no source.", "List at least one of the file's sources under \"sources\".");
        var grade = AgreementWords.Of(AgreementWords.Grades, part.Text("grade"), part.WhereOf("grade"), "grade");
        return new(cited, AgreementWords.Grades[grade][0], Flag("verify") ?? false, Day("known") ?? known, part.OptionalText("note") ?? "");
    }

    /// <summary>A day; null where the key is left out.</summary>
    /// <exception cref="InputException">It is no day.</exception>
    public LocalDate? Day(string key) => part.OptionalDay(key);

    /// <summary>A day, some days, a month or a year; null where the key is left out.</summary>
    /// <exception cref="InputException">It is none of them, or ends before it starts.</exception>
    public AgreementDate? Date(string key)
    {
        if (part.OptionalText(key) is not { } text) return null;
        if (AgreementDate.TryParse(text, out var date)) return date;
        throw date.First > date.Last
            ? InputException.At(part.WhereOf(key), $"{part.What}: \"{key}\" ends on {LocalDatePattern.Iso.Format(date.Last)}, before it starts.", "Write the earlier day first.")
            : InputException.At(part.WhereOf(key), $"{part.What}: \"{key}\" is \"{text}\", which is not a date.", "Write it as yyyy-MM-dd, yyyy-MM, yyyy, or as two days with a stroke between them.");
    }

    /// <summary>Yes or no; null where the key is left out.</summary>
    /// <exception cref="InputException">It is neither.</exception>
    public bool? Flag(string key) => part.OptionalText(key) is not { } text ? null : AgreementWords.Of(AgreementWords.YesNo, text, part.WhereOf(key), key) == 1;

    /// <summary>Bounds of zero or more, open where a side is left out; null where the key is left out.</summary>
    /// <exception cref="InputException">A bound is negative, or the low one exceeds the high one.</exception>
    public Interval? Bounds(string key)
    {
        if (part.Optional(key, $"{part.What}: \"{key}\"") is not { } bounds) return null;
        var (low, high) = (bounds.OptionalNumber("low") ?? 0, bounds.OptionalNumber("high") ?? double.PositiveInfinity);
        bounds.Done(BoundKeys);
        return low >= 0 && low <= high ? new Interval(low, high) : throw InputException.At(bounds.Where, $"{bounds.What} has bounds that do not rise from zero.", "Write low and high, the lower first.");
    }

    public IReadOnlyList<MineralId> Minerals => [.. part.Texts("minerals").Select(m => EventNames.Mineral(catalog, m.Text, m.Where))];

    public IReadOnlyList<Stage> Stages => [.. part.Texts("stages").Select(s => EventNames.Stage(s.Text, s.Where))];

    /// <summary>A party; null where the key is left out.</summary>
    /// <exception cref="InputException">No country has this name.</exception>
    public Party? Party(string key, bool orPress = false) => part.OptionalText(key) is { } text ? AgreementWords.PartyOf(catalog, text, part.WhereOf(key), orPress) : null;

    /// <summary>Parts of a list.</summary>
    public IEnumerable<AgreementPart> List(string key, string what) => part.List(key, what).Select(p => new AgreementPart(p, catalog, sources));

    /// <summary>Refuses keys other than these and those of the evidence.</summary>
    public void Done(params string[] known) => part.Done([.. known, .. EvidenceKeys]);
}
