using Spelter.Equilibrium;

namespace Spelter.Tests;

public sealed class ReferenceModelTests
{
    private static readonly GsimRegion[] Regions = [new("A", -1.25, 5, 1.5), new("B", -1.25, 5, 1.5)];

    [Fact]
    public void Without_a_change_of_duties_nothing_moves() =>
        Gsim.Solve(new GsimCase("", Regions, [new("A", "B", 100, 0.2, 0.2), new("B", "A", 50, 0.1, 0.1)])).ShouldAllBe(r => r == default(GsimResult));

    [Fact]
    public void One_flow_alone_moves_by_supply_and_demand()
    {
        // With one origin the market is its demand of -1.25 against a supply of 1.5: p = -1.25 (p + t) / 1.5.
        var t = 0.1;
        var result = Gsim.Solve(new GsimCase("", Regions, [new("A", "B", 100, 0, t)]));
        result[0].WorldPriceChange.ShouldBe(-1.25 * t / 2.75, 1e-12);
        result[1].CompositePriceChange.ShouldBe(((1 - (1.25 * t / 2.75)) * (1 + t)) - 1, 1e-12);
        result[1].WorldPriceChange.ShouldBe(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1 + 1e-9)]
    [InlineData(0.5)]
    [InlineData(3)]
    [InlineData(40)]
    public void An_origin_alone_settles_where_its_supply_meets_its_demand(double substitution)
    {
        // p^2 = (1.25 p)^-0.5.
        var price = Math.Pow(1.25, -0.5 / 2.5);
        var (composite, sources) = new CesMarket("", [new("only", 1, 2, 0.25)], substitution, -0.5).Solve();
        composite.ShouldBe(1.25 * price, 1e-8);
        sources[0].ProducerPrice.ShouldBe(price, 1e-8);
        sources[0].Quantity.ShouldBe(price * price, 1e-8);
    }

    [Theory]
    [InlineData(0.9, 5, -1, "the case: the shares of the sources must add to one.")]
    [InlineData(1, 0, -1, "the case: the elasticity of substitution must be above zero.")]
    [InlineData(1, 5, 1, "the case: the elasticity of demand must be zero or less.")]
    public void A_market_that_is_none_is_refused(double share, double substitution, double demand, string what) =>
        Should.Throw<ArgumentException>(() => new CesMarket("", [new("only", share, 2, 0)], substitution, demand)).Message.ShouldStartWith(what);

    [Fact]
    public void A_case_that_is_none_is_refused()
    {
        Should.Throw<ArgumentException>(() => new GsimCase("", Regions, [new("A", "C", 1, 0, 0)])).Message.ShouldStartWith("flow A>C: there is no region \"C\".");
        Should.Throw<ArgumentException>(() => new GsimCase("", Regions, [new("A", "B", 1, -1, 0)])).Message.ShouldStartWith("flow A>B: a duty must be a share above minus one");
        Should.Throw<ArgumentException>(() => new GsimCase("", Regions, [])).Message.ShouldStartWith("the case: it has no trade.");
    }
}
