using Spelter.Data.Cases;
using Spelter.Equilibrium;

namespace Spelter.Published;

/// <summary>The reference models against the printed example of the Global Simulation Model (Francois and Hall, workbook of 2009), its
/// figures computed anew elsewhere by a direct linear solve, and the closed form of a market of three origins.</summary>
public sealed class ReferenceModelTests
{
    private const double Printed = 1e-4;
    private const double Recomputed = 1e-6;
    private const double ClosedForm = 1e-9;

    [Fact]
    public void World_prices_move_as_Francois_and_Hall_print() =>
        Gsim.Solve(ReferenceCase.ReadGsim(PathOf("gsim-us-eu")).Case).Select(r => r.WorldPriceChange).ShouldBe([0.0792, -0.0316, 0.0480, -0.0184], Printed);

    // World price, composite price, revenue, consumers, producers, net.
    [Theory]
    [InlineData("gsim-us-eu", 0, new[] { 0.07918131, -0.09028696, -138.517242, 110.595197, 46.135966, 18.213920 })]
    [InlineData("gsim-us-eu", 1, new[] { -0.03162094, 0.02588078, 0.621921, -8.876052, -26.240375, -34.494506 })]
    [InlineData("gsim-us-eu", 2, new[] { 0.04804930, -0.08001655, -93.839186, 68.558854, 39.824678, 14.544346 })]
    [InlineData("gsim-us-eu", 3, new[] { -0.01837171, 0.03687565, -2.869914, -32.858942, -5.073200, -40.802056 })]
    [InlineData("gsim-us-jp", 0, new[] { 0.02409172, -0.12866370, -228.309580, 161.182283, 13.489865, -53.637432 })]
    [InlineData("gsim-us-jp", 1, new[] { 0.08973323, -0.04141549, -16.996824, 14.339535, 81.406431, 78.749142 })]
    [InlineData("gsim-us-jp", 2, new[] { -0.02012388, 0.02267708, -11.454320, -18.766763, -15.856124, -46.077208 })]
    [InlineData("gsim-us-jp", 3, new[] { -0.01379762, 0.02965024, -4.586928, -26.303942, -3.823355, -34.714225 })]
    public void Each_region_gains_what_was_computed_anew(string name, int region, double[] expected)
    {
        var result = Gsim.Solve(ReferenceCase.ReadGsim(PathOf(name)).Case)[region];
        new[] { result.WorldPriceChange, result.CompositePriceChange, result.RevenueChange, result.ConsumerSurplusChange, result.ProducerSurplusChange, result.WelfareChange }
            .ShouldBe(expected, Recomputed);
    }

    [Fact]
    public void Three_origins_settle_at_their_closed_form()
    {
        var (composite, sources) = ReferenceCase.ReadCes(PathOf("ces-three-sources")).Market.Solve();
        composite.ShouldBe(1.0275152053591678, ClosedForm);
        sources.Select(s => s.ProducerPrice).ShouldBe([1.0072645170205377, 0.8659936533683421, 1.0109165415879309], ClosedForm);
        sources.Select(s => s.ConsumerPrice).ShouldBe([1.0072645170205377, 1.0824920667104276, 1.0109165415879309], ClosedForm);
        sources.Select(s => s.Quantity).ShouldBe([1.0750665591502808, 0.7499450076742478, 1.055787497244292], ClosedForm);
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "networks", $"{name}.json");
}
