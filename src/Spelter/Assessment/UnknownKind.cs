using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>A kind of thing that is not known, and the minerals for which it is not.</summary>
/// <param name="Kind">What is not known.</param>
/// <param name="Minerals">Minerals; all of the report where no source held tells it of any.</param>
/// <param name="OfAll">True where it is unknown by the nature of the evidence, not for want of a figure for one mineral.</param>
public sealed record UnknownKind(string Kind, IReadOnlyList<MineralId> Minerals, bool OfAll)
{
    private static readonly (string Kind, Func<MineralAssessment, bool> Missing)[] Kinds =
    [
        ("Net import reliance of any year", m => !m.Reliance.Any(r => r.Status is not (ObservationStatus.NotAvailable or ObservationStatus.Withheld))),
        ("World supply at the mine by country", m => new SupplyByCountry(m.Stages).Mined.Count == 0),
        ("World supply past the mine by country", m => new SupplyByCountry(m.Stages).Processed.Count == 0),
        ("Output of a withheld country in the preferred distribution", m => m.Stages.Any(s => s.Preferred && s.Concentration.Withheld.Count > 0)),
        ("Imports: no tariff line of its own has any", m => m.Imports.Count == 0),
        ("The mineral's part of basket lines, beyond bounds", m => m.Imports.Any(i => !i.ValueUsd.IsExact)),
        ("Import sources by form (USGS)", m => m.ImportSources.Count == 0),
        ("An annual price", m => m.Prices.Count == 0),
        ("End-use shares", m => m.EndUses.Count == 0),
        ("World demand by scenario", m => m.Mandate.Demand.World.Count == 0),
        ("Industries that use the imported commodity", m => m.Mandate.Demand.Users.Count == 0),
        ("US capacity", m => m.Mandate.Potential.Capacity.Count == 0),
        ("US output projected", m => m.Mandate.Potential.Projections.Count == 0),
        ("US employment", m => m.Mandate.Statutory.Any(s => s.Factor == "d7" && s.Value is null)),
        ("At least one factor of the vulnerability index", m => m.Vulnerability.Factors.Any(f => f.Raw is null)),
    ];

    /// <summary>What no source held tells of any mineral.</summary>
    private static readonly string[] Everywhere =
    [
        "Subsidies of exporting processors, as a series",
        "Prices inside the controlling country, as a series",
        "US investment not made and plants closed, by plant",
        "US facilities with capacity, status and start year",
        "Defence demand by mineral",
        "Use of imports by importer and by derivative product",
        "Minerals inside imported derivatives beyond the mapped lines",
    ];

    /// <summary>Kinds that occur, those of single minerals first and the most frequent of them first.</summary>
    public static IReadOnlyList<UnknownKind> Of(IReadOnlyList<MineralAssessment> minerals)
    {
        List<MineralId> all = [.. minerals.Select(m => m.Mineral.Id)];
        return minerals.Count == 0 ? [] : [
            .. Kinds.Select(k => new UnknownKind(k.Kind, [.. minerals.Where(k.Missing).Select(m => m.Mineral.Id).Order()], false))
                .Where(k => k.Minerals.Count > 0).OrderByDescending(k => k.Minerals.Count).ThenBy(k => k.Kind, StringComparer.Ordinal),
            .. Everywhere.Select(kind => new UnknownKind(kind, all, true))];
    }
}
