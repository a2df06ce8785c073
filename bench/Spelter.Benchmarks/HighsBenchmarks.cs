using BenchmarkDotNet.Attributes;
using Spelter.Chance;
using Spelter.Equilibrium;
using Spelter.Optimization;

namespace Spelter.Benchmarks;

/// <summary>HiGHS on a network of 5 stages and 40 countries: trade runs through a few hubs, each country processes what it has, the
/// last stage is used. HiGHS 1.12 has an interior point for linear programmes alone: it is given the same network without slopes.</summary>
public class HighsBenchmarks
{
    private const int Stages = 5;
    private const int Countries = 40;
    private const int Hubs = 3;
    private NetworkProblem _problem = null!;
    private NetworkProblem _flat = null!;

    [GlobalSetup]
    public void Draw()
    {
        _problem = Network();
        _flat = new NetworkProblem("without slopes", _problem.Nodes, [.. _problem.Arcs.Select(a => a with { Slope = 0 })], []);
        _flat = new NetworkProblem(_flat.Name, [.. _flat.Nodes.Select(n => new MarketNode(n.Id, Flat(n.Demand), Flat(n.Supply)))], _flat.Arcs, []);
        if (HighsNetwork.Solve(_problem).Status != HighsStatus.Optimal || HighsNetwork.Solve(_flat, HighsMethod.InteriorPoint).Status != HighsStatus.Optimal)
            throw new InvalidOperationException("HiGHS did not settle: its time says nothing.");
    }

    /// <summary>The quadratic programme.</summary>
    [Benchmark(Baseline = true)]
    public double ActiveSet() => HighsNetwork.Solve(_problem).Surplus;

    /// <summary>The linear one.</summary>
    [Benchmark]
    public double InteriorPointWithoutSlopes() => HighsNetwork.Solve(_flat, HighsMethod.InteriorPoint).Surplus;

    private static NetworkProblem Network()
    {
        var drawn = 0u;
        double U(double low, double high) => low + ((high - low) * Philox.Uniform(3, 0, drawn++));
        string Node(int stage, int country) => $"{stage}:{country}";
        List<MarketNode> nodes = [];
        List<NetworkArc> arcs = [];
        for (var stage = 0; stage < Stages; stage++)
        {
            for (var country = 0; country < Countries; country++)
            {
                nodes.Add(new MarketNode(Node(stage, country),
                    stage == Stages - 1 ? new LinearCurve(U(200, 400), U(0.5, 4), 1000) : null,
                    stage == 0 ? new LinearCurve(U(10, 60), U(0.2, 2), U(20, 200)) : null));
                if (stage > 0) arcs.Add(new NetworkArc($"{Node(stage, country)} made", Node(stage - 1, country), Node(stage, country)) { Cost = U(5, 20), Slope = U(0.05, 0.5), Yield = U(0.85, 1), Capacity = U(20, 200) });
                for (var hub = 0; hub < Hubs; hub++)
                {
                    if (hub == country) continue;
                    Trade(Node(stage, country), Node(stage, hub));
                    // One hub serves all; the others only buy.
                    if (hub == 0) Trade(Node(stage, hub), Node(stage, country));
                }

                // And each country sends to one other.
                Trade(Node(stage, country), Node(stage, (country + 7) % Countries));
            }
        }

        return new NetworkProblem("5 stages, 40 countries", nodes, [.. arcs.DistinctBy(a => a.Id)], []);

        void Trade(string from, string to) => arcs.Add(new NetworkArc($"{from}>{to}", from, to) { Cost = U(1, 10), Slope = U(0.01, 0.2) });
    }

    private static Curve? Flat(Curve? curve) => curve is LinearCurve line ? line with { Slope = 0 } : null;
}
