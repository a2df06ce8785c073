using Spelter.Chance;
using Spelter.Equilibrium;

namespace Spelter.Tests;

/// <summary>Networks drawn at random, with every kind of curve, arc and cap, parts without connection among them.</summary>
internal static class RandomNetwork
{
    public static NetworkProblem Draw(int seed)
    {
        var drawn = 0u;
        double U(double low, double high) => low + ((high - low) * Philox.Uniform(7, (uint)seed, drawn++));
        bool Odds(double share) => U(0, 1) < share;
        int Below(int limit) => (int)U(0, limit);
        var count = 2 + Below(7);
        List<MarketNode> nodes = [];
        for (var i = 0; i < count; i++)
        {
            Curve? demand = !Odds(0.6) ? null
                : Odds(0.5) ? new LinearCurve(U(20, 120), Odds(0.15) ? 0 : U(0.2, 4), Odds(0.2) ? U(1, 40) : double.PositiveInfinity)
                : new IsoelasticCurve(U(1, 60), U(10, 90), -U(0.05, 2));
            Curve? supply = !Odds(0.6) ? null
                : Odds(0.5) ? new LinearCurve(U(1, 40), Odds(0.15) ? 0 : U(0.2, 4), Odds(0.3) ? U(1, 60) : double.PositiveInfinity)
                : new IsoelasticCurve(U(1, 60), U(5, 60), U(0.05, 3), Odds(0.5) ? U(2, 80) : double.PositiveInfinity);
            // Constant elasticity never asks for nothing: a node with such demand has a source without end, so that it has a price.
            if (demand is IsoelasticCurve) supply = supply is null ? new LinearCurve(U(60, 150), U(0.5, 4)) : supply with { Capacity = double.PositiveInfinity };
            nodes.Add(new MarketNode($"n{i}", demand, supply));
        }

        List<NetworkArc> arcs = [];
        for (var k = 0; k < 3 * count; k++)
        {
            var (i, j) = (Below(count), Below(count));
            if (i == j) continue;
            arcs.Add(new NetworkArc($"a{k}", $"n{i}", $"n{j}")
            {
                // Costs above zero: money is made on no round trip.
                Cost = U(0.5, 20),
                Slope = Odds(0.3) ? 0 : U(0.01, 2),
                Capacity = Odds(0.3) ? U(0, 30) : double.PositiveInfinity,
                Yield = Odds(0.2) ? U(0.5, 1) : 1,
                AdValorem = Odds(0.15) ? U(0, 1) : 0,
                Base = Odds(0.5) ? DutyBase.Exporter : DutyBase.Delivered,
                SpecificDuty = Odds(0.15) ? U(0, 20) : 0,
                MinimumPrice = Odds(0.1) ? U(20, 120) : null,
            });
        }

        List<ArcBundle> bundles = [];
        var caps = Below(3);
        for (var b = 0; b < caps; b++)
        {
            var members = arcs.Where(_ => Odds(0.3)).Select(a => a.Id).ToList();
            if (members.Count > 0) bundles.Add(new ArcBundle($"b{b}", members, U(0, 40)));
        }

        return new NetworkProblem($"random {seed}", nodes, arcs, bundles);
    }
}
