namespace Spelter.Backtest;

/// <summary>Settings of the back-tests: rows of <c>data/priors/backtest.csv</c>.</summary>
/// <param name="TransitMonths">Months from an export to the month in which the import is counted.</param>
/// <param name="NeutralRatio">Change of a ratio that counts as none, as a share.</param>
/// <param name="NeutralShare">Change of a share that counts as none.</param>
/// <param name="LeastRatio">Ratio as which a smaller one counts, so that nothing has a logarithm.</param>
/// <param name="BlockMonths">Length of a block of the bootstrap.</param>
/// <param name="LeastBaseMonths">Fewest months before an announcement that make a base.</param>
/// <param name="StatedNoise">Standard deviation of the logarithm of a series of which no year before is held.</param>
/// <param name="OverlapShare">Share of a window under a later event on the same mineral from which it does not count.</param>
public sealed record BacktestSettings(
    int TransitMonths, double NeutralRatio, double NeutralShare, double LeastRatio, int BlockMonths, int LeastBaseMonths, double StatedNoise, double OverlapShare);
