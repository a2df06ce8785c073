using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>What an assessment does not know, in sentences that a reader can act on.</summary>
public static class Unknowns
{
    /// <summary>One sentence for each thing that is not known.</summary>
    public static IReadOnlyList<string> Of(
        CatalogTables catalog, Mineral mineral, List<TariffLine> lines, IReadOnlyList<RelianceFigure> reliance, IReadOnlyList<StageConcentration> stages, Vulnerability vulnerability)
    {
        var unknowns = new List<string>();
        if (reliance.Count == 0) unknowns.Add("No release held and public on that day gives a net import reliance for this mineral or its group.");
        foreach (var figure in reliance.Where(r => r.Year == reliance[0].Year && r.Status is ObservationStatus.Withheld or ObservationStatus.NotAvailable))
            unknowns.Add($"Net import reliance {figure.Year}{Named(figure.Form)} is {(figure.Status == ObservationStatus.Withheld ? "withheld" : "not available")}.");
        if (!stages.Any(s => s.Stage is Stage.Refined or Stage.Intermediate)) unknowns.Add("No release held and public on that day gives world supply past the mine by country.");
        foreach (var stage in stages.Where(s => s.Preferred && s.Concentration.Withheld.Count > 0))
            unknowns.Add($"{stage.Stage} output{Named(stage.Form)} {stage.Period} is withheld ({string.Join(", ", stage.Concentration.Withheld.Select(catalog.NameOf))}): shares of all output and its concentration are known as bounds only.");
        if (lines.Count == 0) unknowns.Add("No tariff line is mapped to this mineral: import value by country is unknown.");
        var own = lines.Where(l => l.Mineral == mineral.Id).ToList();
        if (own.Count < lines.Count)
            unknowns.Add($"{Counted(own.Count, "tariff line is", "tariff lines are")} of this mineral, {Counted(lines.Count - own.Count, "is", "are")} of its group: its imports lie between the value of the first and that of both.");
        var baskets = own.Count(l => !l.Allocation.IsExact);
        if (baskets > 0) unknowns.Add($"{baskets} of {own.Count} tariff lines hold other goods too; the mineral's part of their value is known only within bounds.");
        foreach (var factor in vulnerability.Factors.Where(f => f.Raw is null))
            unknowns.Add($"The factor \"{factor.Prior.Label}\" is missing and widens the bounds of the score.");
        return unknowns;
    }

    /// <summary>Published figures that a correction sets aside without another in their place.</summary>
    public static IEnumerable<string> OfSetAside(CatalogTables catalog, IEnumerable<Observation> observations) => observations
        .Select(o => $"{o.Measure}{Named(o.Form)} {o.Period} of {catalog.NameOf(o.Country)} as printed (\"{o.Raw}\", {o.Source.Id}) is set aside: {o.Correction!.Reason}");

    /// <summary>Published tables that make no shares.</summary>
    public static IEnumerable<string> OfTables(Mineral mineral, IEnumerable<TableSetAside> tables) => tables
        .Where(t => t.Mineral == mineral.Id)
        .Select(t => $"{t.Stage} output{(t.Form == TableSetAside.Any ? "" : $" ({t.Form})")} by country is published{(t.Family == TableSetAside.Any ? "" : $" ({t.Family})")}, but makes no shares: {t.Reason}.");

    private static string Counted(int count, string one, string many) => count == 0 ? $"No {one}" : $"{count} {(count == 1 ? one : many)}";

    private static string Named(string form) => form.Length == 0 ? "" : $" ({form})";
}
