using Spelter.Chance;
using Spelter.Equilibrium;

namespace Spelter.Tests;

/// <summary>A shock to a random network that grows with its severity: capacities and caps fall, costs rise, a supply shrinks.</summary>
internal static class RandomShock
{
    public static void Write(NetworkProblem origin, int seed, CompiledProblem problem, double severity)
    {
        double U(int index) => Philox.Uniform(41, (uint)seed, (uint)index);
        for (var a = 0; a < origin.Arcs.Count; a++)
        {
            var arc = origin.Arcs[a];
            if (U(3 * a) < 0.3) problem.SetArc(a, arc with { Capacity = (1 - severity) * (double.IsFinite(arc.Capacity) ? arc.Capacity : 20) });
            else if (U(3 * a) < 0.5) problem.SetArc(a, arc with { Cost = arc.Cost + (severity * 10 * U((3 * a) + 1)) });
        }

        for (var b = 0; b < origin.Bundles.Count; b++) problem.SetCap(b, (1 - (severity * U(1000 + b))) * origin.Bundles[b].Cap);
        for (var i = 0; i < origin.Nodes.Count; i++)
            if (U(2000 + i) < 0.3 && origin.Nodes[i] is { Supply: { } supply } node && double.IsFinite(supply.Capacity))
                problem.SetSupply(i, supply with { Capacity = (1 - severity) * supply.Capacity });
    }
}
