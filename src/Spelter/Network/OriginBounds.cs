using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>How much of an origin can reach a country's use, and how much must, whatever way the nodes mix: two problems of the largest
/// flow through the flows of the network.</summary>
public static class OriginBounds
{
    // What a sum of a thousand flows in doubles cannot tell from nothing.
    private const double Rounding = 1e-9;

    /// <summary>Bounds of the share of a country's use that was mined in another.</summary>
    /// <param name="network">Network.</param>
    /// <param name="user">Country whose use at the last stage is asked about.</param>
    /// <param name="miner">Country of output at the first stage.</param>
    /// <returns>Null where the country uses nothing.</returns>
    public static Interval? OfMined(SupplyNetwork network, CountryCode user, CountryCode miner)
    {
        var use = network.Flows.Where(f => f.Kind == FlowKind.Use && f.From!.Value == new SupplyNode(network.LastStage, user)).Sum(f => f.Tonnes);
        if (use <= 0) return null;
        bool Mined(SupplyFlow f) => f.Kind == FlowKind.Output && f.To!.Value.Stage == network.Stages[0] && f.To.Value.Country == miner;
        if (!network.Flows.Any(Mined)) return Interval.Zero;
        var most = Reaching(network, user, Mined);
        var withoutIt = Reaching(network, user, f => !Mined(f));
        var (low, high) = ((use - withoutIt) / use, Math.Min(most / use, 1));
        return new Interval(low <= Rounding ? 0 : Math.Min(low, high), high);
    }

    private static double Reaching(SupplyNetwork network, CountryCode user, Func<SupplyFlow, bool> enters)
    {
        var place = network.Nodes.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => x.i);
        var (source, sink) = (place.Count, place.Count + 1);
        var graph = new MaxFlow(place.Count + 2);
        foreach (var flow in network.Flows)
        {
            if (flow.From is null && !enters(flow)) continue;
            if (flow.To is null && (flow.Kind != FlowKind.Use || flow.From!.Value != new SupplyNode(network.LastStage, user))) continue;
            graph.Add(flow.From is { } from ? place[from] : source, flow.To is { } to ? place[to] : sink, flow.Tonnes);
        }

        return graph.From(source, sink);
    }
}
