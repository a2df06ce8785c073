using Spelter.Equilibrium;

namespace Spelter.Optimization.Tests;

/// <summary>Spelter's plain solver against HiGHS on the same problems; neither knows of the other.</summary>
public sealed class HighsNetworkTests
{
    private const int Cases = 1_000;

    [Fact]
    public void Both_solvers_find_the_same_surplus_and_the_same_prices_where_only_one_is_possible()
    {
        Assert.SkipWhen(Highs.WhyAbsent is not null, Highs.WhyAbsent ?? "");
        List<string> failures = [];
        var (settled, prices) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var problem = ConvexNetwork.Draw(seed);
            var (ours, theirs) = (PlainSolver.Solve(problem), HighsNetwork.Solve(problem));
            if (StatusOf(theirs.Status) != ours.Status)
            {
                failures.Add($"{seed}: {ours.Status} {ours.Reason}, HiGHS {theirs.Status}");
                continue;
            }

            if (ours.Status != EquilibriumStatus.Converged) continue;
            settled++;
            var surplus = Surplus(problem, ours);
            if (!(Math.Abs(surplus - theirs.Surplus) <= 1e-7 * Math.Max(1, Math.Abs(surplus)))) failures.Add($"{seed}: surplus {surplus:R}, HiGHS {theirs.Surplus:R}");
            foreach (var node in WithOnePrice(problem, ours))
            {
                prices++;
                // Prices of these networks are of the order of a hundred.
                if (!(Math.Abs(ours.Nodes[node].Price - theirs.Prices[node]) <= 1e-5)) failures.Add($"{seed}: price {node} {ours.Nodes[node].Price:R}, HiGHS {theirs.Prices[node]:R}");
            }
        }

        failures.ShouldBeEmpty(string.Join(Environment.NewLine, failures.Take(20)));
        settled.ShouldBeGreaterThan(Cases * 9 / 10);
        prices.ShouldBeGreaterThan(2 * Cases);
    }

    [Fact]
    public void A_quota_has_the_rent_that_its_closed_form_gives()
    {
        Assert.SkipWhen(Highs.WhyAbsent is not null, Highs.WhyAbsent ?? "");
        // P = 200 - m at home, 20 + m/2 abroad: at a quota of 80 a unit earns 120 - 60.
        var problem = new NetworkProblem("quota",
            [new MarketNode("abroad", null, new LinearCurve(20, 0.5)), new MarketNode("home", new LinearCurve(200, 1), null)],
            [new NetworkArc("imports", "abroad", "home")], [new ArcBundle("quota", ["imports"], 80)]);
        var answer = HighsNetwork.Solve(problem);
        answer.Prices.ShouldBe([60.0, 120.0], 1e-7);
        answer.Flows.ShouldBe([80.0], 1e-7);
        answer.BundleDuals.ShouldBe([60.0], 1e-7);
        answer.Surplus.ShouldBe((180 * 80) - (0.75 * 80 * 80), 1e-6);
    }

    [Fact]
    public void What_no_convex_programme_holds_is_named()
    {
        var node = new MarketNode("A", null, new LinearCurve(1, 1));
        var other = new MarketNode("B", new LinearCurve(9, 1), null);
        var arc = new NetworkArc("A>B", "A", "B");
        HighsNetwork.WhyNot(new NetworkProblem("", [node, other], [arc], [])).ShouldBeNull();
        HighsNetwork.WhyNot(new NetworkProblem("", [node, other], [arc with { AdValorem = 0.1 }], [])).ShouldBe("arc A>B has an ad valorem duty.");
        HighsNetwork.WhyNot(new NetworkProblem("", [node, other], [arc with { MinimumPrice = 3 }], [])).ShouldBe("arc A>B has a minimum price.");
        HighsNetwork.WhyNot(new NetworkProblem("", [node with { Supply = new IsoelasticCurve(1, 1, 1) }, other], [arc], [])).ShouldBe("node A has a curve that is not linear.");
    }

    private static EquilibriumStatus StatusOf(HighsStatus status) => status switch
    {
        HighsStatus.Optimal => EquilibriumStatus.Converged,
        HighsStatus.Infeasible => EquilibriumStatus.Infeasible,
        HighsStatus.Unbounded => EquilibriumStatus.Unbounded,
        _ => EquilibriumStatus.NotConverged,
    };

    private static double Surplus(NetworkProblem problem, EquilibriumSolution solution)
    {
        static double Area(Curve? curve, double quantity, int sign) => curve is LinearCurve line ? (line.Intercept + (sign * line.Slope * quantity / 2)) * quantity : 0;
        return problem.Nodes.Select((n, i) => Area(n.Demand, solution.Nodes[i].Demand, -1) - Area(n.Supply, solution.Nodes[i].Supply, 1)).Sum()
            - problem.Arcs.Select((a, i) => (a.Cost + a.SpecificDuty + (a.Slope * solution.Arcs[i].Flow / 2)) * solution.Arcs[i].Flow).Sum();
    }

    // A curve strictly between its bounds fixes the price of its node, and an arc strictly between its bounds carries it to its other
    // end; an arc of a bundle does not, for its rent may be open.
    private static HashSet<int> WithOnePrice(NetworkProblem problem, EquilibriumSolution solution)
    {
        const double clear = 1e-3;
        static bool Between(double quantity, double low, double high) => quantity > low + clear && quantity < high - clear;
        var place = problem.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var bundled = problem.Bundles.SelectMany(b => b.Arcs).ToHashSet();
        HashSet<int> known = [.. Enumerable.Range(0, problem.Nodes.Count).Where(i =>
            (problem.Nodes[i].Demand is { } d && Between(solution.Nodes[i].Demand, 0, d.Capacity)) || (problem.Nodes[i].Supply is { } s && Between(solution.Nodes[i].Supply, 0, s.Capacity)))];
        for (var before = -1; before < known.Count;)
        {
            before = known.Count;
            foreach (var (arc, _) in problem.Arcs.Zip(solution.Arcs).Where(x => !bundled.Contains(x.First.Id) && Between(x.Second.Flow, x.First.LowerBound, x.First.Capacity)))
            {
                if (known.Contains(place[arc.From]) || known.Contains(place[arc.To])) known.UnionWith([place[arc.From], place[arc.To]]);
            }
        }

        return known;
    }
}
