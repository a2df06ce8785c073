using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Markets of hosts and of what comes with them under one scenario and one set of priors, each solved once and after its hosts.</summary>
internal sealed class LinkedMarkets(
    DisruptionScenario scenario, IReadOnlyDictionary<MineralId, SupplyNetwork> networks, Func<SupplyNetwork, CalibratedNetwork> calibrate, ByProductHosts hosts, double shareAt, double headroomAt)
{
    private readonly Dictionary<MineralId, (MarketState State, IReadOnlyDictionary<SupplyNode, double> Limits)?> _markets = [];
    private readonly Dictionary<MineralId, HostOutput?> _outputs = [];

    /// <summary>The market of a mineral with what its hosts allow of it; null where there is no network or no prices were found.</summary>
    public (MarketState State, IReadOnlyDictionary<SupplyNode, double> Limits)? Find(MineralId mineral)
    {
        if (_markets.TryGetValue(mineral, out var known)) return known;
        if (!networks.TryGetValue(mineral, out var network)) return _markets[mineral] = null;
        var calibrated = calibrate(network);
        var limits = ByProductLimits.Of(network, hosts, OutputOf, node => CapacityOf(calibrated, node), shareAt, headroomAt);
        var state = new MarketState(DisruptedNetwork.Of(calibrated, scenario.ShocksOn(mineral), standby: null, limits));
        return _markets[mineral] = state.IsSettled ? (state, limits) : null;
    }

    private static double CapacityOf(CalibratedNetwork calibrated, SupplyNode node)
    {
        var place = calibrated.Problem.NodeIndex[node.Id];
        var supply = calibrated.Problem.Nodes[place].Supply!;
        return supply.Capacity / CurveQuantity.At(supply, calibrated.BasePrices[place], isDemand: false);
    }

    // Hosts that no event reaches are not solved: they give what they gave.
    private HostOutput? OutputOf(MineralId host)
    {
        if (_outputs.TryGetValue(host, out var known)) return known;
        var isReached = scenario.Minerals.Contains(host) || hosts.ComingWith(scenario.Minerals).Contains(host);
        return _outputs[host] = isReached && Find(host) is { } market ? new HostOutput(market.State) : null;
    }
}
