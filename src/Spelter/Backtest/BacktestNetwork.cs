using Spelter.Network;

namespace Spelter.Backtest;

/// <summary>The base network of a mineral, ready to be calibrated.</summary>
/// <param name="Network">Base year.</param>
/// <param name="Calibrate">The network as a problem: where between low and high each elasticity lies, and a factor on that of demand.</param>
public sealed record BacktestNetwork(SupplyNetwork Network, Func<IReadOnlyList<double>, double, CalibratedNetwork> Calibrate)
{
    /// <summary>How many elasticities a point has.</summary>
    public const int Elasticities = 6;
}
