using Spelter.Catalog;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What a country loses in a solved network, read off the solver's own numbers: <see cref="WelfareChange.Total"/> with the opposite sign
/// and the tonnes that it lacks, without a state of objects. Its nodes, plants, standby supply and the caps on its exports are found once: for many
/// solves of one network, or of one network at other elasticities.</summary>
public sealed class CountryLoss
{
    private readonly (int Node, Curve Demand, double Before, double Quantity, int Choke, double UseShare)[] _uses;
    private readonly (int Node, Curve Supply, double Before)[] _supplies;
    private readonly (int Arc, int From, int To, double Before)[] _plants;
    private readonly (int Arc, int To)[] _standby;
    private readonly (int Bundle, int[] Arcs)[] _rents;

    /// <summary>Places of a country in a disrupted network.</summary>
    public CountryLoss(DisruptedNetwork network, CountryCode country)
    {
        var (problem, basis) = (network.Problem, network.Base);
        var nodes = basis.Network.Nodes.Where(n => n.Country == country && problem.NodeIndex.ContainsKey(n.Id)).ToList();
        var stages = nodes.ToDictionary(n => n.Id, n => n.Stage, StringComparer.Ordinal);
        List<int> own = [.. stages.Keys.Select(id => problem.NodeIndex[id])];
        _uses = [.. nodes.Select(n => (Node: n, Place: problem.NodeIndex[n.Id])).Where(x => problem.Nodes[x.Place].Demand is not null)
            .Select(x => UseOf(basis, x.Place, problem.ArcIndex[NetworkEdit.ChokeArcOf(x.Node.Id)], basis.UseShareOf(x.Node)))];
        _supplies = [.. own.Where(n => basis.Problem.Nodes[n].Supply is not null).Select(n => SupplyOf(basis, n))];
        _plants = [.. problem.Arcs.Select((a, i) => (a, i)).Where(x => stages.TryGetValue(x.a.From, out var from) && stages.TryGetValue(x.a.To, out var to) && from != to)
            .Select(x => PlantOf(basis, x.i, problem.NodeIndex[x.a.From], problem.NodeIndex[x.a.To]))];
        _standby = [.. network.Standby.Where(s => s.To.Country == country).Select(s => (s.Arc, problem.NodeIndex[s.To.Id]))];
        _rents = [.. Enumerable.Range(basis.Problem.Bundles.Count, problem.Bundles.Count - basis.Problem.Bundles.Count)
            .Select(b => (b, problem.Bundles[b].Arcs.Select(a => problem.ArcIndex[a]).Where(a => stages.ContainsKey(problem.Arcs[a].From)).ToArray())).Where(r => r.Item2.Length > 0)];
    }

    private CountryLoss(CountryLoss places, CalibratedNetwork basis)
    {
        _uses = [.. places._uses.Select(u => UseOf(basis, u.Node, u.Choke, u.UseShare))];
        _supplies = [.. places._supplies.Select(s => SupplyOf(basis, s.Node))];
        _plants = [.. places._plants.Select(p => PlantOf(basis, p.Arc, p.From, p.To))];
        (_standby, _rents) = (places._standby, places._rents);
    }

    /// <summary>The same places where the base year is that of other elasticities.</summary>
    /// <param name="basis">The same network, calibrated with them.</param>
    public CountryLoss At(CalibratedNetwork basis) => new(this, basis);

    /// <summary>Loss of welfare, US dollars a year, and tonnes a year that are lacking, in the state that a solver found last.</summary>
    public (double Loss, double Shortfall) Of(NetworkSolver solver)
    {
        var state = new Spans(solver);
        return (Loss(state), Shortfall(state));
    }

    /// <summary>The same of a scenario solved in lockstep, which has no caps on exports.</summary>
    public (double Loss, double Shortfall) Of(CompiledProblem problem, in ScenarioResult result)
    {
        var state = new Lanes(problem, result);
        return (Loss(state), Shortfall(state));
    }

    /// <summary>Loss of welfare at a severity of a path.</summary>
    internal double LossAt(SeverityPath path, SeverityWriter writer, double severity) => Loss(new OnPath(path, writer, severity));

    /// <summary>Tonnes a year that are lacking at a severity of a path.</summary>
    internal double ShortfallAt(SeverityPath path, SeverityWriter writer, double severity) => Shortfall(new OnPath(path, writer, severity));

