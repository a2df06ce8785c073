using Spelter.Assessment;
using Spelter.Charts;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 3 of the mandate, in part: level and volatility of published prices.</summary>
internal static class PriceSection
{
    private const int ChartYears = 5;
    private const int SummaryYears = 10;

    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        var prices = mineral.Chain.Prices;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: level and volatility of published prices, nominal",
            ["Frequency", "Stage", "Form", "Basis", "Unit", "Latest", "Period", "Mean of latest full quarter", "Change over a year", "Range of ten years", "Place in the range", "Volatility", "Prices"],
            prices.Select(p => (Cell[])[
                p.Frequency.ToString(), p.Stage?.ToString() ?? "—", SectionText.OrDash(p.Form), SectionText.OrDash(p.Basis), p.Unit.Id,
                context.Figure(p.Latest), p.Latest.Period.ToString(), Quarter(context, p),
                p.ChangeOverYear is { } change ? context.Percent(change, p.Citation) : ReportContext.Missing(),
                Suffixed(context.Figure(p.Range, p.Citation), $"since {p.RangeFrom}"),
                p.PlaceInRange is { } place ? context.Percent(place, p.Citation) : ReportContext.Missing("no range"),
                p.Volatility is { } v ? context.Percent(Interval.Exactly(v), p.VolatilityCitation) : ReportContext.Missing("too few prices"),
                $"{p.Points.Count}"]),
            "No price is published in a series with a known level.");
        foreach (var series in prices.Where(p => p.Frequency == PriceFrequency.Monthly))
        {
            yield return Chart(context, mineral, series);
            yield return Summary(context, mineral, series);
        }

        if (prices.Count > 0)
            yield return new Paragraph("Volatility of a monthly price is the annualised standard deviation of its log returns over five years, of an annual price the coefficient of variation over up to five years: the two do not compare. "
                + "A place of 0 % is the low end of the range, 100 % the high end.");
    }

    private static Chart Chart(ReportContext context, MineralAssessment mineral, PriceSeries series)
    {
        var last = series.Latest.Period;
        var byMonth = series.Points.ToDictionary(p => (p.Period.LastYear * 12) + p.Period.Month - 1, p => p.Value.Middle);
        var (end, asOf) = ((last.LastYear * 12) + last.Month - 1, (context.Report.AsOf.Year * 12) + context.Report.AsOf.Month - 1);
        var first = Math.Max(end - (ChartYears * 12), byMonth.Keys.Min());
        List<SeriesPoint> points = [.. Enumerable.Range(first, Math.Max(end, asOf) - first + 1)
            .Select(month => new SeriesPoint(Middle(month), byMonth.TryGetValue(month, out var price) ? price : null))];
        SeriesTail? tail = asOf > end ? new(Middle(end) + (0.5 / 12), "no price held") : null;
        var name = SectionText.OrDash(series.Form) is "—" ? mineral.Mineral.Name : series.Form;
        return ChartDrawings.Prices(
            $"chart-{mineral.Mineral.Id}-price-{series.Unit.Id.Replace('/', '-')}", $"{mineral.Mineral.Name}: monthly price, last five years",
            "Monthly averages in nominal US dollars; a gap is a month without a price; the shaded end is later than the release held. The table below sums up each year.",
            new ChartSeries(name, points), tail, series.Unit.Id);
    }

    private static double Middle(int month) => (month / 12) + (((month % 12) + 0.5) / 12);

    private static Block Summary(ReportContext context, MineralAssessment mineral, PriceSeries series) => SectionText.TableOr(
        $"{mineral.Mineral.Name}: monthly price by year, {series.Unit.Id}",
        ["Year", "Months", "Mean", "Lowest", "Highest", "Last month"],
        series.Points.GroupBy(p => p.Period.LastYear).OrderByDescending(g => g.Key).Take(SummaryYears).Select(g => (Cell[])[
            $"{g.Key}", $"{g.Count()}",
            context.Figure(Interval.Exactly(g.Average(p => p.Value.Middle)), series.Citation with { Locator = $"months of {g.Key}", Method = "mean of the months" }),
            context.Figure(g.MinBy(p => p.Value.Low)!), context.Figure(g.MaxBy(p => p.Value.High)!), context.Figure(g.MaxBy(p => p.Period)!)]),
        "");

    private static Cell Quarter(ReportContext context, PriceSeries series) => series.LatestQuarter is { } quarter
        ? Suffixed(context.Figure(Interval.Exactly(quarter.Mean), series.Citation with { Locator = quarter.Quarter, Method = "mean of three months" }), $"({quarter.Quarter})")
        : "—";

    private static Cell Suffixed(Cell cell, string suffix) => cell with { Text = $"{cell.Text} {suffix}" };
}
