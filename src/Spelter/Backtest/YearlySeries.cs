using Spelter.Catalog;

namespace Spelter.Backtest;

/// <summary>A series by calendar year.</summary>
/// <param name="Metric">What a year over an earlier year is; for a share, what a year is.</param>
/// <param name="Mineral">Mineral.</param>
/// <param name="Stage">Stage.</param>
/// <param name="Years">Value by year.</param>
/// <param name="Name">What is counted, in words.</param>
/// <param name="Source">Releases.</param>
public sealed record YearlySeries(BacktestMetric Metric, MineralId Mineral, Stage Stage, IReadOnlyDictionary<int, double> Years, string Name, string Source);
