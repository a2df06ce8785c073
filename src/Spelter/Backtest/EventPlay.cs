using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Backtest;

/// <summary>One event on one network over one window, with one set of all that is not known.</summary>
/// <param name="Network">Base network of the mineral.</param>
/// <param name="Measure">The measure, with nothing left open.</param>
/// <param name="Window">Months looked at.</param>
/// <param name="Elasticities">Where between low and high each lies.</param>
/// <param name="DemandScale">Factor on the elasticity of demand.</param>
internal sealed record EventPlay(BacktestNetwork Network, DisruptionEvent Measure, MonthWindow Window, IReadOnlyList<double> Elasticities, double DemandScale)
{
    /// <summary>The measure with its mean cut over the window: months before it are whole.</summary>
    public Shock Shock => new(Measure, Enumerable.Range(Window.From, Window.Months).Average(Measure.CutIn));

    /// <summary>The market under the measure; null where no prices and flows were found.</summary>
    public MarketReading? Solve() => new MarketState(DisruptedNetwork.Of(Network.Calibrate(Elasticities, DemandScale), [Shock])) is { IsSettled: true } state
        ? MarketReading.Of(state, Measure.Actor)
        : null;
}
