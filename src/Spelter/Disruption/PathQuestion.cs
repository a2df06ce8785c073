using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>What a path is asked for.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Scenario">Scenario; an event of it hits the mineral.</param>
/// <param name="Reported">Country that the figures are of.</param>
/// <param name="Periods">Periods, in order and without a gap.</param>
/// <param name="Stock">Published stock of the United States at the last stage; null where there is none.</param>
public sealed record PathQuestion(MineralId Mineral, DisruptionScenario Scenario, CountryCode Reported, IReadOnlyList<PathPeriod> Periods, ReportedStock? Stock)
{
    /// <summary>Split of the reported country's use, the segment that is served first at the head; empty where it is not known.</summary>
    public IReadOnlyList<SegmentShare> Segments { get; init; } = [];

    /// <summary>Why the split is not known; empty where it is.</summary>
    public string SegmentsReason { get; init; } = "no split of use was given";

    /// <summary>Who goes without in a shortage.</summary>
    public ShortageRule Shortage { get; init; } = ShortageRule.Priority;

    /// <summary>Events on the mineral.</summary>
    public IReadOnlyList<DisruptionEvent> Events { get; } = [.. Scenario.Events.Where(e => e.Minerals.Contains(Mineral))];

    /// <summary>Month in which markets first learn of one.</summary>
    public int FirstNotice { get; } = PathPeriod.FirstNotice(Scenario, Mineral);
}
