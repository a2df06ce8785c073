using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Equilibrium;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Stress;

public sealed class CutProblemTests
{
    private static readonly DisruptionEvent[] Events =
    [
        Ban(1, new Leakage(0.3, 0.2, []), States), Ban(1), new(DisruptionKind.Outage, China, [Antimony], [Stage.Mined], [], 1, 0, 12), new(DisruptionKind.Outage, Others, [Antimony], [], [], 1, 0, 12),
    ];

    [Fact]
    public void Cuts_written_into_a_compiled_problem_are_those_of_a_new_one()
    {
        var random = new Dice(5);
        for (var trial = 0; trial < 200; trial++)
        {
            DisruptionEvent[] hits = [.. Events.Where(_ => random.Next() < 0.6)];
            if (hits.Length == 0) continue;
            var network = Calibrate([.. Enumerable.Range(0, 6).Select(_ => random.Next())]);
            var problem = new CutProblem(network, hits);
            // What stood there before must leave no trace.
            problem.Set([.. hits.Select(_ => random.Next())]);
            double[] cuts = [.. hits.Select(_ => 0.02 + (0.96 * random.Next()))];
            problem.Set(cuts);
            var fresh = DisruptedNetwork.Of(network, [.. hits.Select((h, i) => new Shock(h, cuts[i]))]);
            for (var a = 0; a < fresh.Problem.Arcs.Count; a++)
            {
                Same(problem.Problem.Arcs[a].Capacity, fresh.Problem.Arcs[a].Capacity);
                problem.Problem.Arcs[a].Slope.ShouldBe(fresh.Problem.Arcs[a].Slope, 1e-9 * Math.Max(1, fresh.Problem.Arcs[a].Slope));
                problem.Problem.Arcs[a].Cost.ShouldBe(fresh.Problem.Arcs[a].Cost, 1e-9);
            }

            for (var n = 0; n < fresh.Problem.Nodes.Count; n++)
                if (fresh.Problem.Nodes[n].Supply is { } supply) Same(problem.Problem.Nodes[n].Supply!.Capacity, supply.Capacity);
            problem.Problem.ToProblem().Bundles.Select(b => b.Cap).ShouldBe(fresh.Problem.Bundles.Select(b => b.Cap), 1e-9);
        }
    }

    // No bound is as much a number as any other here.
    private static void Same(double capacity, double expected)
    {
        if (double.IsInfinity(expected)) capacity.ShouldBe(expected);
        else capacity.ShouldBe(expected, 1e-9);
    }

    [Fact]
    public void A_loss_read_off_the_solver_is_that_of_the_state()
    {
        var random = new Dice(9);
        for (var trial = 0; trial < 100; trial++)
        {
            DisruptionEvent[] hits = [.. Events.Where(_ => random.Next() < 0.6)];
            if (hits.Length == 0) continue;
            double[] cuts = [.. hits.Select(_ => 0.02 + (0.9 * random.Next()))];
            var network = Calibrate([.. Enumerable.Range(0, 6).Select(_ => random.Next())]);
            var problem = new CutProblem(network, hits);
            problem.Set(cuts);
            var solver = new NetworkSolver(problem.Problem);
            solver.TrySettle(problem.Start).ShouldBeTrue();
            var state = new MarketState(DisruptedNetwork.Of(network, [.. hits.Select((h, i) => new Shock(h, cuts[i]))]));
            foreach (var country in new[] { States, China, Others })
            {
                var (loss, shortfall) = new CountryLoss(problem.Whole, country).Of(solver);
                var scale = 1e5;
                loss.ShouldBe(-WelfareChange.Of(state, country).Total, 1e-5 * scale, $"{country}");
                shortfall.ShouldBe(state.Nodes.Where(n => n.Country == country).Sum(n => state.UseBefore(n) - state.UseAfter(n)), 1e-6, $"{country}");
            }
        }
    }
}
