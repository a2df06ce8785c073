using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Method <see cref="QuantityMethod.CensusValueShare"/>: the total of a form and year split by the shares of customs
/// value of that year on the lines that equal the form. It holds as far as countries ship at one value per tonne.</summary>
public static class CensusValueShare
{
    /// <summary>One quantity per origin with value, largest first; none where the total has no countries.</summary>
    /// <param name="total">Total of the form and year.</param>
    /// <param name="imports">Imports of the same year on the lines of the form.</param>
    public static IEnumerable<ImportQuantity> Of(ImportTotal total, IEnumerable<LineImport> imports)
    {
        if (!total.IsDivisible) yield break;
        var origins = imports.Where(i => i.Year == total.Year && i.ConsumptionUsd > 0).GroupBy(i => i.Origin)
            .Select(g => (Origin: g.Key, Usd: g.Sum(i => (double)i.ConsumptionUsd), First: g.First())).OrderByDescending(o => o.Usd).ToList();
        var value = origins.Sum(o => o.Usd);
        foreach (var origin in origins)
        {
            var tonnes = total.Tonnes * (origin.Usd / value);
            yield return new(
                total.Of, total.Form, total.Year, origin.Origin, tonnes, tonnes.IsExact ? tonnes.Low : null,
                total.Basis, QuantityMethod.CensusValueShare,
                total.Status == ObservationStatus.Withheld ? ObservationStatus.Withheld : ObservationStatus.Estimated,
                new Citation(origin.First.Source, $"imports for consumption, {ValueText.Usd(origin.Usd)} of {ValueText.Usd(value)}; {total.Citation.Source.Id}: {total.Citation.Locator}",
                    $"imports for consumption {total.Year}, printed {total.Raw}, times the share of customs value of the year on the lines of the form"));
        }
    }
}
