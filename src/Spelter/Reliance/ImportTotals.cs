using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Quantities of US imports for consumption by form, from the newest edition that prints them.</summary>
internal static class ImportTotals
{
    /// <summary>Every printed form and the sums that the table of forms asks for, newest year first within a form.</summary>
    public static IReadOnlyList<ImportTotal> Of(EvidenceBase evidence, MineralId mineral, IEnumerable<ImportForm> forms)
    {
        var all = evidence.About(mineral, Measure.Imports).Where(o => o.Unit.Dimension == UnitDimension.Mass && o.Partner is null).ToList();
        if (all.Count == 0) return [];
        // Words of forms change between editions: only those of one edition belong together.
        var newest = all.MaxBy(o => o.Source.Published)!.Source;
        var printed = all.Where(o => o.Source == newest).Select(Printed).ToList();
        return [.. printed.Concat(forms.Where(f => f.Parts.Count > 1).SelectMany(f => Sums(f, printed)))
            .OrderBy(t => t.Form, StringComparer.Ordinal).ThenByDescending(t => t.Year)];
    }

    private static ImportTotal Printed(Observation o) =>
        new(o.Mineral, o.Form, o.Period.LastYear, o.InBaseUnit, o.Basis, o.Status, $"{o.Raw} {o.Unit.Id}", Citation.Of(o))
        {
            TonnesWithRounding = PrintedFigure.Bounds(o) * o.Unit.Size,
        };

    private static IEnumerable<ImportTotal> Sums(ImportForm form, List<ImportTotal> printed) => printed
        .Where(t => form.Parts.Contains(t.Form) && t.Status != ObservationStatus.NotAvailable)
        .GroupBy(t => t.Year)
        .Where(g => g.Count() == form.Parts.Count && g.Select(t => t.Basis).Distinct(StringComparer.Ordinal).Count() == 1)
        .Select(g => g.First() with
        {
            Form = form.Name,
            Tonnes = g.Aggregate(Interval.Zero, (sum, t) => sum + t.Tonnes),
            TonnesWithRounding = g.Aggregate(Interval.Zero, (sum, t) => sum + t.TonnesWithRounding),
            Status = StatusOf([.. g.Select(t => t.Status)]),
            Raw = string.Join(" + ", g.Select(t => t.Raw)),
            Citation = new Citation(g.First().Citation.Source, string.Join("; ", g.Select(t => t.Citation.Locator)), "sum of the printed forms"),
        });

    private static ObservationStatus StatusOf(List<ObservationStatus> parts) =>
        parts.Contains(ObservationStatus.Withheld) ? ObservationStatus.Withheld
        : parts.Contains(ObservationStatus.Estimated) ? ObservationStatus.Estimated
        : parts.TrueForAll(s => s == ObservationStatus.Zero) ? ObservationStatus.Zero : ObservationStatus.Reported;
}
