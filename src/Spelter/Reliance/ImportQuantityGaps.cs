using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>What is not known of the quantity of US imports, in sentences that a reader can act on.</summary>
internal static class ImportQuantityGaps
{
    public static IEnumerable<string> Of(
        IReadOnlyList<ImportForm> forms, IReadOnlyList<ImportTotal> totals, IReadOnlyList<ImportQuantity> byCountry, bool valuesKnown)
    {
        if (totals.Count == 0) yield return "No release held and public on that day gives a quantity of US imports of this mineral or its group.";
        foreach (var total in totals.Where(t => t.Year == totals.Max(x => x.Year) && t.Status is ObservationStatus.Withheld or ObservationStatus.NotAvailable))
            yield return $"US imports{Named(total.Form)} {total.Year} are {(total.Status == ObservationStatus.Withheld ? "withheld" : "not available")}.";
        var split = byCountry.Select(q => (q.Of, q.Form)).ToHashSet();
        foreach (var note in forms.Where(f => !split.Contains((f.Mineral, f.Name))).GroupBy(f => f.Note, StringComparer.Ordinal))
            yield return $"US imports{Named(string.Join("; ", note.Select(f => f.Name)))} cannot be split by country in tonnes. {note.Key}";
        var rows = forms.SelectMany(f => f.Parts.Count == 1 ? f.Parts : []).ToHashSet(StringComparer.Ordinal);
        var strange = totals.Where(t => forms.Count > 0 && t.Of == forms[0].Mineral && !t.Form.Contains(" + ", StringComparison.Ordinal) && !rows.Contains(t.Form)).Select(t => t.Form).Distinct(StringComparer.Ordinal).ToList();
        if (strange.Count > 0) yield return $"The table of import forms has no row for{Named(string.Join("; ", strange))}: quantities by country are not rebuilt.";
        if (!valuesKnown && forms.Any(f => f.Lines?.Cover == CodeCover.Equal))
            yield return "No import value by tariff line was public on that day: quantities by country rest on no value of the year.";
    }

    private static string Named(string form) => form.Length == 0 ? "" : $" ({form})";
}
