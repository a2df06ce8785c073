using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>A period of a path. Months are counted from the beginning of the horizon; the months of notice before it are negative.</summary>
/// <param name="From">First month.</param>
/// <param name="Months">Number of months, above zero.</param>
public readonly record struct PathPeriod(int From, int Months)
{
    /// <summary>Longest path that is looked at, notice, horizon and recovery together.</summary>
    public const int MostMonths = 240;

    /// <summary>Month after the last.</summary>
    public int End => From + Months;

    /// <summary>Length in years: what turns a rate per year into a quantity.</summary>
    public double Years => Months / 12.0;

    /// <summary>Months of the period that lie in a span of months.</summary>
    /// <param name="from">First month of the span.</param>
    /// <param name="end">Month after its last.</param>
    public int MonthsIn(int from, int end) => Math.Max(0, Math.Min(End, end) - Math.Max(From, from));

    /// <summary>Mean cut of an event over the months of the period.</summary>
    public double CutOf(DisruptionEvent hit) => Enumerable.Range(From, Months).Average(hit.CutIn);

    /// <summary>Periods that cover a scenario on one mineral: from the first notice, or the beginning of the horizon where there is none, to the end of
    /// the horizon and of the months after it. A period begins with the horizon; the first of the path and the last may be shorter.</summary>
    /// <param name="scenario">Scenario.</param>
    /// <param name="mineral">Mineral.</param>
    /// <param name="months">Months in a period, above zero.</param>
    /// <param name="recovery">Months looked at after the horizon, zero or more.</param>
    public static IReadOnlyList<PathPeriod> Of(DisruptionScenario scenario, MineralId mineral, int months, int recovery)
    {
        var start = Math.Min(0, FirstNotice(scenario, mineral));
        List<PathPeriod> periods = [];
        for (var end = 0; end > start; end -= months) periods.Insert(0, new PathPeriod(Math.Max(start, end - months), Math.Min(months, end - start)));
        var last = scenario.Months + recovery;
        for (var from = 0; from < last; from += months) periods.Add(new PathPeriod(from, Math.Min(months, last - from)));
        return periods;
    }

    /// <summary>Month in which markets first learn of an event on a mineral: from then on they begin to adapt.</summary>
    public static int FirstNotice(DisruptionScenario scenario, MineralId mineral) =>
        scenario.Events.Where(e => e.Minerals.Contains(mineral)).Min(e => e.Onset - e.Notice);
}
