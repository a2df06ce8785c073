using Spelter.Catalog;

namespace Spelter.Backtest;

/// <summary>What was observed after an event.</summary>
/// <param name="Metric">What was observed.</param>
/// <param name="Mineral">Mineral.</param>
/// <param name="Stage">Stage.</param>
/// <param name="Window">Months of the measure that the observation is of.</param>
/// <param name="Observed">Ratio to what stood before, or share.</param>
/// <param name="Before">Share before the announcement; one for a ratio.</param>
/// <param name="Noise">How the series moves without an event.</param>
/// <param name="Series">What was counted, and when, in words.</param>
/// <param name="Source">Release or address.</param>
public sealed record EventObservation(
    BacktestMetric Metric, MineralId Mineral, Stage Stage, MonthWindow Window, double Observed, double Before, IObservationNoise Noise, string Series, string Source)
{
    /// <summary>Months that the observation is compared with; by default a year before the measure. Earlier measures may have held in them.</summary>
    public MonthWindow Base { get; init; } = new(-12, 12);

    /// <summary>True for a series by calendar year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Country whose imports or price are observed.</summary>
    public CountryCode Importer { get; init; } = CountryCode.UnitedStates;

    /// <summary>Grade of evidence: A, B or C.</summary>
    public char Grade { get; init; } = 'A';

    /// <summary>Why it is shown and does not count in the score; empty where it counts.</summary>
    public string NotCounted { get; init; } = "";
}
