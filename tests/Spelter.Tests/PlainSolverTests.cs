using Spelter.Equilibrium;

namespace Spelter.Tests;

public sealed class PlainSolverTests
{
    [Theory]
    [InlineData(0, 80.0, 120.0, 60.0)]
    [InlineData(20, 80.0, 120.0, 60.0)]
    [InlineData(60, 80.0, 120.0, 60.0)]
    [InlineData(80, 80, 120, 60.0)]
    [InlineData(90, 90, 110, 65.0)]
    [InlineData(110, 110, 90, 75.0)]
    [InlineData(113.333333, 113.33333333333333, 86.66666666666667, 76.66666666666666)]
    [InlineData(140, 113.33333333333333, 86.66666666666667, 76.66666666666666)]
    public void A_tariff_rate_quota_has_its_three_regimes(double quota, double imports, double domestic, double exporter)
    {
        var solution = PlainSolver.Solve(Market(
            new NetworkArc("in quota", "abroad", "home") { SpecificDuty = 10, Capacity = quota },
            new NetworkArc("over quota", "abroad", "home") { SpecificDuty = 60 }));
        solution.Status.ShouldBe(EquilibriumStatus.Converged, solution.ToString());
        // One quota of the cases is printed to six decimals.
        (solution.Arcs[0].Flow + solution.Arcs[1].Flow).ShouldBe(imports, 1e-6);
        solution.Nodes[1].Price.ShouldBe(domestic, 1e-6);
        solution.Nodes[0].Price.ShouldBe(exporter, 1e-6);
    }

    [Theory]
    [InlineData(50, 120, 80, 80.0, 0.0)]
    [InlineData(80, 120, 80, 80.0, 0.0)]
    [InlineData(90, 110, 90, 75.0, 15.0)]
    [InlineData(120, 80, 120, 60.0, 60.0)]
    [InlineData(150, 50, 150, 45.0, 105.0)]
    public void A_minimum_import_price_is_the_price_and_its_levy_the_wedge(double floor, double imports, double price, double exporter, double wedge)
    {
        var solution = PlainSolver.Solve(Market(new NetworkArc("abroad>home", "abroad", "home") { MinimumPrice = floor }));
        solution.Status.ShouldBe(EquilibriumStatus.Converged, solution.ToString());
        solution.Arcs[0].Flow.ShouldBe(imports, 1e-7);
        solution.Nodes[1].Price.ShouldBe(price, 1e-7);
        solution.Nodes[0].Price.ShouldBe(exporter, 1e-7);
        solution.Arcs[0].Wedge.ShouldBe(wedge, 1e-7);
    }

    [Fact]
    public void A_floor_above_every_willingness_to_pay_stops_imports()
    {
        var solution = PlainSolver.Solve(Market(new NetworkArc("abroad>home", "abroad", "home") { MinimumPrice = 250 }));
        solution.Status.ShouldBe(EquilibriumStatus.Converged, solution.ToString());
        solution.Arcs[0].Flow.ShouldBe(0, 1e-9);
    }

    [Theory]
    [InlineData(0, 466.0, 1078.0)]
    [InlineData(0.1, 461.03310251757324, 963.1005260502989)]
    [InlineData(0.25, 453.7781574917385, 795.2715402595309)]
    [InlineData(0.5, 442.1810185039741, 526.9943765511607)]
    [InlineData(1.0, 420.678582102935, 29.577500149440766)]
    public void An_ad_valorem_duty_falls_on_the_border_price(double duty, double border, double imports)
    {
        const double Price = 466;
        static LinearCurve Line(double quantity, double elasticity) => new(Price - (Price / elasticity), Price / (Math.Abs(elasticity) * quantity));
        var solution = PlainSolver.Solve(new NetworkProblem("one sector",
            [new("abroad", null, Line(1078, 10)), new("home", Line(3250, -0.2), Line(2172, 0.3))],
            [new NetworkArc("abroad>home", "abroad", "home") { AdValorem = duty }], []));
        solution.Status.ShouldBe(EquilibriumStatus.Converged, solution.ToString());
        solution.Nodes[0].Price.ShouldBe(border, 1e-7);
        solution.Nodes[1].Price.ShouldBe(border * (1 + duty), 1e-7);
        solution.Arcs[0].Flow.ShouldBe(imports, 1e-6);
    }

    [Fact]
    public void A_bundle_has_the_rent_that_a_quota_has()
    {
        var solution = PlainSolver.Solve(Market(
            [new NetworkArc("a", "abroad", "home"), new NetworkArc("b", "abroad", "home") { Cost = 5 }], new ArcBundle("quota", ["a", "b"], 60)));
        solution.Status.ShouldBe(EquilibriumStatus.Converged, solution.ToString());
        // Home pays 200 - 60, abroad asks 20 + 30: the cheaper arc takes all.
        solution.BundleDuals[0].ShouldBe(90, 1e-7);
        solution.Arcs[1].Flow.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void A_fixed_demand_that_nothing_can_meet_is_infeasible_at_its_node()
    {
        var solution = PlainSolver.Solve(new NetworkProblem("short",
            [new("mine", null, new LinearCurve(1, 1)), new("plant", new IsoelasticCurve(10, 1, 0), null)],
            [new NetworkArc("mine>plant", "mine", "plant") { Capacity = 4 }], []));
        solution.Status.ShouldBe(EquilibriumStatus.Infeasible);
        solution.Reason.ShouldBe("node plant lacks 6 of what fixed quantities, lower bounds and capacities demand.");
    }

    [Fact]
    public void A_demand_that_hardly_falls_and_nothing_reaches_has_no_price()
    {
        var solution = PlainSolver.Solve(new NetworkProblem("starved", [new("plant", new IsoelasticCurve(10, 1, -0.01), new LinearCurve(1, 1, 1))], [], []));
        solution.Status.ShouldBe(EquilibriumStatus.NotConverged);
        solution.Reason.ShouldStartWith("the price at node plant rises beyond");
    }

    [Fact]
    public void What_gains_whatever_was_sent_before_is_unbounded()
    {
        var solution = PlainSolver.Solve(new NetworkProblem("flat",
            [new("mine", null, new LinearCurve(1, 0)), new("plant", new LinearCurve(5, 0), null)], [new NetworkArc("mine>plant", "mine", "plant") { Cost = 1 }], []));
        solution.Status.ShouldBe(EquilibriumStatus.Unbounded);
        solution.Reason.ShouldEndWith("has no slope and no capacity, and a unit more through it always gains.");
    }

    private static NetworkProblem Market(params NetworkArc[] arcs) => Market(arcs, []);

    private static NetworkProblem Market(NetworkArc[] arcs, params ArcBundle[] bundles) =>
        new("import market", [new("abroad", null, new LinearCurve(20, 0.5)), new("home", new LinearCurve(200, 1), null)], arcs, bundles);
}
