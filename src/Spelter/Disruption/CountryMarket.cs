using Spelter.Catalog;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What of a severity path one country's losses are made of, at rates per year: its nodes, its plants and the caps on its exports,
/// found once.</summary>
internal sealed class CountryMarket
{
    private readonly SeverityPath _path;
    private readonly NetworkProblem _problem;
    private readonly CalibratedNetwork _base;
    private readonly SeverityWriter _writer;
    private readonly (int Node, Curve Curve)[] _supplies;
    private readonly (int Node, Curve Curve, double Before, int[] Backstops, double UseShare)[] _uses;
    private readonly (int Arc, int From, int To, double Before)[] _plants;
    private readonly (int Bundle, int[] Arcs)[] _caps;
    private readonly int? _seen;

    /// <param name="writer">Severities of the shocks.</param>
    /// <param name="path">Path through them.</param>
    /// <param name="country">The country.</param>
    /// <param name="stage">Stage at which its price is read.</param>
    public CountryMarket(SeverityWriter writer, SeverityPath path, CountryCode country, Stage stage)
    {
        (_writer, _path, _problem, _base) = (writer, path, writer.Whole.Problem, writer.Whole.Base);
        var nodes = _base.Network.Nodes.Where(n => n.Country == country && _problem.NodeIndex.ContainsKey(n.Id)).ToDictionary(n => _problem.NodeIndex[n.Id]);
        var ids = nodes.Values.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        _seen = _problem.NodeIndex.TryGetValue(new SupplyNode(stage, country).Id, out var place) ? place : null;
        var ends = _base.Network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        int[] ArcsWhere(Func<NetworkArc, bool> of) => [.. Enumerable.Range(0, _problem.Arcs.Count).Where(a => of(_problem.Arcs[a]))];
        int Place(string id) => _problem.NodeIndex[id];
        _uses = [.. nodes.Keys.Where(i => _problem.Nodes[i].Demand is not null).Select(i =>
            (i, _problem.Nodes[i].Demand!, CurveQuantity.At(_problem.Nodes[i].Demand!, _base.BasePrices[i], isDemand: true),
            ArcsWhere(a => a.From == NetworkEdit.Choke && a.To == _problem.Nodes[i].Id), _base.UseShareOf(nodes[i])))];
        _supplies = [.. nodes.Keys.Where(i => _base.Problem.Nodes[i].Supply is not null).Select(i => (i, _base.Problem.Nodes[i].Supply!))];
        _plants = [.. ArcsWhere(a => ids.Contains(a.From) && ends.TryGetValue(a.To, out var to) && to.Stage != ends[a.From].Stage)
            .Select(a => (a, Place(_problem.Arcs[a].From), Place(_problem.Arcs[a].To), a < _base.BaseFlows.Count ? _base.BaseFlows[a] : 0))];
        _caps = [.. Enumerable.Range(_base.Problem.Bundles.Count, _problem.Bundles.Count - _base.Problem.Bundles.Count)
            .Select(b => (b, _problem.Bundles[b].Arcs.Select(a => _problem.ArcIndex[a]).Where(a => ids.Contains(_problem.Arcs[a].From)).ToArray()))];
    }

    public double ShortfallAt(double severity) =>
        _uses.Sum(u => u.UseShare * (u.Before - Math.Max(0, _path.DemandAt(u.Node, severity) - u.Backstops.Sum(a => _path.FlowAt(a, severity)))));

    public double PriceRatioAt(double severity) => _seen is { } node ? _path.PriceAt(node, severity) / _base.BasePrices[node] : 1;

    /// <summary>As <see cref="WelfareChange.Total"/>.</summary>
    public double WelfareAt(double severity)
    {
        double Price(int node) => Math.Max(_path.PriceAt(node, severity), WelfareChange.LeastPrice * _base.BasePrices[node]);
        var sum = 0.0;
        foreach (var use in _uses) sum -= use.UseShare * CurveQuantity.Area(use.Curve, _base.BasePrices[use.Node], Price(use.Node), isDemand: true);
        foreach (var supply in _supplies)
            sum += WelfareChange.SupplySurplus(supply.Curve, _writer.SupplyAt(supply.Node, severity)!, _base.BasePrices[supply.Node], Price(supply.Node));
        foreach (var plant in _plants)
        {
            var arc = _problem.Arcs[plant.Arc];
            sum += WelfareChange.PlantSurplus(arc, _path.FlowAt(plant.Arc, severity), _path.PriceAt(plant.From, severity), _path.PriceAt(plant.To, severity))
                - WelfareChange.PlantSurplus(arc, plant.Before, _base.BasePrices[plant.From], _base.BasePrices[plant.To]);
        }

        foreach (var cap in _caps) sum += cap.Arcs.Length == 0 ? 0 : _path.RentAt(cap.Bundle, severity) * cap.Arcs.Sum(a => _path.FlowAt(a, severity));
        return sum;
    }
}
