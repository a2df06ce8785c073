using System.Globalization;

namespace Spelter.Equilibrium;

/// <summary>Whether any flows satisfy the bounds of a problem, whatever their cost: each node may buy what it lacks and give away what
/// it has too much of at a price of one, everything else is free. What is bought in the cheapest answer cannot be avoided.</summary>
internal static class Feasibility
{
    // A billionth of the largest quantity: above the tolerance of the solver, below what anyone would call a quantity.
    private const double Unavoidable = 1e-9;
    private static readonly LinearCurve Free = new(0, 0);

    /// <summary>The node that misses or has most, as a sentence; null where the bounds can be satisfied.</summary>
    public static string? Shortfall(NetworkProblem problem)
    {
        List<MarketNode> nodes = [.. problem.Nodes.Select(n => new MarketNode(n.Id, FreeOf(n.Demand), FreeOf(n.Supply)))];
        List<NetworkArc> arcs = [.. problem.Arcs.Select(a => new NetworkArc(a.Id, a.From, a.To) { LowerBound = a.LowerBound, Capacity = a.Capacity, Yield = a.Yield })];
        var real = arcs.Count;
        nodes.Add(new MarketNode("bought", null, Free));
        nodes.Add(new MarketNode("given away", Free, null));
        foreach (var node in problem.Nodes)
        {
            arcs.Add(new NetworkArc($"bought for {node.Id}", "bought", node.Id) { Cost = 1 });
            arcs.Add(new NetworkArc($"given away by {node.Id}", node.Id, "given away") { Cost = 1 });
        }

        var relaxed = new NetworkProblem(problem.Name, nodes, arcs, problem.Bundles);
        if (PlainSolver.Settled(relaxed) is not { } answer) return null;
        var scale = Math.Max(1e-300, answer.Nodes.Max(n => Math.Max(n.Demand, n.Supply)));
        var worst = Enumerable.Range(real, arcs.Count - real).MaxBy(i => answer.Arcs[i].Flow);
        var amount = answer.Arcs[worst].Flow;
        if (amount <= Unavoidable * scale) return null;
        var missing = (worst - real) % 2 == 0;
        return string.Create(CultureInfo.InvariantCulture,
            $"node {problem.Nodes[(worst - real) / 2].Id} {(missing ? "lacks" : "cannot pass on")} {amount:G6} of what fixed quantities, lower bounds and capacities demand.");
    }

    // A quantity that no price changes stays; any other may be whatever its capacity lets it be.
    private static Curve? FreeOf(Curve? curve) => curve is null or IsoelasticCurve { Elasticity: 0 } ? curve : Free with { Capacity = curve.Capacity };
}