    private double Loss<T>(T state)
        where T : IState, allows ref struct
    {
        var gain = 0.0;
        foreach (var (node, demand, before, _, _, useShare) in _uses) gain -= useShare * CurveQuantity.Area(demand, before, Math.Max(state.Price(node), WelfareChange.LeastPrice * before), isDemand: true);
        foreach (var (node, supply, before) in _supplies)
            gain += WelfareChange.SupplySurplus(supply, state.Supply(node)!, before, Math.Max(state.Price(node), WelfareChange.LeastPrice * before));
        foreach (var (arc, from, to, before) in _plants) gain += WelfareChange.PlantSurplus(state.Arc(arc), state.Flow(arc), state.Price(from), state.Price(to)) - before;
        foreach (var (arc, to) in _standby) gain += WelfareChange.StandbySurplus(state.Arc(arc), state.Flow(arc), state.Price(to));
        foreach (var (bundle, arcs) in _rents)
            foreach (var arc in arcs) gain += state.Rent(bundle) * state.Flow(arc);
        return -gain;
    }

    private double Shortfall<T>(T state)
        where T : IState, allows ref struct
    {
        var lacking = 0.0;
        foreach (var (node, _, _, quantity, choke, useShare) in _uses) lacking += useShare * (quantity - Math.Max(0, state.Demand(node) - state.Flow(choke)));
        return lacking;
    }

    private static (int, Curve, double, double, int, double) UseOf(CalibratedNetwork basis, int node, int choke, double useShare)
    {
        var (demand, price) = (basis.Problem.Nodes[node].Demand!, basis.BasePrices[node]);
        return (node, demand, price, CurveQuantity.At(demand, price, isDemand: true), choke, useShare);
    }

    private static (int, Curve, double) SupplyOf(CalibratedNetwork basis, int node) => (node, basis.Problem.Nodes[node].Supply!, basis.BasePrices[node]);

    // A plant that the base year has not stands by: it earned nothing.
    private static (int, int, int, double) PlantOf(CalibratedNetwork basis, int arc, int from, int to) => (arc, from, to,
        arc < basis.BaseFlows.Count ? WelfareChange.PlantSurplus(basis.Problem.Arcs[arc], basis.BaseFlows[arc], basis.BasePrices[from], basis.BasePrices[to]) : 0);

    private interface IState
    {
        double Price(int node);

        double Flow(int arc);

        double Demand(int node);

        double Rent(int bundle);

        Curve? Supply(int node);

        NetworkArc Arc(int arc);
    }

    private readonly ref struct Spans(NetworkSolver solver) : IState
    {
        private readonly CompiledProblem _problem = solver.Problem;
        private readonly ReadOnlySpan<double> _prices = solver.Prices;
        private readonly ReadOnlySpan<double> _flows = solver.Flows;
        private readonly ReadOnlySpan<double> _demand = solver.Demand;
        private readonly ReadOnlySpan<double> _rents = solver.Rents;

        public double Price(int node) => _prices[node];

        public double Flow(int arc) => _flows[arc];

        public double Demand(int node) => _demand[node];

        public double Rent(int bundle) => _rents[bundle];

        public Curve? Supply(int node) => _problem.Nodes[node].Supply;

        public NetworkArc Arc(int arc) => _problem.Arcs[arc];
    }

    private readonly ref struct Lanes(CompiledProblem problem, ScenarioResult result) : IState
    {
        private readonly CompiledProblem _problem = problem;
        private readonly ScenarioResult _result = result;

        public double Price(int node) => _result.Prices[node];

        public double Flow(int arc) => _result.Flows[arc];

        public double Demand(int node) => _result.Demand[node];

        public double Rent(int bundle) => 0;

        public Curve? Supply(int node) => _problem.Nodes[node].Supply;

        public NetworkArc Arc(int arc) => _problem.Arcs[arc];
    }

    private readonly struct OnPath(SeverityPath path, SeverityWriter writer, double severity) : IState
    {
        public double Price(int node) => path.PriceAt(node, severity);

        public double Flow(int arc) => path.FlowAt(arc, severity);

        public double Demand(int node) => path.DemandAt(node, severity);

        public double Rent(int bundle) => path.RentAt(bundle, severity);

        public Curve? Supply(int node) => writer.SupplyAt(node, severity);

        public NetworkArc Arc(int arc) => writer.Whole.Problem.Arcs[arc];
    }
}
