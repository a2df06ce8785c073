using NodaTime;
using Spelter.Assessment;
using Spelter.Evidence;

namespace Spelter.Data;

/// <summary>What each series of releases tells, so that an answer can say which kind of evidence its day does not have.</summary>
internal static class EvidenceKinds
{
    // A series is all releases whose identity begins so.
    private static readonly (string Series, string Kind)[] Kinds =
    [
        ("usgs-mcs-", "USGS reliance, output and annual prices"),
        ("us-census-imports-", "US import values by tariff line"),
        ("cepii-baci-", "weights of world trade (BACI)"),
        ("eu-crm-", "EU supply shares and risk"),
        ("iea-cm-", "IEA supply by country"),
        ("world-bank-wgi-", "governance scores"),
        ("world-bank-pink-sheet-", "monthly prices"),
        ("bea-io-2017-", "use of imports by industry"),
        ("usgs-ofr-2025-1047", "USGS effects on GDP"),
    ];

    /// <summary>Kinds of which no release was public on a day, in the order of the list.</summary>
    public static IReadOnlyList<UnpublishedEvidence> NotPublicOn(LocalDate day, IReadOnlyList<Source> sources) => [.. Kinds
        .Select(k => (k.Kind, Days: sources.Where(s => s.Id.StartsWith(k.Series, StringComparison.Ordinal)).Select(s => s.Published).ToList()))
        .Where(k => k.Days.Count > 0 && k.Days.Min() > day)
        .Select(k => new UnpublishedEvidence(k.Kind, k.Days.Min()))];
}
