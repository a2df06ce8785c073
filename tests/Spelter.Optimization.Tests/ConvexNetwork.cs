using Spelter.Chance;
using Spelter.Equilibrium;

namespace Spelter.Optimization.Tests;

/// <summary>Networks drawn at random from the parts that a convex quadratic programme holds.</summary>
internal static class ConvexNetwork
{
    public static NetworkProblem Draw(int seed)
    {
        var drawn = 0u;
        double U(double low, double high) => low + ((high - low) * Philox.Uniform(11, (uint)seed, drawn++));
        bool Odds(double share) => U(0, 1) < share;
        double Limit(double share, double low, double high) => Odds(share) ? U(low, high) : double.PositiveInfinity;
        var count = 2 + (int)U(0, 9);
        List<MarketNode> nodes = [];
        for (var i = 0; i < count; i++)
        {
            var demand = Odds(0.6) ? new LinearCurve(U(20, 120), U(0.2, 4), Limit(0.2, 1, 40)) : null;
            var supply = Odds(0.6) ? new LinearCurve(U(1, 40), Odds(0.15) ? 0 : U(0.2, 4), Limit(0.3, 1, 60)) : null;
            nodes.Add(new MarketNode($"n{i}", demand, supply));
        }

        List<NetworkArc> arcs = [];
        for (var k = 0; k < 3 * count; k++)
        {
            var (i, j) = ((int)U(0, count), (int)U(0, count));
            if (i == j) continue;
            // Take or pay where there is someone to give and someone to take; else it has no answer.
            var owed = nodes[i].Supply is not null && nodes[j].Demand is not null && Odds(0.1) ? U(0, 2) : 0;
            arcs.Add(new NetworkArc($"a{k}", $"n{i}", $"n{j}")
            {
                Cost = U(0.5, 20),
                Slope = Odds(0.3) ? 0 : U(0.01, 2),
                LowerBound = owed,
                Capacity = Limit(0.3, owed, 30),
                Yield = Odds(0.2) ? U(0.5, 1) : 1,
                SpecificDuty = Odds(0.15) ? U(0, 20) : 0,
            });
        }

        List<ArcBundle> bundles = [];
        for (var b = (int)U(0, 3); b > 0; b--)
        {
            var members = arcs.Where(_ => Odds(0.3)).ToList();
            if (members.Count > 0) bundles.Add(new ArcBundle($"b{b}", [.. members.Select(a => a.Id)], members.Sum(a => a.LowerBound) + U(0, 40)));
        }

        return new NetworkProblem($"convex {seed}", nodes, arcs, bundles);
    }
}
