using Spelter.Equilibrium;
using Spelter.Testing;

namespace Spelter.Tests;

public sealed class BatchSolverTests
{
    private const int Scenarios = 400;

    [Theory]
    [InlineData(8)]
    [InlineData(4)]
    [InlineData(1)]
    public void Every_scenario_has_the_prices_and_flows_of_the_single_solver(int width)
    {
        var hub = HubNetwork.Draw();
        var problem = new CompiledProblem(hub.Problem);
        var scenarios = HubShocks.Draw(hub, Scenarios, seed: 9);
        var batch = new BatchSolver(problem, hub.Prices, width);
        var single = new NetworkSolver(problem);
        var seen = new bool[Scenarios];
        double worstPrice = 0, worstFlow = 0;
        batch.Solve(scenarios, (int index, in ScenarioResult result) =>
        {
            seen[index].ShouldBeFalse();
            seen[index] = true;
            result.Status.ShouldBe(EquilibriumStatus.Converged);
            Apply(problem, scenarios[index]);
            var solution = single.Solve(hub.Prices);
            solution.IsFallback.ShouldBeFalse();
            for (var i = 0; i < hub.Prices.Length; i++) worstPrice = Math.Max(worstPrice, Math.Abs(result.Prices[i] - solution.Nodes[i].Price) / hub.Prices[i]);
            for (var a = 0; a < hub.Flows.Count; a++) worstFlow = Math.Max(worstFlow, Math.Abs(result.Flows[a] - solution.Arcs[a].Flow) / Math.Max(1, hub.Flows[a]));
            Restore(problem, hub.Problem, scenarios[index]);
        });
        seen.ShouldAllBe(s => s);
        (batch.Width, batch.HandedOver).ShouldBe((width, 0));
        worstPrice.ShouldBeLessThan(1e-8);
        worstFlow.ShouldBeLessThan(1e-8);
    }

    [Fact]
    public void A_scenario_has_the_same_answer_whatever_stands_beside_it()
    {
        var hub = HubNetwork.Draw(seed: 3);
        var batch = new BatchSolver(new CompiledProblem(hub.Problem), hub.Prices);
        var scenarios = HubShocks.Draw(hub, 60, seed: 4);
        var (forward, backward) = (new double[60][], new double[60][]);
        batch.Solve(scenarios, (int index, in ScenarioResult result) => result.Prices.CopyTo(forward[index] = new double[hub.Prices.Length]));
        scenarios.Reverse();
        batch.Solve(scenarios, (int index, in ScenarioResult result) => result.Prices.CopyTo(backward[59 - index] = new double[hub.Prices.Length]));
        for (var k = 0; k < 60; k++) backward[k].ShouldBe(forward[k], 1e-10);
    }

    [Fact]
    public void A_problem_that_lanes_cannot_hold_is_solved_one_by_one()
    {
        var problem = new CompiledProblem(new NetworkProblem("flat",
            [new("mine", null, new LinearCurve(1, 1)), new("plant", new LinearCurve(10, 1), null)], [new NetworkArc("way", "mine", "plant")], []));
        var batch = new BatchSolver(problem, [5, 5]);
        double[] flows = new double[2];
        batch.Solve([new Scenario([new ArcChange(0, 2)], []), new Scenario([], [new SupplyChange(0, 3)])], (int index, in ScenarioResult result) => flows[index] = result.Flows[0]);
        (batch.Width, batch.HandedOver).ShouldBe((0, 2));
        flows[0].ShouldBe(2, 1e-9);
        flows[1].ShouldBe(3, 1e-9);
    }

    private static void Apply(CompiledProblem problem, Scenario scenario)
    {
        foreach (var change in scenario.Arcs)
            problem.SetArc(change.Arc, problem.Arcs[change.Arc] with { Capacity = change.Capacity, Cost = problem.Arcs[change.Arc].Cost + change.AddedCost });
        foreach (var change in scenario.Supplies) problem.SetSupply(change.Node, problem.Nodes[change.Node].Supply! with { Capacity = change.Capacity });
    }

    private static void Restore(CompiledProblem problem, NetworkProblem origin, Scenario scenario)
    {
        foreach (var change in scenario.Arcs) problem.SetArc(change.Arc, origin.Arcs[change.Arc]);
        foreach (var change in scenario.Supplies) problem.SetSupply(change.Node, origin.Nodes[change.Node].Supply);
    }
}
