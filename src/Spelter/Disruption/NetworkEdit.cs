using Spelter.Catalog;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>A copy of a calibrated problem while shocks are written into it.</summary>
internal sealed class NetworkEdit
{
    /// <summary>The source that stands for substitution and saving at the choke price.</summary>
    public const string Choke = "beyond the choke price";

    private readonly MarketNode[] _nodes;
    private readonly List<NetworkArc> _arcs;
    private readonly List<ArcBundle> _bundles;
    private readonly List<EvasionRoute> _evasion = [];
    private readonly List<StandbyArc> _standby = [];
    private readonly List<StandbySupply> _standbySupplies = [];
    private readonly Dictionary<string, SupplyNode> _supplyNodes;

    /// <param name="network">Network to be edited.</param>
    /// <param name="other">An edit of the same network at other elasticities, whose arcs run alike; null for none.</param>
    public NetworkEdit(CalibratedNetwork network, NetworkEdit? other = null)
    {
        Network = network;
        _nodes = [.. network.Problem.Nodes];
        _arcs = [.. network.Problem.Arcs];
        _bundles = [.. network.Problem.Bundles];
        _supplyNodes = other?._supplyNodes ?? network.Network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        Ends = other?.Ends ?? [.. network.Problem.Arcs.Select(a => (NodeOf(a.From), NodeOf(a.To)))];
    }

    public CalibratedNetwork Network { get; }

    /// <summary>Ends of each arc of the base problem; null for an end that is no stage of a country.</summary>
    public IReadOnlyList<(SupplyNode? From, SupplyNode? To)> Ends { get; }

    public IReadOnlyList<EvasionRoute> Evasion => _evasion;

    public IReadOnlyList<StandbyArc> Standby => _standby;

    /// <summary>The problem, in which use ends at the choke price: what is asked for at it and not supplied comes from a source that stands for
    /// substitution and saving. The last tonne of it costs a thousandth more than the first, so that the problem is smooth and can be
    /// solved in lockstep.</summary>
    public NetworkProblem Problem()
    {
        var (nodes, arcs) = Parts();
        return new(Network.Problem.Name, nodes, arcs, _bundles);
    }

    /// <summary>Writes the same into a problem that was made ready for an edit of the same parts with other numbers.</summary>
    public void WriteInto(CompiledProblem problem)
    {
        var (nodes, arcs) = Parts();
        for (var a = 0; a < arcs.Count; a++)
            if (!arcs[a].Equals(problem.Arcs[a])) problem.SetArc(a, arcs[a]);
        for (var n = 0; n < nodes.Count; n++)
        {
            if (!Equals(nodes[n].Demand, problem.Nodes[n].Demand)) problem.SetDemand(n, nodes[n].Demand);
            if (!Equals(nodes[n].Supply, problem.Nodes[n].Supply)) problem.SetSupply(n, nodes[n].Supply);
        }

        for (var b = 0; b < _bundles.Count; b++) problem.SetCap(b, _bundles[b].Cap);
    }

    private (List<MarketNode> Nodes, List<NetworkArc> Arcs) Parts()
    {
        List<NetworkArc> ends = [];
        var (most, whole) = (0.0, 0.0);
        for (var i = 0; i < _nodes.Length; i++)
        {
            if (_nodes[i].Demand is not { } demand) continue;
            var (price, use) = (Network.Elasticities.ChokePrice * Network.BasePrices[i], CurveQuantity.At(demand, Network.BasePrices[i], isDemand: true));
            ends.Add(new NetworkArc(ChokeArcOf(_nodes[i].Id), Choke, _nodes[i].Id) { Cost = price, Slope = LeastSlope / 2 * price / use, Capacity = MostSaved(i, demand, price) });
            (most, whole) = (Math.Max(most, price), whole + use);
        }

        List<MarketNode> nodes = [.. _nodes, new MarketNode(Choke, null, new LinearCurve(0, whole > 0 ? LeastSlope / 2 * most / whole : 0))];
        if (_standby.Count > 0) nodes.Add(new MarketNode(StandbyNode, null, new LinearCurve(0, 0)));
        return (nodes, [.. _arcs, .. ends]);
    }

    /// <summary>Most that is saved at a node at the choke price. Of a difference that leaves no more than is asked for: without use there is nothing that a
    /// substitute stands in for, and what stands in for it must not become feed of plants.</summary>
    /// <param name="place">Place of the node.</param>
    /// <param name="demand">Demand there.</param>
    /// <param name="chokePrice">Choke price there.</param>
    private double MostSaved(int place, Curve demand, double chokePrice) =>
        _supplyNodes.TryGetValue(_nodes[place].Id, out var node) && Network.UseShareOf(node) == 0 ? CurveQuantity.At(demand, chokePrice, isDemand: true) : double.PositiveInfinity;

    /// <summary>Name of the arc through which use at a node is saved or substituted at the choke price.</summary>
    public static string ChokeArcOf(string node) => $"{Choke}>{node}";

