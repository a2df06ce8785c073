using System.Globalization;
using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>The path of a disruption in time, as a table.</summary>
internal static class TimePathText
{
    // Beyond ten years a stock lasts longer than any disruption looked at.
    private const double LongDays = 3650;

    public static void Write(TextWriter output, CatalogTables catalog, TimePath path)
    {
        var (question, unit) = (path.Question, path.Network.IsInTonnes ? "t" : "% of world output");
        output.WriteLine($"{question.Scenario.Name}: {catalog.NameOf(question.Mineral)}, {catalog.NameOf(question.Reported)}, in time");
        output.WriteText($"Quantities are of the period; month 0 is the first of the horizon. In brackets 5 to 95 % of {path.Draws.Count} draws of the elasticities and of what takes time"
            + $"{(path.Unsettled == 0 ? "" : $"; {path.Unsettled} more draws did not settle and are left out")}.");
        output.WriteLine();
        PlainTable.Write(output, ["month", "price there", $"shortfall {unit}", $"imports {unit}", $"out of stock {unit}", $"into stock {unit}", $"stock at the end {unit}", "days of cover", $"evasion {unit}"],
            [.. Enumerable.Range(0, question.Periods.Count).Select(i => Row(path, i))]);
        output.WriteText(path.IsStockReported
            ? $"The stock is the published one: {question.Stock!.Citation.Source.Id}, {question.Stock.Citation.Places}."
            : "No stock is published: it is an assumption, days of use of data/priors/time-path.csv.");
        output.WriteText($"Days of cover are stocks at the beginning over what would be lacking without them{(question.Segments.Count == 0 ? $"; they are of all use, for the split by segment is not known ({question.SegmentsReason})" : "")}.");
        output.WriteLine();
        WriteSegments(output, path);
    }

    private static void WriteSegments(TextWriter output, TimePath path)
    {
        var question = path.Question;
        if (question.Segments.Count == 0) return;
        output.WriteLine("Days of cover by segment of use");
        PlainTable.Write(output, ["month", .. question.Segments.Select(s => s.Segment.ToString().ToLowerInvariant())],
            [.. question.Periods.Select((p, i) => (IReadOnlyList<string>)[Months(p), .. path.CoverBySegment(i).Select(s => Days(s.Days))])]);
        output.WriteText("Stocks are taken as kept for that segment alone; what is lacking falls on other use first, then on the essential, then on defence. 5 to 95 % of the draws, each with its own stocks and shortage, and the bounds of the split of use.");
        output.WriteLine();
    }

    private static IReadOnlyList<string> Row(TimePath path, int place)
    {
        var period = path.Question.Periods[place];
        string Quantity(Func<PeriodFigures, double> figure) => Show(path.BandOf(place, figure), Text.Amount);
        return
        [
            Months(period),
            "× " + Show(path.BandOf(place, f => f.PriceReported), Ratio), Quantity(f => f.Shortfall), Quantity(f => f.Imports), Quantity(f => f.Moves.Out), Quantity(f => f.Moves.In),
            Quantity(f => f.Stock), Days(path.DaysOfCover(place)), Quantity(f => f.Evasion),
        ];
    }

    private static string Months(PathPeriod period) => period.Months == 1 ? Whole(period.From) : $"{Whole(period.From)} to {Whole(period.End - 1)}";

    private static string Days(Interval days) => days.Low > LongDays ? "nothing lacking"
        : days.High > LongDays ? $"{Whole(days.Low)} and more"
        : Whole(days.Low) == Whole(days.High) ? Whole(days.Low)
        : $"{Whole(days.Low)} to {Whole(days.High)}";

    private static string Show(Band band, Func<double, string> show)
    {
        var (central, low, high) = (show(band.Central), show(band.Low), show(band.High));
        return low == central && high == central ? central : $"{central} ({low}–{high})";
    }

    private static string Ratio(double value) => Math.Max(0, value).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
