using Spelter.Data.Cases;
using Spelter.Equilibrium;

namespace Spelter.Published;

/// <summary>Published and closed-form equilibria against the case files of <c>examples/networks</c>: three countries by its printed flows,
/// import market by hand (P = 200 - m at home, 20 + m/2 abroad), one sector by its duty on the border price.</summary>
public sealed class SpatialEquilibriumTests
{
    private const double Spatial = 1e-8;
    private const double ClosedForm = 1e-9;

    [Theory]
    [InlineData("three-countries", new[] { 5.884615384615385, 9.461538461538463, 0, 0, 3.8653846153846168, 8.30769230769231, 0, 0, 12.346153846153848 }, new[] { 24.346153846153847, 27.346153846153854, 30.346153846153847 }, new[] { 24.346153846153847, 27.34615384615384, 30.34615384615384 })]
    [InlineData("three-countries-duty", new[] { 6.653846153846153, 6.384615384615383, 0, 0, 8.096153846153847, 2.923076923076921, 0, 0, 15.03846153846154 }, new[] { 22.038461538461537, 25.038461538461538, 33.03846153846154 }, new[] { 22.03846153846154, 25.03846153846154, 33.03846153846154 })]
    [InlineData("three-countries-capacity", new[] { 5.35, 4.65, 0, 0, 7.875, 5.1, 0, 0, 13.95 }, new[] { 19.0, 28.95, 31.95 }, new[] { 25.95, 28.95, 31.95 })]
    public void Three_countries_settle_as_published(string name, double[] flows, double[] costs, double[] prices)
    {
        var solution = Solve(name);
        for (var a = 0; a < 9; a++) solution.Arcs[a].Flow.ShouldBe(flows[a], Spatial);
        for (var country = 0; country < 3; country++)
        {
            (solution.Nodes[2 * country].Price - solution.Nodes[2 * country].SupplyRent).ShouldBe(costs[country], Spatial);
            solution.Nodes[(2 * country) + 1].Price.ShouldBe(prices[country], Spatial);
        }
    }

    [Fact]
    public void The_capacity_of_country_1_is_worth_what_is_published() => Solve("three-countries-capacity").Nodes[0].SupplyRent.ShouldBe(6.95, Spatial);

    [Fact]
    public void A_tariff_rate_quota_that_binds_leaves_its_rent_to_who_holds_it()
    {
        var solution = Solve("tariff-rate-quota");
        solution.Arcs[0].Flow.ShouldBe(90, ClosedForm);
        solution.Arcs[1].Flow.ShouldBe(0, ClosedForm);
        solution.Nodes[1].Price.ShouldBe(110, ClosedForm);
        solution.Arcs[0].ShadowPrice.ShouldBe(170 - (1.5 * 90), ClosedForm);
    }

    [Fact]
    public void A_minimum_import_price_equals_the_quota_of_the_same_imports()
    {
        var (floor, quota) = (Solve("minimum-import-price"), Solve("import-quota"));
        foreach (var solution in new[] { floor, quota })
        {
            solution.Arcs[0].Flow.ShouldBe(80, ClosedForm);
            solution.Nodes[1].Price.ShouldBe(120, ClosedForm);
            solution.Nodes[0].Price.ShouldBe(60, ClosedForm);
        }

        floor.Arcs[0].Wedge.ShouldBe(60, ClosedForm);
        quota.BundleDuals[0].ShouldBe(60, ClosedForm);
    }

    [Fact]
    public void A_duty_of_a_quarter_moves_one_sector_as_published()
    {
        var solution = Solve("one-sector-tariff");
        // The published figures are of the order of a thousand: 1e-9 of that is their last digit.
        solution.Nodes[0].Price.ShouldBe(453.7781574917385, 1e-9 * 453);
        solution.Nodes[1].Price.ShouldBe(567.2226968646731, 1e-9 * 567);
        solution.Arcs[0].Flow.ShouldBe(795.2715402595309, 1e-9 * 795);
        solution.Nodes[1].Supply.ShouldBe(2313.5380027403885, 1e-9 * 2313);
        solution.Nodes[1].Demand.ShouldBe(3108.8095429999194, 1e-9 * 3108);
    }

    private static EquilibriumSolution Solve(string name)
    {
        var problem = NetworkCase.Read(Path.Combine(AppContext.BaseDirectory, "networks", $"{name}.json")).Problem;
        var (solution, oracle) = (new NetworkSolver(new CompiledProblem(problem)).Solve(), PlainSolver.Solve(problem));
        solution.Status.ShouldBe(EquilibriumStatus.Converged, solution.Reason);
        solution.IsFallback.ShouldBeFalse();
        for (var a = 0; a < problem.Arcs.Count; a++) oracle.Arcs[a].Flow.ShouldBe(solution.Arcs[a].Flow, 1e-9 * Math.Max(1, solution.Arcs[a].Flow));
        return solution;
    }
}
