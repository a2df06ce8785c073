using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Method <see cref="QuantityMethod.McsFormShare"/>: the total of a form and year times the share of each country in a
/// four-year average, with the rounding of both. It hides a shift between years. "Other countries" stays a remainder.</summary>
public static class McsFormShare
{
    // USGS prints whole percents.
    private const double HalfOfLastPlace = 0.5;
    private const double Whole = 100;

    /// <summary>One quantity per printed country and remainder; none where the total has no countries.</summary>
    /// <param name="total">Total of the form and year.</param>
    /// <param name="shares">Import sources of the same form, one period.</param>
    public static IEnumerable<ImportQuantity> Of(ImportTotal total, IEnumerable<Observation> shares) => total.IsDivisible
        ? shares.Where(s => s.IsKnown).Select(s => Quantity(total, s))
        : [];

    private static ImportQuantity Quantity(ImportTotal total, Observation share)
    {
        var rounded = share.Value.IsExact && share.Value.Low > 0;
        var percent = rounded ? new Interval(share.Value.Low - HalfOfLastPlace, share.Value.Low + HalfOfLastPlace).ClampTo(0, Whole) : share.Value;
        return new(
            total.Of, total.Form, total.Year, share.Partner ?? share.Country, total.TonnesWithRounding * (percent * (1 / Whole)),
            rounded && total.Tonnes.IsExact ? total.Tonnes.Low * share.Value.Low / Whole : null,
            total.Basis, QuantityMethod.McsFormShare,
            total.Status == ObservationStatus.Withheld ? ObservationStatus.Withheld : ObservationStatus.Estimated,
            new Citation(total.Citation.Source, $"{total.Citation.Locator}; {share.Locator}",
                $"imports for consumption {total.Year}, printed {total.Raw}, times the import-source share {share.Period}, printed {share.Raw} %{(rounded ? " (half a point either way)" : "")}{(share.Note.Length > 0 ? $"; note: {share.Note}" : "")}"));
    }
}
