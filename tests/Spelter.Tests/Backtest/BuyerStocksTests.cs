using Spelter.Backtest;
using Spelter.Disruption;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Backtest;

public sealed class BuyerStocksTests
{
    private static readonly double[] Middle = [.. Enumerable.Repeat(0.5, 6)];

    [Fact]
    public void Without_a_shock_no_stock_is_used()
    {
        var state = new MarketState(BuyerStocks.Into(DisruptedNetwork.Of(Calibrate(Middle), []), 60, 3));
        state.IsSettled.ShouldBeTrue();
        state.Nodes.ShouldAllBe(n => Math.Abs(state.PriceRatio(n) - 1) < 1e-8);
    }

    [Fact]
    public void Stocks_damp_the_price_the_more_the_shorter_the_window()
    {
        double PriceWith(double days, int months) => new MarketState(BuyerStocks.Into(Banned(), days, months)).PriceRatio(Metal(States));
        PriceWith(60, 12).ShouldBeLessThan(PriceWith(0, 12));
        PriceWith(60, 3).ShouldBeLessThan(PriceWith(60, 12));
        PriceWith(30, 3).ShouldBe(PriceWith(60, 6), 1e-9);
    }

    [Fact]
    public void No_more_is_used_than_is_there()
    {
        // 30 days of the 23 tonnes a year that the United States uses, over three months: at a rate of 4 × 23 × 30/365.
        var network = BuyerStocks.Into(Banned(), 30, 3);
        var arc = network.Problem.Arcs.Single(a => a.To == "Refined:USA" && a.Id.EndsWith("(stocks)", StringComparison.Ordinal));
        arc.Capacity.ShouldBe(4 * 23 * 30 / 365.0, 1e-9);
        var state = new MarketState(network);
        var used = state.Solution.Arcs[network.Problem.Arcs.ToList().IndexOf(arc)].Flow;
        used.ShouldBeInRange(0, arc.Capacity);
        used.ShouldBe(arc.Capacity * Math.Clamp(state.PriceRatio(Metal(States)) - 1, 0, 1), 1e-6);
    }

    private static DisruptedNetwork Banned() => DisruptedNetwork.Of(Calibrate(Middle), Year(Ban(1)).ShocksOn(Antimony));
}
