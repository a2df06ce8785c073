using Spelter.Disruption;

namespace Spelter.Backtest;

/// <summary>One event on one network over one window, with one set of all that is not known.</summary>
/// <param name="Network">Base network of the mineral.</param>
/// <param name="Draw">The event, with nothing left open.</param>
/// <param name="Window">Months looked at.</param>
/// <param name="Elasticities">Where between low and high each lies.</param>
/// <param name="DemandScale">Factor on the elasticity of demand.</param>
internal sealed record EventPlay(BacktestNetwork Network, EventDraw Draw, MonthWindow Window, IReadOnlyList<double> Elasticities, double DemandScale)
{
    /// <summary>Each measure on the mineral with its mean cut over the window: months before it are whole.</summary>
    public IReadOnlyList<Shock> Shocks => [.. Draw.Measures.Where(m => m.Measure.Minerals.Contains(Network.Network.Mineral))
        .Select(m => new Shock(m.Measure, Enumerable.Range(Window.From + m.Earlier, Window.Months).Average(m.Measure.CutIn)))];

    /// <summary>The market under the measures; null where no prices and flows were found.</summary>
    public MarketReading? Solve()
    {
        var (shocks, actor) = (Shocks, Draw.Measures[0].Measure.Actor);
        if (shocks.All(s => s.Cut == 0)) return MarketReading.Before(Network.Network, actor);
        var disrupted = BuyerStocks.Into(DisruptedNetwork.Of(Network.Calibrate(Elasticities, DemandScale), shocks), Draw.InventoryDays, Window.Months);
        return new MarketState(disrupted) is { IsSettled: true } state ? MarketReading.Of(state, actor, Draw.DeclaredShare) : null;
    }

    /// <summary>The market by the cut without prices.</summary>
    public MarketReading ProRata() => MarketReading.ProRata(Network.Network, Draw.Measures[0].Measure.Actor, Shocks);
}
