using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>The problem of all periods of a path that have the same cuts: the disrupted network with ways into stocks and out of them, made ready once;
/// what differs between periods is set before each solve.</summary>
internal sealed class PathProblem
{
    private const string OutOfStock = "out of stock";
    private const string IntoStock = "into stock";

    // What was bought ahead is used before anything is bought anew: at a tenth of the base price all of it.
    private const double DrawnInFullAt = 0.1;
    private const int WaysOfStock = 4;
    private readonly CalibratedNetwork _base;
    private readonly NetworkProblem _problem;
    private readonly CompiledProblem _compiled;
    private readonly NetworkSolver _solver;
    private readonly IReadOnlyList<StockAccount> _accounts;
    private readonly ArcRamp[] _ramps;
    private readonly int _firstStockArc;

    public PathProblem(DisruptedNetwork network, IReadOnlyList<StockAccount> accounts, ArcRamp[] ramps, TimeRules rules)
    {
        (Network, _base, _accounts, _ramps) = (network, network.Base, accounts, ramps);
        _firstStockArc = network.Problem.Arcs.Count;
        _problem = new NetworkProblem(network.Problem.Name,
            [.. network.Problem.Nodes, new MarketNode(OutOfStock, null, new LinearCurve(0, 0)), new MarketNode(IntoStock, new LinearCurve(0, 0), null)],
            [.. network.Problem.Arcs, .. accounts.SelectMany(a => Ways(a, rules))], network.Problem.Bundles);
        _compiled = new CompiledProblem(_problem);
        _solver = new NetworkSolver(_compiled);
    }

    public DisruptedNetwork Network { get; }

    /// <summary>Prices of the base year, with which a path begins.</summary>
    public double[] StartPrices => [.. _base.BasePrices, 0, 0, 0];

    /// <summary>Solves a period.</summary>
    /// <param name="period">Period.</param>
    /// <param name="since">Months since markets learned of the first event, to the end of the period; zero or less before that.</param>
    /// <param name="rules">What takes time.</param>
    /// <param name="start">Prices to start from.</param>
    public EquilibriumSolution Solve(PathPeriod period, int since, TimeRules rules, double[] start)
    {
        SetResponse(rules.Response.At(since), since, rules.Ramps);
        for (var i = 0; i < _accounts.Count; i++)
        {
            var (account, first) = (_accounts[i], _firstStockArc + (WaysOfStock * i));
            _compiled.SetArc(first, _problem.Arcs[first] with
            {
                Capacity = account.MostReleased(period, rules.Inventories) / period.Years,
                Cost = (1 + account.ReleasedAbove(period, rules.Inventories)) * PriceOf(account),
            });
            _compiled.SetCapacity(first + 1, account.MostDrawn(period, rules.Forward) / period.Years);
            _compiled.SetCapacity(first + 2, account.MostRestocked(period, rules.Inventories) / period.Years);
            _compiled.SetCapacity(first + 3, account.MostForward(period) / period.Years);
        }

        return _solver.Solve(start);
    }

    /// <summary>What a solution moves at an account in a period.</summary>
    public StockMoves MovesOf(int account, EquilibriumSolution solution, PathPeriod period)
    {
        double Flow(int way) => solution.Arcs[_firstStockArc + (WaysOfStock * account) + way].Flow * period.Years;
        return new StockMoves(Flow(0), Flow(1), Flow(2), Flow(3));
    }

    // Elasticities scale the slope of an arc and leave its cost at the base flow where it was: the base year stays the optimum.
    private void SetResponse(double factor, int since, RampLimit limits)
    {
        for (var i = 0; i < _base.BaseFlows.Count; i++)
        {
            var arc = _problem.Arcs[i];
            var slope = arc.Slope / factor;
            _compiled.SetArc(i, arc with { Slope = slope, Cost = arc.Cost + ((arc.Slope - slope) * _base.BaseFlows[i]), Capacity = Math.Min(arc.Capacity, _ramps[i].Most(since, limits)) });
        }

        for (var n = 0; n < _base.BasePrices.Count; n++)
        {
            if (_problem.Nodes[n].Demand is IsoelasticCurve demand)
            {
                demand = demand with { Elasticity = factor * demand.Elasticity };
                _compiled.SetDemand(n, demand);
                var choke = _problem.ArcIndex[NetworkEdit.ChokeArcOf(_problem.Nodes[n].Id)];
                if (double.IsFinite(_problem.Arcs[choke].Capacity)) _compiled.SetCapacity(choke, CurveQuantity.At(demand, _problem.Arcs[choke].Cost, isDemand: true));
            }

            if (_problem.Nodes[n].Supply is IsoelasticCurve supply)
                _compiled.SetSupply(n, supply with { Elasticity = factor * supply.Elasticity, Capacity = Math.Min(supply.Capacity, ArcRamp.MostSupplied(_base.Network, n, supply.Quantity, since, limits)) });
        }
    }

    private double PriceOf(StockAccount account) => _base.BasePrices[_base.Problem.NodeIndex[account.Node.Id]];

    private IEnumerable<NetworkArc> Ways(StockAccount account, TimeRules rules)
    {
        var (id, price) = (account.Node.Id, PriceOf(account));
        var rate = 12 * rules.Inventories.ShareAMonth * account.BaseStock;
        yield return Way("release", OutOfStock, id, 1 + rules.Inventories.ReleaseAbove, rules.Inventories.ReleaseAbove, rate);
        yield return Way("draw", OutOfStock, id, 0, DrawnInFullAt, account.ForwardRate);
        yield return Way("restock", id, IntoStock, -(1 + rules.Inventories.RestockBelow), rules.Inventories.RestockBelow, rate);
        yield return Way("forward", id, IntoStock, -(1 + rules.Forward.UpTo), rules.Forward.UpTo, account.ForwardRate);
        NetworkArc Way(string what, string from, string to, double cost, double width, double fullAt) =>
            new($"{what}:{id}", from, to) { Cost = cost * price, Slope = width * price / (fullAt > 0 ? fullAt : 1), Capacity = 0 };
    }
}
