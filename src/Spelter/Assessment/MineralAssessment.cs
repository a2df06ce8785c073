using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>What the order of 15 April 2025 asks to know of one mineral, as far as the evidence goes.</summary>
/// <param name="Mineral">The mineral.</param>
/// <param name="Reliance">Published net import reliance, newest first.</param>
/// <param name="Stages">World supply by stage.</param>
/// <param name="ImportSources">Four-year import sources by form.</param>
/// <param name="Imports">US imports by stage, origin and year.</param>
/// <param name="Shifts">Origins whose share moved between the two latest years.</param>
/// <param name="UsSupply">US production, capacity and reserves as published, newest first.</param>
/// <param name="Prices">Annual prices as published.</param>
/// <param name="EndUses">End-use shares as published.</param>
/// <param name="Besides">Published indices (EU scores, USGS effects) that stand beside and are not blended in.</param>
/// <param name="Vulnerability">Spelter's own index.</param>
/// <param name="Unknowns">What is not known, in sentences.</param>
public sealed record MineralAssessment(
    Mineral Mineral,
    IReadOnlyList<RelianceFigure> Reliance,
    IReadOnlyList<StageConcentration> Stages,
    IReadOnlyList<ImportSource> ImportSources,
    IReadOnlyList<ImportValue> Imports,
    IReadOnlyList<OriginShift> Shifts,
    IReadOnlyList<Observation> UsSupply,
    IReadOnlyList<Observation> Prices,
    IReadOnlyList<Observation> EndUses,
    IReadOnlyList<Observation> Besides,
    Vulnerability Vulnerability,
    IReadOnlyList<string> Unknowns)
{
    /// <summary>Answers about the chain: losses, partners, governance, ore to processing, prices, the EU's supply risk.</summary>
    public ChainAnswers Chain { get; init; } = ChainAnswers.None;

    /// <summary>Rows of the mandate that rest on the rest; none before <see cref="MandateReview"/>.</summary>
    public MandateFindings Mandate { get; init; } = MandateFindings.None;

    /// <summary>US imports in tonnes, by form and by country.</summary>
    public ImportQuantitySet Quantities { get; init; } = ImportQuantitySet.None;

    /// <summary>Origins of use and losses on the supply network; none before <see cref="SupplyChainReview"/>.</summary>
    public SupplyChainRisk SupplyChain { get; init; } = SupplyChainRisk.None;

    /// <summary>Import value per year over all stages.</summary>
    public IReadOnlyList<(int Year, Interval ValueUsd)> ImportsByYear => [.. Imports
        .GroupBy(i => i.Year)
        .Select(g => (g.Key, g.Aggregate(Interval.Zero, (sum, i) => sum + i.ValueUsd)))
        .OrderBy(y => y.Key)];

    /// <summary>Source of the import value of a year over all stages.</summary>
    /// <exception cref="InvalidOperationException">No import of that year is held.</exception>
    public Citation ImportsCitation(int year)
    {
        var first = Imports.First(i => i.Year == year).Citation;
        return first with { Locator = "general imports, all lines of the mineral" };
    }
}
