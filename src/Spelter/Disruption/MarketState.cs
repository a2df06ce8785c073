using Spelter.Catalog;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Prices and flows of a disrupted network beside those of its base year, all at rates per year.</summary>
public sealed class MarketState
{
    private readonly Dictionary<SupplyNode, int> _place;
    private readonly (SupplyNode? From, SupplyNode? To)[] _ends;
    private readonly Dictionary<int, EvasionRoute> _evasion;
    private readonly Dictionary<SupplyNode, double> _backstops = [];
    private readonly IReadOnlyDictionary<SupplyNode, double> _unknown;

    /// <summary>Solves a disrupted network; its figures mean nothing unless it <see cref="IsSettled"/>.</summary>
    public MarketState(DisruptedNetwork network)
        : this(network, ScenarioSolver.Solve(network.Problem, [.. network.Base.BasePrices, 0]))
    {
    }

    /// <summary>A disrupted network with a solution that was found for it.</summary>
    internal MarketState(DisruptedNetwork network, EquilibriumSolution solution)
    {
        (Network, Solution) = (network, solution);
        _unknown = StatisticalDifference.Entering(network.Base.Network);
        var nodes = network.Base.Network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        _place = network.Base.Network.Nodes.Where(n => network.Problem.NodeIndex.ContainsKey(n.Id)).ToDictionary(n => n, n => network.Problem.NodeIndex[n.Id]);
        SupplyNode? NodeOf(string id) => nodes.TryGetValue(id, out var node) ? node : null;
        _ends = [.. network.Problem.Arcs.Select(a => (NodeOf(a.From), NodeOf(a.To)))];
        _evasion = network.Evasion.ToDictionary(e => e.Arc);
        for (var arc = 0; arc < _ends.Length; arc++)
            if (_ends[arc].To is { } node && network.Problem.Arcs[arc].From == NetworkEdit.Choke) _backstops[node] = Backstop(node) + solution.Arcs[arc].Flow;
    }

    /// <summary>Network.</summary>
    public DisruptedNetwork Network { get; }

    /// <summary>Its solution, with the residuals of the solver.</summary>
    public EquilibriumSolution Solution { get; }

    /// <summary>True where prices and flows were found.</summary>
    public bool IsSettled => Solution.Status == EquilibriumStatus.Converged;

    /// <summary>Price at a node in the base year, US dollars per tonne.</summary>
    public double PriceBefore(SupplyNode node) => Network.Base.BasePrices[_place[node]];

    /// <summary>Price at a node now, US dollars per tonne.</summary>
    public double PriceAfter(SupplyNode node) => Solution.Nodes[_place[node]].Price;

    /// <summary>Price now over the price of the base year.</summary>
    public double PriceRatio(SupplyNode node) => PriceAfter(node) / PriceBefore(node);

    /// <summary>True where the network has the node.</summary>
    public bool Has(SupplyNode node) => _place.ContainsKey(node);

    /// <summary>Nodes with a price.</summary>
    public IEnumerable<SupplyNode> Nodes => _place.Keys;

    /// <summary>Tonnes used at a node in the base year; zero where none are.</summary>
    public double UseBefore(SupplyNode node) => Demand(node) is { } demand ? Network.Base.UseShareOf(node) * CurveQuantity.At(demand, PriceBefore(node), isDemand: true) : 0;

    /// <summary>Tonnes of the material used at a node now: what is demanded less what substitutes and savings beyond the choke price fill.</summary>
    public double UseAfter(SupplyNode node) => Demand(node) is null ? 0 : Network.Base.UseShareOf(node) * Math.Max(0, Solution.Nodes[_place[node]].Demand - Backstop(node));

    /// <summary>Tonnes that enter at a node as ore or other primary feed now.</summary>
    public double OutputAfter(SupplyNode node) => Solution.Nodes[_place[node]].Supply;

    /// <summary>Tonnes that enter at a node in the base year.</summary>
    public double OutputBefore(SupplyNode node) => Supply(node) is { } supply ? CurveQuantity.At(supply, PriceBefore(node), isDemand: false) : 0;

    /// <summary>Tonnes of unknown origin that enter at a node in the base year: the statistical difference.</summary>
    public double UnknownBefore(SupplyNode node) => _unknown.GetValueOrDefault(node);

    /// <summary>Tonnes of unknown origin that enter at a node now: those of the base year, unless the price there is next to nothing.</summary>
    public double UnknownAfter(SupplyNode node) => _unknown.ContainsKey(node) ? Solution.Arcs[Network.Problem.ArcIndex[StatisticalDifference.ArcOf(node)]].Flow : 0;

    /// <summary>Flows between nodes, those of evasion apart from the others.</summary>
    public IEnumerable<FlowChange> Flows => Enumerable.Range(0, _ends.Length)
        .Where(i => _ends[i] is ({ }, { }))
        .Select(i => new FlowChange(_ends[i].From!.Value, _ends[i].To!.Value, EvasionOf(i) is { } way ? way.Hub ?? way.From.Country : null, i < Network.Base.BaseFlows.Count ? Network.Base.BaseFlows[i] : 0, Solution.Arcs[i].Flow, i));

    internal Curve? Demand(SupplyNode node) => Network.Problem.Nodes[_place[node]].Demand;

    internal Curve? Supply(SupplyNode node) => Network.Base.Problem.Nodes[_place[node]].Supply;

    internal double Backstop(SupplyNode node) => _backstops.GetValueOrDefault(node);

    private EvasionRoute? EvasionOf(int arc) => _evasion.GetValueOrDefault(arc);
}
