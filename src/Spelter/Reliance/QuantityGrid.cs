using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>A year and a method: a column of the table of quantities.</summary>
public readonly record struct QuantityColumn(int Year, QuantityMethod Method);

/// <summary>What a row of the table of quantities is of.</summary>
public enum QuantityRowKind
{
    /// <summary>One country.</summary>
    Country,

    /// <summary>All origins that have no row of their own, with the remainder that the publisher prints.</summary>
    Remainder,

    /// <summary>All origins.</summary>
    Sum,
}

/// <summary>One cell: a quantity, or the sum of several.</summary>
public sealed record QuantityCell(Interval Tonnes, double? Nominal, ObservationStatus Status, Citation Citation);

/// <summary>One row of the table of quantities.</summary>
public sealed record QuantityRow(
    MineralId Of, string Form, string Basis, string Confidence, QuantityRowKind Kind, CountryCode? Origin, IReadOnlyDictionary<QuantityColumn, QuantityCell> Cells);

/// <summary>Quantities by country with the methods side by side: the table that reports and the terminal show.</summary>
public static class QuantityGrid
{
    /// <summary>Years, newest first, and in each the methods that gave anything.</summary>
    public static IReadOnlyList<QuantityColumn> Columns(ImportQuantitySet quantities) => [.. quantities.ByCountry
        .Select(q => new QuantityColumn(q.Year, q.Method)).Distinct()
        .OrderByDescending(c => c.Year).ThenBy(c => c.Method)];

    /// <summary>The largest origins of each form, the rest in one row, and the sum.</summary>
    /// <param name="quantities">Quantities of a mineral.</param>
    /// <param name="countries">Origins shown per form.</param>
    public static IReadOnlyList<QuantityRow> Rows(ImportQuantitySet quantities, int countries) => [.. quantities.ByCountry
        .GroupBy(q => (q.Of, q.Form, q.Basis, q.Confidence))
        .SelectMany(form =>
        {
            var shown = Largest([.. form], countries);
            QuantityRow Row(QuantityRowKind kind, CountryCode? origin, Func<ImportQuantity, bool> wanted) =>
                new(form.Key.Of, form.Key.Form, form.Key.Basis, form.Key.Confidence, kind, origin, Cells(form.Where(wanted)));
            return shown.Select(c => Row(QuantityRowKind.Country, c, q => q.Origin == c))
                .Append(Row(QuantityRowKind.Remainder, null, q => !shown.Contains(q.Origin)))
                .Append(Row(QuantityRowKind.Sum, null, _ => true))
                .Where(r => r.Cells.Count > 0);
        })];

    // By the share of each column, so that a country large in one year or method only is seen.
    private static List<CountryCode> Largest(List<ImportQuantity> form, int countries)
    {
        var sums = form.GroupBy(q => (q.Year, q.Method)).ToDictionary(g => g.Key, g => g.Sum(q => q.Tonnes.Low));
        return [.. form.Where(q => !q.Origin.IsAggregate)
            .GroupBy(q => q.Origin)
            .Select(g => (Origin: g.Key, Share: g.Max(q => sums[(q.Year, q.Method)] > 0 ? q.Tonnes.Low / sums[(q.Year, q.Method)] : 0)))
            .OrderByDescending(o => o.Share).ThenBy(o => o.Origin).Take(countries).Select(o => o.Origin)];
    }

    private static Dictionary<QuantityColumn, QuantityCell> Cells(IEnumerable<ImportQuantity> quantities) => quantities
        .GroupBy(q => new QuantityColumn(q.Year, q.Method))
        .ToDictionary(g => g.Key, g => Sum([.. g]));

    private static QuantityCell Sum(List<ImportQuantity> parts) => new(
        parts.Aggregate(Interval.Zero, (sum, q) => sum + q.Tonnes),
        parts.TrueForAll(q => q.Nominal is not null) ? parts.Sum(q => q.Nominal) : null,
        parts.Count == 1 ? parts[0].Status : Together(parts),
        parts.Count == 1 ? parts[0].Citation : new Citation(parts[0].Citation.Source, $"sum over {parts.Count} origins", QuantityMethodId.Of(parts[0].Method)));

    // A sum with a part of unknown size has a lower bound only; it is not itself "not available".
    private static ObservationStatus Together(List<ImportQuantity> parts) =>
        parts.TrueForAll(q => q.Status == ObservationStatus.NotAvailable) ? ObservationStatus.NotAvailable
        : parts.Exists(q => q.Status == ObservationStatus.Withheld) ? ObservationStatus.Withheld
        : parts.Exists(q => q.Status == ObservationStatus.Estimated) ? ObservationStatus.Estimated
        : parts.TrueForAll(q => q.Status == ObservationStatus.Reported) ? ObservationStatus.Reported : ObservationStatus.Bounded;
}
