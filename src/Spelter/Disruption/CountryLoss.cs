using Spelter.Catalog;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What a country loses in a solved network, read off the solver's own numbers: <see cref="WelfareChange.Total"/> with the opposite sign
/// and the tonnes that it lacks, without a state of objects. For campaigns of many solves.</summary>
public sealed class CountryLoss
{
    private readonly (int Node, Curve Demand, double Before, double Quantity, int Choke, double UseShare)[] _uses;
    private readonly (int Node, Curve Supply, double Before)[] _supplies;
    private readonly (int Arc, int From, int To, NetworkArc Plant, double Before)[] _plants;
    private readonly (int Bundle, int[] Arcs)[] _rents;

    /// <summary>Places of a country in a disrupted network.</summary>
    public CountryLoss(DisruptedNetwork network, CountryCode country)
    {
        var (problem, basis) = (network.Problem, network.Base);
        var own = basis.Network.Nodes.Where(n => n.Country == country && problem.NodeIndex.ContainsKey(n.Id)).Select(n => problem.NodeIndex[n.Id]).ToList();
        var ids = own.ToDictionary(n => problem.Nodes[n].Id, n => n, StringComparer.Ordinal);
        var places = basis.Network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        _uses = [.. own.Where(n => problem.Nodes[n].Demand is not null).Select(n => (n, problem.Nodes[n].Demand!, basis.BasePrices[n],
            CurveQuantity.At(problem.Nodes[n].Demand!, basis.BasePrices[n], isDemand: true), problem.ArcIndex[NetworkEdit.ChokeArcOf(problem.Nodes[n].Id)], basis.UseShareOf(places[problem.Nodes[n].Id])))];
        _supplies = [.. own.Where(n => basis.Problem.Nodes[n].Supply is not null).Select(n => (n, basis.Problem.Nodes[n].Supply!, basis.BasePrices[n]))];
        _plants = [.. basis.Problem.Arcs.Select((a, i) => (a, i)).Where(x => ids.ContainsKey(x.a.From) && ids.ContainsKey(x.a.To))
            .Select(x => (x.i, ids[x.a.From], ids[x.a.To], x.a,
                WelfareChange.PlantSurplus(x.a, basis.BaseFlows[x.i], basis.BasePrices[ids[x.a.From]], basis.BasePrices[ids[x.a.To]])))];
        _rents = [.. Enumerable.Range(basis.Problem.Bundles.Count, problem.Bundles.Count - basis.Problem.Bundles.Count)
            .Select(b => (b, problem.Bundles[b].Arcs.Select(a => problem.ArcIndex[a]).Where(a => ids.ContainsKey(problem.Arcs[a].From)).ToArray())).Where(r => r.Item2.Length > 0)];
    }

    /// <summary>Loss of welfare, US dollars a year, and tonnes a year that are lacking, in the state that a solver found last.</summary>
    public (double Loss, double Shortfall) Of(NetworkSolver solver)
    {
        var rents = 0.0;
        foreach (var (bundle, arcs) in _rents)
            foreach (var arc in arcs) rents += solver.Rents[bundle] * solver.Flows[arc];
        var (loss, shortfall) = Of(solver.Problem, new Spans(solver.Prices, solver.Flows, solver.Demand));
        return (loss - rents, shortfall);
    }

    /// <summary>The same of a scenario solved in lockstep, which has no caps on exports.</summary>
    public (double Loss, double Shortfall) Of(CompiledProblem problem, in ScenarioResult result) => Of(problem, new Lanes(result));

    private (double Loss, double Shortfall) Of<T>(CompiledProblem problem, T state)
        where T : IState, allows ref struct
    {
        var (gain, shortfall) = (0.0, 0.0);
        foreach (var (node, demand, before, quantity, choke, useShare) in _uses)
        {
            gain -= useShare * CurveQuantity.Area(demand, before, Math.Max(state.Price(node), WelfareChange.LeastPrice * before), isDemand: true);
            shortfall += useShare * (quantity - Math.Max(0, state.Demand(node) - state.Flow(choke)));
        }

        foreach (var (node, supply, before) in _supplies)
        {
            gain += WelfareChange.SupplySurplus(supply, problem.Nodes[node].Supply!, before, Math.Max(state.Price(node), WelfareChange.LeastPrice * before));
        }

        foreach (var (arc, from, to, plant, before) in _plants) gain += WelfareChange.PlantSurplus(plant, state.Flow(arc), state.Price(from), state.Price(to)) - before;
        return (-gain, shortfall);
    }

    private interface IState
    {
        double Price(int node);

        double Flow(int arc);

        double Demand(int node);
    }

    private readonly ref struct Spans(ReadOnlySpan<double> prices, ReadOnlySpan<double> flows, ReadOnlySpan<double> demand) : IState
    {
        private readonly ReadOnlySpan<double> _prices = prices;
        private readonly ReadOnlySpan<double> _flows = flows;
        private readonly ReadOnlySpan<double> _demand = demand;

        public double Price(int node) => _prices[node];

        public double Flow(int arc) => _flows[arc];

        public double Demand(int node) => _demand[node];
    }

    private readonly ref struct Lanes(ScenarioResult result) : IState
    {
        private readonly ScenarioResult _result = result;

        public double Price(int node) => _result.Prices[node];

        public double Flow(int arc) => _result.Flows[arc];

        public double Demand(int node) => _result.Demand[node];
    }
}
