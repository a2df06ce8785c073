using Spelter.Disruption;
using Spelter.Equilibrium;

namespace Spelter.Backtest;

/// <summary>Stocks of users in a model of one period: what lies with them at the start may be used within the window.</summary>
public static class BuyerStocks
{
    private const double DaysOfYear = 365;
    private const double MonthsOfYear = 12;

    /// <summary>The network with stocks at each place of use. The first tonne is given at the base price and the last at twice it, so that without
    /// a shock none is.</summary>
    /// <param name="network">Disrupted network; its last node gives without limit, as the end of use at the choke price does.</param>
    /// <param name="days">Stocks in days of use, zero or more.</param>
    /// <param name="months">Months over which they last.</param>
    public static DisruptedNetwork Into(DisruptedNetwork network, double days, int months)
    {
        if (days <= 0) return network;
        var (problem, places) = (network.Problem, network.Base.Problem.Nodes);
        var source = problem.Nodes[^1].Id;
        // The nodes of a network come first in its problem.
        IEnumerable<NetworkArc> arcs = network.Base.Network.Nodes.Select((n, i) => (Share: network.Base.UseShareOf(n), i)).Where(x => places[x.i].Demand is not null && x.Share > 0).Select(x =>
        {
            var (share, i) = x;
            var price = network.Base.BasePrices[i];
            var capacity = share * CurveQuantity.At(places[i].Demand!, price, isDemand: true) * days / DaysOfYear * MonthsOfYear / months;
            return new NetworkArc($"{source}>{places[i].Id} (stocks)", source, places[i].Id) { Cost = price, Slope = price / capacity, Capacity = capacity };
        });
        return network with { Problem = new NetworkProblem(problem.Name, problem.Nodes, [.. problem.Arcs, .. arcs], problem.Bundles) };
    }
}
