using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What limits an arc of the base network while time passes.</summary>
/// <param name="Flow">Flow of the base year; zero for a route not in use.</param>
/// <param name="IsProcessing">True for processing from one stage to the next.</param>
/// <param name="Scale">Lesser of what the exporter of a route not in use sent and its importer took: imported, or used and processed where that is more.</param>
internal readonly record struct ArcRamp(double Flow, bool IsProcessing, double Scale)
{
    /// <summary>Largest flow some months after markets learned of the first event; no limit before.</summary>
    public double Most(int since, RampLimit limits) => since <= 0 ? double.PositiveInfinity
        : IsProcessing ? Flow * (1 + (limits.Plant * since))
        : Flow > 0 || double.IsInfinity(limits.Route) ? double.PositiveInfinity
        : limits.Route * since * Scale;

    /// <summary>Largest primary supply at a node.</summary>
    public static double MostSupplied(SupplyNetwork network, int node, double quantity, int since, RampLimit limits) => since <= 0
        ? double.PositiveInfinity
        : quantity * (1 + ((network.Nodes[node].Stage == Catalog.Stage.Mined ? limits.Ore : limits.Plant) * since));

    /// <summary>Limits of every arc of a base network, in the order of its problem.</summary>
    public static ArcRamp[] Of(CalibratedNetwork network)
    {
        var nodes = network.Network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var scales = network.Network.Stages.SelectMany(s => NewRoutes.At(network.Network, s, leastShare: 0)).ToDictionary(r => (r.From, r.To), r => r.Scale);
        return [.. network.Problem.Arcs.Select((arc, i) =>
        {
            // What is of unknown origin comes from no node and has no limit but its quantity.
            if (!nodes.TryGetValue(arc.From, out var from)) return new ArcRamp(network.BaseFlows[i], IsProcessing: false, 0);
            var to = nodes[arc.To];
            return new ArcRamp(network.BaseFlows[i], from.Stage != to.Stage, scales.GetValueOrDefault((from, to)));
        })];
    }
}
