using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>What is not known of the quantity of US imports, in sentences that a reader can act on.</summary>
internal static class ImportQuantityGaps
{
    /// <param name="forms">Rows of the table for the mineral and the groups that stand in for it.</param>
    /// <param name="totals">Printed quantities.</param>
    /// <param name="byCountry">Rebuilt quantities.</param>
    /// <param name="valuesKnown">True where imports by tariff line were public on the day.</param>
    public static IEnumerable<string> Of(
        IReadOnlyList<ImportForm> forms, IReadOnlyList<ImportTotal> totals, IReadOnlyList<ImportQuantity> byCountry, bool valuesKnown)
    {
        if (totals.Count == 0) yield return "No release held and public on that day gives a quantity of US imports of this mineral or its group.";
        foreach (var total in totals.Where(t => t.Year == totals.Max(x => x.Year) && t.Status is ObservationStatus.Withheld or ObservationStatus.NotAvailable))
            yield return $"US imports{Named(total.Form)} {total.Year} are {(total.Status == ObservationStatus.Withheld ? "withheld" : "not available")}.";
        var zeros = totals.Where(t => t.Status == ObservationStatus.Zero && forms.Any(f => f.SourceForm is not null && f.Parts.Contains(t.Form))).GroupBy(t => t.Form, StringComparer.Ordinal);
        foreach (var zero in zeros)
            yield return $"US imports{Named(zero.Key)} are printed as zero for {string.Join(", ", zero.Select(t => t.Year).Order())}, though their countries are printed: they are not divided.";
        var split = byCountry.Select(q => (q.Of, q.Form)).ToHashSet();
        var unsplit = forms.Where(f => !split.Contains((f.Mineral, f.Name))).ToList();
        foreach (var note in unsplit.Where(f => !f.CanBeSplit).GroupBy(f => f.Note, StringComparer.Ordinal))
            yield return $"US imports{Named(string.Join("; ", note.Select(f => f.Name)))} cannot be split by country in tonnes. {note.Key}";
        if (unsplit.Where(f => f.CanBeSplit).Select(f => f.Name).ToList() is { Count: > 0 } unfed)
            yield return $"US imports{Named(string.Join("; ", unfed))} are not split by country in tonnes: quantities, sources, values or weights were not public on that day.";
        var strange = totals.Where(t => t.Citation.Method.Length == 0 && !forms.Any(f => f.Mineral == t.Of && f.Name == t.Form)).Select(t => t.Form).Distinct(StringComparer.Ordinal).ToList();
        if (strange.Count > 0) yield return $"The table of import forms has no row for US imports{Named(string.Join("; ", strange))}: they are not split by country.";
        if (!valuesKnown && forms.Any(f => f.Lines?.Cover == CodeCover.Equal))
            yield return "No import value by tariff line was public on that day: quantities by country rest on no value of the year.";
    }

    private static string Named(string form) => form.Length == 0 ? "" : $" ({form})";
}
