using BenchmarkDotNet.Attributes;
using Spelter.Equilibrium;
using Spelter.Optimization;
using Spelter.Testing;

namespace Spelter.Benchmarks;

/// <summary>One shock to the made network of 5 stages and 40 countries, its curves replaced by their tangents so that a quadratic programme holds
/// it: by Spelter from the prices of the base, and by HiGHS. HiGHS 1.12 solves quadratic programmes by an active set alone; its
/// interior point is given the same network without slopes, a linear programme.</summary>
public class HighsBenchmarks
{
    private readonly HubNetwork _hub = HubNetwork.Draw();
    private NetworkProblem _problem = null!;
    private NetworkProblem _flat = null!;
    private NetworkSolver _warm = null!;

    [GlobalSetup]
    public void Draw()
    {
        var straight = _hub.Straight();
        var shock = HubShocks.Draw(_hub, 10, seed: 5).First(s => s.Arcs.Length > 5);
        var arcs = straight.Arcs.ToArray();
        foreach (var change in shock.Arcs) arcs[change.Arc] = arcs[change.Arc] with { Capacity = change.Capacity, Cost = arcs[change.Arc].Cost + change.AddedCost };
        _problem = new NetworkProblem("cut", straight.Nodes, arcs, []);
        _flat = new NetworkProblem("without slopes", [.. _problem.Nodes.Select(n => new MarketNode(n.Id, Flat(n.Demand), Flat(n.Supply)))], [.. arcs.Select((a, i) => a with { Cost = a.Cost + (a.Slope * _hub.Flows[i]), Slope = 0 })], []);
        _warm = new NetworkSolver(new CompiledProblem(_problem));
        var (ours, theirs) = (_warm.Solve(_hub.Prices), HighsNetwork.Solve(_problem));
        if (theirs.Status != HighsStatus.Optimal) throw new InvalidOperationException($"HiGHS ended {theirs.Status} on the quadratic programme: its time says nothing.");
        if (HighsNetwork.Solve(_flat, HighsMethod.InteriorPoint).Status is var linear and not HighsStatus.Optimal)
            throw new InvalidOperationException($"HiGHS ended {linear} on the linear programme: its time says nothing.");
        if (ours.IsFallback || ours.Arcs.Zip(theirs.Flows).Any(f => Math.Abs(f.First.Flow - f.Second) > 1e-5 * Math.Max(1, f.Second)))
            throw new InvalidOperationException("HiGHS and Spelter have two answers: their times compare nothing.");
    }

    /// <summary>Spelter's own.</summary>
    [Benchmark(Baseline = true)]
    public bool Warm() => _warm.TrySettle(_hub.Prices);

    /// <summary>The quadratic programme by HiGHS, the making of its matrices included.</summary>
    [Benchmark]
    public double ActiveSet() => HighsNetwork.Solve(_problem).Surplus;

    /// <summary>The linear one.</summary>
    [Benchmark]
    public double InteriorPointWithoutSlopes() => HighsNetwork.Solve(_flat, HighsMethod.InteriorPoint).Surplus;

    // An arc costs what it costs at the flow of the base, so that no round trip earns anything. Without a slope a curve takes any quantity at its price of the middle, up to what it has at nothing.
    private static Curve? Flat(Curve? curve) => curve is not LinearCurve { Slope: > 0 } line ? curve
        : new LinearCurve(line.Intercept / 2, 0, Math.Min(line.Capacity, Math.Abs(line.Intercept) / line.Slope));
}
