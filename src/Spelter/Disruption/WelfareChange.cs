using Spelter.Catalog;
using Spelter.Equilibrium;

namespace Spelter.Disruption;

/// <summary>What a disruption does to one country, US dollars a year; a loss is negative.</summary>
/// <param name="ConsumerSurplus">Of final users.</param>
/// <param name="ProducerSurplus">Of mines and other primary suppliers, standby capacity and stocks among them.</param>
/// <param name="ProcessingSurplus">Of plants that turn one stage into the next.</param>
/// <param name="ImportBill">Change of what is paid for imports at the prices of arrival. A part of the users' loss, not a further one.</param>
/// <param name="ExportRevenue">Change of what is earned for exports at the country's own prices, the rent of a cap on its exports to all included.</param>
/// <param name="ExportRents">Rent of a cap on the country's exports to all destinations: what licences to export are worth.</param>
public sealed record WelfareChange(
    double ConsumerSurplus, double ProducerSurplus, double ProcessingSurplus, double ImportBill, double ExportRevenue, double ExportRents)
{
    /// <summary>What the imports that remain cost more than at the prices before, negative where they cost less.</summary>
    public double DearerImports { get; init; }

    /// <summary>Change of what the country pays for supply of unknown origin, the statistical difference. It is in the users' loss and no one's gain.</summary>
    public double UnknownOriginBill { get; init; }

    /// <summary>Sum of the surpluses and the rents of the country's own export caps.</summary>
    public double Total => ConsumerSurplus + ProducerSurplus + ProcessingSurplus + ExportRents;

    /// <summary>The change over several years at these rates.</summary>
    public WelfareChange Times(double years) =>
        new(years * ConsumerSurplus, years * ProducerSurplus, years * ProcessingSurplus, years * ImportBill, years * ExportRevenue, years * ExportRents) { DearerImports = years * DearerImports, UnknownOriginBill = years * UnknownOriginBill };

    /// <summary>The change in one country, US dollars a year.</summary>
    public static WelfareChange Of(MarketState state, CountryCode country)
    {
        var (consumers, producers, processing, bill, revenue, dearer, unknown) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var node in state.Nodes.Where(n => n.Country == country))
        {
            var (before, after) = (state.PriceBefore(node), Math.Max(state.PriceAfter(node), LeastPrice * state.PriceBefore(node)));
            if (state.Demand(node) is { } demand) consumers -= state.Network.Base.UseShareOf(node) * CurveQuantity.Area(demand, before, after, isDemand: true);
            unknown += (state.UnknownAfter(node) * state.PriceAfter(node)) - (state.UnknownBefore(node) * state.PriceBefore(node));
            if (state.Supply(node) is { } supply) producers += SupplySurplus(supply, state.Network.Problem.Nodes[state.Network.Problem.NodeIndex[node.Id]].Supply!, before, after);
        }

        foreach (var flow in state.Flows)
        {
            if (!flow.IsTrade && flow.From.Country == country) processing += ProcessingSurplusOf(state, flow);
            if (!flow.IsTrade) continue;
            if (flow.To.Country == country)
            {
                bill += (flow.After * state.PriceAfter(flow.To)) - (flow.Before * state.PriceBefore(flow.To));
                dearer += flow.After * (state.PriceAfter(flow.To) - state.PriceBefore(flow.To));
            }

            if (flow.From.Country == country) revenue += (flow.After * state.PriceAfter(flow.From)) - (flow.Before * state.PriceBefore(flow.From));
        }

        producers += state.Network.Standby.Where(s => s.To.Country == country).Sum(s => StandbySurplus(state.Network.Problem.Arcs[s.Arc], state.Solution.Arcs[s.Arc].Flow, state.PriceAfter(s.To)));
        var rents = RentsOf(state, country);
        return new(consumers, producers, processing, bill, revenue + rents, rents) { DearerImports = dearer, UnknownOriginBill = unknown };
    }

    /// <summary>Share of the base price below which no price counts for users and suppliers.</summary>
    internal const double LeastPrice = 1e-6;

    /// <summary>What suppliers gain. An outage moves the curve as well as the price: what it takes at the old price, then what the new price gives
    /// on what is left.</summary>
    internal static double SupplySurplus(Curve supply, Curve left, double before, double after)
    {
        var taken = left == supply ? 0 : CurveQuantity.Area(left, LeastPrice * before, before, isDemand: false) - CurveQuantity.Area(supply, LeastPrice * before, before, isDemand: false);
        return taken + CurveQuantity.Area(left, before, after, isDemand: false);
    }

    /// <summary>Surplus of a plant that works a quantity at two prices.</summary>
    internal static double PlantSurplus(NetworkArc arc, double tonnes, double from, double to) => (((arc.Yield * to) - from - arc.Cost) * tonnes) - (arc.Slope / 2 * tonnes * tonnes);

    /// <summary>Surplus of standby supply. It gives nothing at the prices of the base year: all that it earns beyond its cost is a change.</summary>
    internal static double StandbySurplus(NetworkArc way, double tonnes, double price) => ((price - way.Cost) * tonnes) - (way.Slope / 2 * tonnes * tonnes);

    private static double ProcessingSurplusOf(MarketState state, FlowChange flow)
    {
        var arc = state.Network.Problem.Arcs[flow.Arc];
        return PlantSurplus(arc, flow.After, state.PriceAfter(flow.From), state.PriceAfter(flow.To)) - PlantSurplus(arc, flow.Before, state.PriceBefore(flow.From), state.PriceBefore(flow.To));
    }

    private static double RentsOf(MarketState state, CountryCode country)
    {
        var rents = 0.0;
        var problem = state.Network.Problem;
        for (var b = state.Network.Base.Problem.Bundles.Count; b < problem.Bundles.Count; b++)
        {
            var arcs = problem.Bundles[b].Arcs.Select(a => problem.ArcIndex[a]).ToHashSet();
            rents += state.Solution.BundleDuals[b] * state.Flows.Where(f => arcs.Contains(f.Arc) && f.From.Country == country).Sum(f => f.After);
        }

        return rents;
    }
}
