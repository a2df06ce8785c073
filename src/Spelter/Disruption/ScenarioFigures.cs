using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>The figures that a scenario is read by, of one mineral, with one set of elasticities. Quantities and sums of money are of the
/// whole horizon; a loss of welfare is negative.</summary>
/// <param name="PriceInside">Price over its base in the actor's country, at the first stage hit.</param>
/// <param name="PriceOutside">Price over its base in all other countries, weighted by what they had at that stage.</param>
/// <param name="PriceReported">Price over its base in the country reported.</param>
/// <param name="UseBefore">Tonnes that the country reported would use without the events.</param>
/// <param name="Shortfall">Tonnes that it lacks.</param>
/// <param name="RationedShortfall">Tonnes that it lacks by the rule without prices.</param>
/// <param name="WorldShortfall">Tonnes that the countries lack that have less than before; what another has more is not taken off.</param>
/// <param name="Evasion">Tonnes that get round the measures.</param>
/// <param name="Welfare">Change in the country reported, US dollars.</param>
public sealed record ScenarioFigures(
    double PriceInside, double PriceOutside, double PriceReported, double UseBefore, double Shortfall, double RationedShortfall, double WorldShortfall,
    double Evasion, WelfareChange Welfare)
{
    /// <summary>Tonnes of unknown origin that enter in the country reported: the statistical difference of its nodes, which no event cuts.</summary>
    public double UnknownOrigin { get; init; }

    // Where nothing can be sold the price inside is nothing, and a ratio to it says nothing.
    private const double LeastPriceInside = 0.001;

    /// <summary>Price outside the actor's country over the price inside, that taken as a thousandth of its base at the least: how far the
    /// measure splits the market.</summary>
    public double PriceSplit => PriceOutside / Math.Max(PriceInside, LeastPriceInside);

    /// <summary>Shortfall as a share of use; zero where nothing is used.</summary>
    public double ShortfallShare => UseBefore > 0 ? Shortfall / UseBefore : 0;

    /// <summary>What each model says is lacking, apart: the one with prices less the one without.</summary>
    public double ModelSpread => Shortfall - RationedShortfall;

    /// <summary>Figures of a solved state.</summary>
    /// <param name="state">State.</param>
    /// <param name="shocks">Shocks in it.</param>
    /// <param name="reported">Country reported.</param>
    /// <param name="years">Horizon in years.</param>
    /// <param name="kept">What <see cref="Rationing"/> leaves each node; the same whatever the elasticities.</param>
    public static ScenarioFigures Of(MarketState state, IReadOnlyList<Shock> shocks, CountryCode reported, double years, IReadOnlyDictionary<SupplyNode, double> kept)
    {
        var network = state.Network.Base.Network;
        var hit = shocks[0].Event;
        var stage = StageHit(network, hit);
        var inside = new SupplyNode(stage, hit.Actor);
        var arriving = network.Flows.Where(f => f.To?.Stage == stage).GroupBy(f => f.To!.Value).ToDictionary(g => g.Key, g => g.Sum(f => f.Tonnes));
        var outside = state.Nodes.Where(n => n.Stage == stage && n.Country != hit.Actor).Select(n => (Ratio: state.PriceRatio(n), Weight: arriving.GetValueOrDefault(n))).ToList();
        var weight = outside.Sum(o => o.Weight);
        var seen = new SupplyNode(stage, reported);
        double Lacking(IEnumerable<SupplyNode> nodes) => nodes.Sum(n => state.UseBefore(n) - state.UseAfter(n));
        var own = state.Nodes.Where(n => n.Country == reported).ToList();
        var welfare = WelfareChange.Of(state, reported);
        return new ScenarioFigures(
            state.Has(inside) ? state.PriceRatio(inside) : 1,
            weight > 0 ? outside.Sum(o => o.Ratio * o.Weight) / weight : 1,
            state.Has(seen) ? state.PriceRatio(seen) : 1,
            years * own.Sum(state.UseBefore),
            years * Lacking(own),
            years * own.Sum(n => (1 - kept[n]) * state.UseBefore(n)),
            years * state.Nodes.GroupBy(n => n.Country).Sum(c => Math.Max(0, Lacking(c))),
            years * state.Flows.Where(f => f.Hub is not null).Sum(f => f.After),
            welfare.Times(years))
        {
            UnknownOrigin = years * own.Sum(state.UnknownAfter),
        };
    }

    /// <summary>First stage of the network that an event hits.</summary>
    public static Stage StageHit(SupplyNetwork network, DisruptionEvent hit) => network.Stages
        .Where(s => hit.Stages.Count == 0 || hit.Stages.Contains(s))
        .Where(s => network.Flows.Any(f => hit.Kind == DisruptionKind.Outage ? f.To == new SupplyNode(s, hit.Actor) && f.Kind is FlowKind.Output or FlowKind.Processing : f.Kind == FlowKind.Trade && f.From == new SupplyNode(s, hit.Actor)))
        .DefaultIfEmpty(network.LastStage).First();
}
