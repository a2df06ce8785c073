using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>What the tables hold of some tariff lines, as known on a day.</summary>
/// <param name="Edition">Newest edition of the Harmonized Tariff Schedule that was public; null where none of those held was.</param>
/// <param name="Rates">Rates by line; a line that the edition lacks has none.</param>
/// <param name="Industries">Industry by line; a line without has none that is known.</param>
/// <param name="Imports">Imports by line and year, in that order, of the years whose release was public; of other years nothing is known.</param>
/// <param name="Changes">Changes of lines from edition to edition, of the editions that were public, in their order.</param>
/// <param name="Months">Monthly imports by line and month, in that order; of most lines none are held.</param>
public sealed record TariffFacts(
    Source? Edition,
    IReadOnlyDictionary<HtsCode, TariffRate> Rates,
    IReadOnlyDictionary<HtsCode, LineIndustry> Industries,
    IReadOnlyList<LineTotal> Imports,
    IReadOnlyList<TariffRateChange> Changes,
    IReadOnlyList<MonthlyImport> Months)
{
    /// <summary>Releases that the facts are of.</summary>
    public IEnumerable<Source> Sources => (Edition is null ? Enumerable.Empty<Source>() : [Edition])
        .Concat(Industries.Values.Select(i => i.Source))
        .Concat(Imports.Select(i => i.Source))
        .Concat(Changes.Select(c => c.Source))
        .Concat(Months.Select(m => m.Source))
        .Distinct();
}
