using Spelter.Equilibrium;

namespace Spelter.Testing;

/// <summary>Severity curves of shocks to a made network: each cut grows from nothing to the whole of what the shock draws.</summary>
internal static class HubCurves
{
    public static void Write(HubNetwork hub, Scenario shock, CompiledProblem problem, double severity)
    {
        foreach (var change in shock.Arcs)
        {
            var arc = hub.Problem.Arcs[change.Arc];
            problem.SetArc(change.Arc, arc with { Capacity = hub.Flows[change.Arc] * (1 - severity), Cost = arc.Cost + (severity * change.AddedCost) });
        }

        foreach (var change in shock.Supplies)
        {
            var mine = (IsoelasticCurve)hub.Problem.Nodes[change.Node].Supply!;
            problem.SetSupply(change.Node, mine with { Capacity = mine.Capacity + (severity * (change.Capacity - mine.Capacity)) });
        }
    }
}
