using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>A second model of the same shocks, without prices: of each flow that a shock cuts comes what the shock leaves and what leaks, and each node
/// passes on what it lacks to all it supplies in proportion. What leaks arrives in full, at whatever premium, from what the actor would
/// else leave unused: no hub has less for it. No one finds another supplier, saves or opens a new route: nearer to the first weeks than to
/// a year. It is no bound on the model with prices, in which the one who pays more takes from the others.</summary>
public static class Rationing
{
    // A cycle of trade between countries passes on ever less of the cut; a part in 1e12 of a flow is below every figure.
    private const double Settled = 1e-12;
    private const int Limit = 100_000;

    /// <summary>What each node has, and with it what is used there, as a share of the base year.</summary>
    /// <param name="network">Base year.</param>
    /// <param name="shocks">Shocks.</param>
    public static IReadOnlyDictionary<SupplyNode, double> SharesKept(SupplyNetwork network, IReadOnlyList<Shock> shocks)
    {
        var kept = network.Nodes.ToDictionary(n => n, _ => 1.0);
        List<(SupplyNode To, SupplyNode? From, double Tonnes)> inflows =
            [.. network.Flows.Where(f => f.To is not null).Select(f => (f.To!.Value, f.From, f.Tonnes * shocks.Aggregate(1.0, (share, s) => share * KeptOf(f, s))))];
        var before = network.Flows.Where(f => f.To is not null).GroupBy(f => f.To!.Value).ToDictionary(g => g.Key, g => g.Sum(f => f.Tonnes));
        for (var round = 0; round < Limit; round++)
        {
            var change = 0.0;
            foreach (var group in inflows.GroupBy(f => f.To))
            {
                var share = group.Sum(f => f.Tonnes * (f.From is { } from ? kept[from] : 1)) / before[group.Key];
                change = Math.Max(change, Math.Abs(kept[group.Key] - share));
                kept[group.Key] = share;
            }

            if (change <= Settled) return kept;
        }

        throw new InvalidOperationException("A closed cycle of trade without output does not settle: the network was not netted.");
    }

    private static double KeptOf(SupplyFlow flow, Shock shock)
    {
        var hit = shock.Event;
        bool Names(Stage stage) => hit.Stages.Count == 0 || hit.Stages.Contains(stage);
        if (hit.Kind == DisruptionKind.Outage)
            return flow.Kind is FlowKind.Output or FlowKind.Processing && flow.To!.Value.Country == hit.Actor && Names(flow.To!.Value.Stage) ? 1 - shock.Cut : 1;
        if (flow.Kind != FlowKind.Trade || flow.From!.Value.Country != hit.Actor || !Names(flow.From!.Value.Stage)) return 1;
        return hit.IsErgaOmnes || hit.Targets.Contains(flow.To!.Value.Country) ? 1 - (shock.Cut * (1 - (hit.Leakage?.Share ?? 0))) : 1;
    }
}
