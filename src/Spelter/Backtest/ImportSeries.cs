using Spelter.Catalog;

namespace Spelter.Backtest;

/// <summary>US imports of a form of a mineral by month.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Stage">Stage.</param>
/// <param name="Lines">Tariff lines in it, as printed.</param>
/// <param name="Months">Months that are held, in order; a month that a line misses, or of which a correction sets a quantity aside, is not among them.</param>
/// <param name="Source">Release.</param>
public sealed record ImportSeries(MineralId Mineral, Stage Stage, IReadOnlyList<HtsCode> Lines, IReadOnlyList<ImportSeriesMonth> Months, string Source);
