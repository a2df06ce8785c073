using Spelter.Catalog;
using Spelter.Equilibrium;

namespace Spelter.Network;

/// <summary>Where the tonnes of each node come from, each node mixing what reaches it in proportion. At a stage with inflows z, trade X
/// and entries Q the mix M solves (ẑ − Xᵀ) M = Q; entries of a later stage carry the mix of the node they were processed from. Rows sum to
/// one, and the use of an origin summed over all nodes is its output.</summary>
public sealed class OriginMix
{
    private readonly SupplyNetwork _network;
    private readonly Dictionary<SupplyNode, Dictionary<Origin, double>> _mixes;

    private OriginMix(SupplyNetwork network, Dictionary<SupplyNode, Dictionary<Origin, double>> mixes) => (_network, _mixes) = (network, mixes);

    /// <summary>Origins as far back as the network goes: the mine.</summary>
    public static OriginMix ToTheMine(SupplyNetwork network) => Of(network, network.Stages[0]);

    /// <summary>Origins within the last stage: where the tonnes were refined.</summary>
    public static OriginMix ToTheRefinery(SupplyNetwork network) => Of(network, network.LastStage);

    /// <summary>Share of each origin in what reaches a node; empty where nothing does.</summary>
    public IReadOnlyDictionary<Origin, double> Of(SupplyNode node) => _mixes.GetValueOrDefault(node) ?? [];

    /// <summary>Tonnes of an origin that leave the network at its nodes, in use and difference.</summary>
    public double LeavingOf(Origin origin) => _network.Flows.Where(f => f.To is null && _mixes.ContainsKey(f.From!.Value))
        .Sum(f => f.Tonnes * _mixes[f.From!.Value].GetValueOrDefault(origin));

    // From the stage at which origins begin: what is processed into it counts as made there.
    private static OriginMix Of(SupplyNetwork network, Stage first)
    {
        Dictionary<SupplyNode, Dictionary<Origin, double>> mixes = [];
        foreach (var stage in network.Stages.Where(s => s >= first))
        {
            var nodes = network.Nodes.Where(n => n.Stage == stage).ToList();
            var place = nodes.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => x.i);
            Dictionary<Origin, double[]> entries = [];
            var matrix = new double[nodes.Count, nodes.Count];
            foreach (var flow in network.Flows.Where(f => f.To?.Stage == stage))
            {
                var to = place[flow.To!.Value];
                matrix[to, to] += flow.Tonnes;
                if (flow.Kind == FlowKind.Trade) matrix[to, place[flow.From!.Value]] -= flow.Tonnes;
                else foreach (var (origin, share) in EntryOf(flow, stage == first)) Entry(origin)[to] += share * flow.Tonnes;
            }

            foreach (var node in nodes) mixes[node] = [];
            foreach (var (origin, entry) in entries)
            {
                var mix = DenseElimination.Solve((double[,])matrix.Clone(), entry);
                for (var i = 0; i < mix.Length; i++)
                    if (mix[i] > 0) mixes[nodes[i]][origin] = mix[i];
            }

            double[] Entry(Origin origin) => entries.TryGetValue(origin, out var held) ? held : entries[origin] = new double[nodes.Count];
        }

        return new(network, mixes);

        IEnumerable<KeyValuePair<Origin, double>> EntryOf(SupplyFlow flow, bool isFirst)
        {
            var country = flow.To!.Value.Country;
            return flow.Kind switch
            {
                FlowKind.DifferenceIn => [KeyValuePair.Create(new Origin(OriginKind.Difference, country), 1.0)],
                FlowKind.Processing when !isFirst => mixes[flow.From!.Value],
                FlowKind.Output when !isFirst || network.Stages[0] != flow.To.Value.Stage => [KeyValuePair.Create(new Origin(OriginKind.OutsideFeed, country), 1.0)],
                _ => [KeyValuePair.Create(new Origin(OriginKind.FirstStage, country), 1.0)],
            };
        }
    }
}
