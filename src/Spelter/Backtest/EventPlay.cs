using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Backtest;

/// <summary>One event on one network over one window, with one set of all that is not known.</summary>
/// <param name="Network">Base year of the mineral.</param>
/// <param name="Draw">The event, with nothing left open.</param>
/// <param name="Window">Months looked at.</param>
internal sealed record EventPlay(SupplyNetwork Network, EventDraw Draw, MonthWindow Window)
{
    /// <summary>Each measure on the mineral with its mean cut over the window: months before it are whole.</summary>
    public IReadOnlyList<Shock> Shocks => [.. Draw.Measures.Where(m => m.Measure.Minerals.Contains(Network.Mineral))
        .Select(m => new Shock(m.Measure, Enumerable.Range(Window.From + m.Earlier, Window.Months).Average(m.Measure.CutIn)))];

    /// <summary>The market under the measures; null where no prices and flows were found.</summary>
    /// <param name="calibrated">The network as a problem; asked for only where a measure cuts something.</param>
    public MarketReading? Solve(Func<CalibratedNetwork> calibrated)
    {
        var (shocks, actor) = (Shocks, Draw.Measures[0].Measure.Actor);
        if (shocks.All(s => s.Cut == 0)) return MarketReading.Before(Network, actor);
        var disrupted = BuyerStocks.Into(DisruptedNetwork.Of(calibrated(), shocks), Draw.InventoryDays, Window.Months);
        return new MarketState(disrupted) is { IsSettled: true } state ? MarketReading.Of(state, actor, Draw.DeclaredShare) : null;
    }

    /// <summary>The market by the cut without prices.</summary>
    public MarketReading ProRata() => MarketReading.ProRata(Network, Draw.Measures[0].Measure.Actor, Shocks);
}
