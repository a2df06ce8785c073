using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>One term of a definition of net import reliance: a series of the same mineral and release with its sign.</summary>
/// <param name="Sign">+1 or −1.</param>
/// <param name="Measure">Measure of the series; null for a term that the note names and the release does not print.</param>
/// <param name="Form">Form of the series.</param>
/// <param name="YearShift">0 for the year of the cell, −1 for the year before (the stock from which a change is taken).</param>
/// <param name="Factor">Share of the figure that counts, such as a content or the old scrap in all scrap; null for all of it.</param>
/// <param name="Unpublished">What is not printed; empty where there is a series.</param>
public sealed record RelianceTerm(int Sign, Measure? Measure, string Form, int YearShift, Interval? Factor, string Unpublished)
{
    /// <summary>The term in words, such as "imports: Oxide" or "year-end stock (year before)".</summary>
    public string Words => Measure is { } measure
        ? (Form.Length == 0 ? Name(measure) : $"{Name(measure)}: {Form}") + (YearShift == 0 ? "" : " (year before)") + FactorWords
        : $"? [{Unpublished}]";

    private string FactorWords => Factor is { } factor ? FormattableString.Invariant($" × {factor.Low:0.##}–{factor.High:0.##}") : "";

    private static string Name(Measure measure) => measure switch
    {
        Evidence.Measure.SecondaryProduction => "secondary production",
        Evidence.Measure.ApparentConsumption => "apparent consumption",
        Evidence.Measure.ReportedConsumption => "reported or estimated consumption",
        Evidence.Measure.StockYearEnd => "year-end stock",
        _ => measure.ToString().ToLowerInvariant(),
    };
}
