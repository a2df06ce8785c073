using Spelter.Catalog;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>One path, with one set of priors: period after period the equilibrium with what the stocks hold then.</summary>
internal sealed class PathRun
{
    private readonly PathQuestion _question;
    private readonly CalibratedNetwork _network;
    private readonly TimeRules _rules;
    private readonly List<StockAccount> _accounts;
    private readonly Dictionary<string, PathProblem> _problems = new(StringComparer.Ordinal);
    private readonly ArcRamp[] _ramps;
    private readonly (SupplyNode? From, SupplyNode? To)[] _ends;
    private readonly SupplyNode _seen;

    private PathRun(PathQuestion question, CalibratedNetwork network, TimeRules rules)
    {
        (_question, _network, _rules) = (question, network, rules);
        var forward = ForwardPurchase.Of(network, question.Events, rules.Forward).ToLookup(p => p.Node);
        _accounts = [.. network.Network.Nodes.Select(n => new StockAccount(n, BaseStock(n), [.. forward[n]], [.. SalesAt(n)])).Where(a => a.BaseStock > 0 || a.ForwardRate > 0)];
        _ramps = ArcRamp.Of(network);
        var nodes = network.Network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        SupplyNode? NodeOf(string id) => nodes.TryGetValue(id, out var node) ? node : null;
        _ends = [.. network.Problem.Arcs.Select(a => (NodeOf(a.From), NodeOf(a.To)))];
        _seen = new SupplyNode(ScenarioFigures.StageHit(network.Network, question.Events[0]), question.Reported);
    }

    /// <summary>Figures of every period; null where one has no prices and flows.</summary>
    public static IReadOnlyList<PeriodFigures>? Of(PathQuestion question, CalibratedNetwork network, TimeRules rules)
    {
        var run = new PathRun(question, network, rules);
        List<PeriodFigures> figures = [];
        double[]? prices = null;
        foreach (var period in question.Periods)
        {
            var problem = run.ProblemOf(period);
            var solution = problem.Solve(period, period.End - question.FirstNotice, rules, prices ?? problem.StartPrices);
            if (solution.Status != EquilibriumStatus.Converged) return null;
            prices = [.. solution.Nodes.Select(n => n.Price)];
            figures.Add(run.Close(period, problem, solution));
        }

        return figures;
    }

    private PathProblem ProblemOf(PathPeriod period)
    {
        List<Shock> shocks = [.. _question.Events.Select(e => new Shock(e, period.CutOf(e)))];
        var key = string.Join(';', shocks.Select(s => s.Cut.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        if (!_problems.TryGetValue(key, out var problem)) _problems[key] = problem = new PathProblem(DisruptedNetwork.Of(_network, shocks), _accounts, _ramps, _rules);
        return problem;
    }

    private double BaseStock(SupplyNode node)
    {
        if (_question.Stock is { } stock && node == new SupplyNode(_network.Network.LastStage, CountryCode.UnitedStates)) return stock.Tonnes;
        return _rules.Inventories.Days / InventoryRule.DaysInYear * UseBefore(node);
    }

    private IEnumerable<PathPeriod> SalesAt(SupplyNode node) => _question.Events
        .Where(e => e is { Notice: > 0, Kind: not DisruptionKind.Outage } && e.Actor == node.Country && e.CutIn(e.Onset) > 0 && ExportMeasure.StagesOf(_network.Network, e).Contains(node.Stage))
        .Select(e => new PathPeriod(e.Onset - e.Notice, e.Notice));

    private double UseBefore(SupplyNode node) => _network.Problem.Nodes[_network.Problem.NodeIndex[node.Id]].Demand is IsoelasticCurve demand ? _network.UseShareOf(node) * demand.Quantity : 0;

    private PeriodFigures Close(PathPeriod period, PathProblem problem, EquilibriumSolution solution)
    {
        var before = StockOf(_question.Reported);
        var moves = default(StockMoves);
        for (var i = 0; i < _accounts.Count; i++)
        {
            var moved = problem.MovesOf(i, solution, period);
            _accounts[i].Book(moved);
            if (_accounts[i].Node.Country == _question.Reported) moves += moved;
        }

        var shortfall = period.Years * Lacking(problem.Network, solution);
        var evasion = problem.Network.Evasion;
        var trade = Enumerable.Range(0, _ends.Length).Where(i => _ends[i].From?.Stage == _seen.Stage && _ends[i].To?.Stage == _seen.Stage).ToList();
        var actor = new SupplyNode(_seen.Stage, _question.Events[0].Actor);
        var imports = trade.Where(i => _ends[i].To == _seen).Sum(i => solution.Arcs[i].Flow) + evasion.Where(e => e.To == _seen).Sum(e => solution.Arcs[e.Arc].Flow);
        var exports = trade.Where(i => _ends[i].From == actor).Sum(i => solution.Arcs[i].Flow) + evasion.Where(e => e.From == actor).Sum(e => solution.Arcs[e.Arc].Flow);
        var days = period.Years * InventoryRule.DaysInYear;
        return new PeriodFigures(
            _network.Problem.NodeIndex.TryGetValue(_seen.Id, out var place) ? solution.Nodes[place].Price / _network.BasePrices[place] : 1,
            shortfall, period.Years * imports, period.Years * exports, before, StockOf(_question.Reported), moves,
            period.Years * evasion.Sum(e => solution.Arcs[e.Arc].Flow), SegmentCover.DaysOf(before, (shortfall + moves.Out) / days));
    }

    private double StockOf(CountryCode country) => _accounts.Where(a => a.Node.Country == country).Sum(a => a.Total);

    // Tonnes a year, less what substitutes and savings beyond the choke price fill.
    private double Lacking(DisruptedNetwork network, EquilibriumSolution solution)
    {
        var lacking = 0.0;
        foreach (var node in _network.Network.Nodes.Where(n => n.Country == _question.Reported))
        {
            var place = _network.Problem.NodeIndex[node.Id];
            if (UseBefore(node) is 0) continue;
            lacking += UseBefore(node) - (_network.UseShareOf(node) * Math.Max(0, solution.Nodes[place].Demand - BeyondChoke(network, solution, node)));
        }

        return lacking;
    }

    private static double BeyondChoke(DisruptedNetwork network, EquilibriumSolution solution, SupplyNode node) =>
        solution.Arcs[network.Problem.ArcIndex[NetworkEdit.ChokeArcOf(node.Id)]].Flow;
}