    /// <summary>Places of the arcs of trade at a stage that leave a country.</summary>
    public IReadOnlyList<int> Exports(Stage stage, CountryCode country) =>
        Where((from, to) => from.Stage == stage && to.Stage == stage && from.Country == country);

    public IReadOnlyList<int> Where(Func<SupplyNode, SupplyNode, bool> of) =>
        [.. Enumerable.Range(0, Ends.Count).Where(i => Ends[i] is ({ } from, { } to) && of(from, to))];

    public double FlowOf(int arc) => Network.BaseFlows[arc];

    public double PriceOf(SupplyNode node) => Network.BasePrices[Network.Problem.NodeIndex[node.Id]];

    public NetworkArc Arc(int arc) => _arcs[arc];

    public void CapArc(int arc, double capacity) => _arcs[arc] = _arcs[arc] with
    {
        Capacity = Math.Min(_arcs[arc].Capacity, capacity),
        LowerBound = Math.Min(_arcs[arc].LowerBound, Math.Min(_arcs[arc].Capacity, capacity)),
    };

    public void CapSupply(SupplyNode node, Func<double, double> capacityOfBase)
    {
        if (!Network.Problem.NodeIndex.TryGetValue(node.Id, out var place) || _nodes[place].Supply is not { } supply) return;
        var capacity = Math.Min(supply.Capacity, capacityOfBase(CurveQuantity.At(supply, Network.BasePrices[place], isDemand: false)));
        _nodes[place] = _nodes[place] with { Supply = supply with { Capacity = capacity } };
    }

    /// <summary>Most that a country can have at a stage without what comes from another, tonnes a year.</summary>
    public double ReachWithout(SupplyNode node, CountryCode actor)
    {
        var supply = _nodes[Network.Problem.NodeIndex[node.Id]].Supply is { } curve ? curve.Capacity : 0;
        return supply + _standbySupplies.Where(s => s.Node == node).Sum(s => s.TonnesPerYear) + Where((_, to) => to == node).Sum(i => Ends[i].From!.Value.Country == actor && Ends[i].From!.Value.Stage == node.Stage ? 0
            : Ends[i].From!.Value.Stage == node.Stage ? FlowOf(i)
            : _arcs[i].Capacity * _arcs[i].Yield);
    }

    public void AddBundle(string name, IReadOnlyList<int> arcs, double cap) => _bundles.Add(new ArcBundle($"{name} ({_bundles.Count + 1})", [.. arcs.Select(i => _arcs[i].Id)], cap));

    public void AddEvasion(SupplyNode from, CountryCode? hub, SupplyNode to, double capacity, double premium)
    {
        if (capacity <= 0) return;
        var price = PriceOf(to);
        // The premium is that of the tonne in the middle: the first costs half of it, the last one and a half. With no premium at all
        // the slope keeps the flow from flipping from nothing to all of it.
        var slope = Math.Max(premium, LeastSlope) * price / capacity;
        _arcs.Add(new NetworkArc($"{from.Id}>{(hub is { } via ? $"{from.Stage}:{via}" : "evasion")}>{to.Id} ({_evasion.Count + 1})", from.Id, to.Id)
        {
            Cost = price - PriceOf(from) + (premium / 2 * price),
            Slope = slope,
            Capacity = capacity,
        });
        _evasion.Add(new EvasionRoute(_arcs.Count - 1, from, hub, to, capacity));
    }

    /// <summary>Adds supply that stands idle at the prices of the base year, before any measure is written: what a third country may pass on
    /// rises with it.</summary>
    public void AddStandby(StandbySupply supply)
    {
        if (supply.TonnesPerYear <= 0) return;
        _standbySupplies.Add(supply);
        var (stages, price) = (Network.Network.Stages, PriceOf(supply.Node));
        var before = stages.TakeWhile(s => s != supply.Node.Stage).Select(s => new SupplyNode(s, supply.Node.Country)).LastOrDefault();
        var needsFeed = !supply.IsStock && supply.Node.Stage != stages[0] && Network.Problem.NodeIndex.ContainsKey(before.Id);
        if (!needsFeed) _standby.Add(new StandbyArc(_arcs.Count, supply.Node));
        _arcs.Add(new NetworkArc($"standby>{supply.Node.Id} ({_standbySupplies.Count})", needsFeed ? before.Id : StandbyNode, supply.Node.Id)
        {
            Cost = needsFeed ? price - PriceOf(before) : price,
            Slope = LeastSlope * price / supply.TonnesPerYear,
            Capacity = supply.TonnesPerYear,
        });
    }

    private const string StandbyNode = "standby";

    // A thousandth of the price between the first tonne and the last.
    private const double LeastSlope = 1e-3;

    private SupplyNode? NodeOf(string id) => _supplyNodes.TryGetValue(id, out var node) ? node : null;
}
