using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Indicators for the factors of 19 U.S.C. 1862(d) from what the report holds anyway (row 8 of the mandate). They inform a
/// finding and are none.</summary>
public static class StatutoryReview
{
    private const string Percent = "percent";

    /// <summary>Indicators in the order of the factors; those that are not known have no value.</summary>
    public static IReadOnlyList<StatutoryIndicator> Of(
        CatalogTables catalog, EvidenceBase evidence, MineralAssessment mineral, Distortion distortion, Potential potential) =>
        [.. Indicators(evidence, mineral, distortion, potential).Select(i => i.Group is { } group ? i with { Name = $"{i.Name} (figure of the group {catalog.NameOf(group)})" } : i)];

    private static IEnumerable<StatutoryIndicator> Indicators(EvidenceBase evidence, MineralAssessment mineral, Distortion distortion, Potential potential) =>
    [
        .. Published(evidence, mineral, "d1", "US apparent consumption", Measure.ApparentConsumption),
        .. Published(evidence, mineral, "d1", "Effect on GDP, probability-weighted", Measure.GdpEffectProbabilityWeighted),
        Factor(mineral, "d2", "US share of world supply past the mine", "domestic-processing", Percent),
        .. potential.Capacity.Where(c => c.Utilisation is not null).Select(c => new StatutoryIndicator(
            "d2", $"US output over capacity{Form(c.Capacity)}, {c.Capacity.Period}", c.Utilisation is { } u ? Percentage.Of(u) : null, Percent, Citation.Of(c.Capacity) with { Method = "output over capacity of the same release" }) { Group = GroupOf(mineral, c.Capacity.Mineral) }),
        Factor(mineral, "d3", "By-product share of supply", "by-product", Percent),
        Factor(mineral, "d3", "Share of the largest processor", "largest-supplier", Percent),
        .. Published(evidence, mineral, "d3", "US employment", Measure.Employment),
        .. Projected(mineral, potential),
        Factor(mineral, "d4", "Variation of the price over five years", "price-volatility", Percent),
        Factor(mineral, "d5", PublishedReliance.Newest(mineral.Reliance).Any(f => f.Status == ObservationStatus.NetExporter) ? "Net import reliance (a net exporter counts as 0)" : "Net import reliance", "net-import-reliance", Percent),
        Factor(mineral, "d5", "US imports past the mine", "processed-import-value", "USD"),
        Factor(mineral, "d5", "Share of covered nations in imports past the mine", "covered-nation-imports", Percent),
        .. PriceFall(mineral, distortion),
        .. EmploymentChange(evidence, mineral),
    ];

    private static StatutoryIndicator Factor(MineralAssessment mineral, string factor, string name, string prior, string unit) =>
        mineral.Vulnerability.Factors.FirstOrDefault(f => f.Prior.Factor == prior) is { Raw: { } raw } known
            ? Of(mineral, OwnerOf(mineral, known.Citation), new(factor, name, known.Prior.Printed(raw), unit, known.Citation))
            : new(factor, name, null, unit, null);

    private static IEnumerable<StatutoryIndicator> Published(EvidenceBase evidence, MineralAssessment mineral, string factor, string name, Measure measure)
    {
        var newest = PublishedFor.NewestInTheUnitedStates(evidence, mineral.Mineral, measure).ToList();
        return newest.Count == 0
            ? [new(factor, name, null, "", null)]
            : newest.Select(o => Of(mineral, o.Mineral, new(factor, $"{name}{Form(o)}, {o.Period}", o.Value, o.Unit.Id, Citation.Of(o))));
    }

    private static IEnumerable<StatutoryIndicator> Projected(MineralAssessment mineral, Potential potential)
    {
        var next = potential.Projections.GroupBy(p => (p.Stage, p.Form)).Select(g => g.MinBy(p => p.Period)!).ToList();
        return next.Count == 0
            ? [new("d4", "US output projected", null, "", null)]
            : next.Select(p => new StatutoryIndicator("d4", $"US output projected, {p.Stage}{Form(p)}, {p.Period}", p.Value, p.Unit.Id, Citation.Of(p) with { Method = "projection, base case" }) { Group = GroupOf(mineral, p.Mineral) });
    }

    private static IEnumerable<StatutoryIndicator> PriceFall(MineralAssessment mineral, Distortion distortion) => distortion.Prices.Count == 0
        ? [new("d6", "Price since its highest", null, Percent, null)]
        : distortion.Prices.Select(p => Of(mineral, p.Last.Mineral, new(
            "d6", $"Price since its highest, {p.Peak.Period} to {p.Last.Period}{Form(p.Last)}", Percentage.Of(p.SincePeak), Percent, Citation.Of(p.Last) with { Method = "newest over highest of five years" })));

    private static IEnumerable<StatutoryIndicator> EmploymentChange(EvidenceBase evidence, MineralAssessment mineral)
    {
        var series = PublishedFor.Of(evidence, mineral.Mineral, Measure.Employment)
            .Where(o => o.IsKnown && o.Value.Low > 0 && o.Value.IsBounded).GroupBy(o => (o.Stage, o.Form))
            .Select(g => (First: g.MinBy(o => o.Period)!, Last: g.MaxBy(o => o.Period)!)).Where(x => x.First.Period < x.Last.Period).ToList();
        return series.Count == 0
            ? [new("d7", "Change of US employment", null, Percent, null)]
            : series.Select(x => Of(mineral, x.Last.Mineral, new(
                "d7", $"Change of US employment{Form(x.Last)}, {x.First.Period} to {x.Last.Period}",
                Percentage.Of((x.Last.Value / x.First.Value) - Interval.Exactly(1)), Percent, Citation.Of(x.Last) with { Method = "last over first year, less one" })));
    }

    private static string Form(Observation o) => o.Form.Length == 0 ? "" : $", {o.Form}";

    // The mineral or group for which the figure behind a factor is published.
    private static MineralId OwnerOf(MineralAssessment mineral, Citation? citation) =>
        mineral.Reliance.FirstOrDefault(r => r.Citation == citation)?.Of
        ?? mineral.Stages.FirstOrDefault(s => s.Citation == citation || s.Rows.Values.Contains(citation))?.Of
        ?? mineral.Mineral.Id;

    private static StatutoryIndicator Of(MineralAssessment mineral, MineralId of, StatutoryIndicator indicator) =>
        indicator with { Group = GroupOf(mineral, of) };

    private static MineralId? GroupOf(MineralAssessment mineral, MineralId of) => of == mineral.Mineral.Id ? null : of;
}
