using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>A country of significant risk over all minerals of a report.</summary>
/// <param name="Country">The country.</param>
/// <param name="Minerals">Minerals for which the rule makes it one.</param>
/// <param name="Types">Types of risk that count for any of them, with the number of minerals.</param>
/// <param name="Unverified">True where one of the facts behind must be verified.</param>
/// <param name="Citation">A source of the facts behind; each mineral's own table has all.</param>
public sealed record SignificantCountry(
    CountryCode Country, IReadOnlyList<MineralId> Minerals, IReadOnlyList<(string Type, int Minerals)> Types, bool Unverified, Citation Citation)
{
    /// <summary>Countries that are of significant risk for at least one mineral, most minerals first.</summary>
    public static IReadOnlyList<SignificantCountry> Of(IEnumerable<(MineralId Mineral, SourceCountry Country)> sources) => [.. sources
        .Where(s => s.Country.IsSignificant)
        .GroupBy(s => s.Country.Country)
        .Select(g => new SignificantCountry(
            g.Key, [.. g.Select(s => s.Mineral).Order()],
            [.. g.SelectMany(s => s.Country.Types).GroupBy(t => t, StringComparer.Ordinal).Select(t => (t.Key, t.Count())).OrderByDescending(t => t.Item2).ThenBy(t => t.Key, StringComparer.Ordinal)],
            g.Any(s => s.Country.Risks.Any(r => r.Counts && r.Unverified)),
            g.First().Country.Risks.First(r => r.Counts).Citation))
        .OrderByDescending(c => c.Minerals.Count).ThenBy(c => c.Country)];
}
