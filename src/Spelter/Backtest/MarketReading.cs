using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Backtest;

/// <summary>Trade and prices of one model under a measure, from which each metric is read.</summary>
/// <param name="network">Base year.</param>
/// <param name="actor">Country that acts.</param>
/// <param name="trade">Trade before and after.</param>
/// <param name="priceRatio">Price after over price before at a node; null where the network has no such node.</param>
internal sealed class MarketReading(SupplyNetwork network, CountryCode actor, IReadOnlyList<TradeFlow> trade, Func<SupplyNode, double?> priceRatio)
{
    // Where nothing can be sold the price inside is nothing, and a ratio to it says nothing.
    private const double LeastPriceInside = 0.001;

    /// <summary>Reads a solved state.</summary>
    /// <param name="state">State.</param>
    /// <param name="actor">Country that acts.</param>
    /// <param name="declaredShare">Share of what gets round that is declared as of the actor's origin.</param>
    public static MarketReading Of(MarketState state, CountryCode actor, double declaredShare) => new(
        state.Network.Base.Network, actor,
        [.. state.Flows.Where(f => f.IsTrade).Select(f => new TradeFlow(f.From, f.To, f.Hub == actor, f.From.Country != actor ? 0 : f.Hub is null ? 1 : declaredShare, f.Before, f.After))],
        node => state.Has(node) ? state.PriceRatio(node) : null);

    /// <summary>The base year itself.</summary>
    public static MarketReading Before(SupplyNetwork network, CountryCode actor) => ProRata(network, actor, []);

    /// <summary>The cut without prices: what is cut is cut, what a country lacks it passes on in proportion, and prices stand. A baseline knows what was
    /// announced and no leakage.</summary>
    public static MarketReading ProRata(SupplyNetwork network, CountryCode actor, IReadOnlyList<Shock> shocks)
    {
        var kept = shocks.Count == 0 ? null : Rationing.SharesKept(network, [.. shocks.Select(s => s with { Event = s.Event with { Leakage = null } })]);
        double Left(SupplyFlow flow) => shocks.Aggregate(kept?[flow.From!.Value] ?? 1, (share, shock) => share * (IsCut(flow, shock.Event) ? 1 - shock.Cut : 1));
        HashSet<SupplyNode> nodes = [.. network.Nodes];
        return new(network, actor,
            [.. network.Flows.Where(f => f.Kind == FlowKind.Trade).Select(f => new TradeFlow(f.From!.Value, f.To!.Value, false, f.From.Value.Country == actor ? 1 : 0, f.Tonnes, f.Tonnes * Left(f)))],
            node => nodes.Contains(node) ? 1 : null);
    }

    /// <summary>What the model says of an observation: the ratio; for a share what comes from the actor and what from others, each over what
    /// came in the base year. Null where the network has no such flow or node.</summary>
    public (double First, double Second)? Of(EventObservation observation)
    {
        var (metric, stage, importer) = (observation.Metric, observation.Stage, observation.Importer);
        if (metric == BacktestMetric.UsImports) return One(Imports(stage, importer, _ => 1));
        if (metric == BacktestMetric.UsImportsFromActor) return One(FromActor(stage, importer));
        if (metric == BacktestMetric.UsImportsFromOthers) return One(FromOthers(stage, importer));
        if (metric.Kind == MetricKind.Share) return FromActor(stage, importer) is { } own && FromOthers(stage, importer) is { } other ? (own, other) : null;
        if (metric == BacktestMetric.UsUnitValue || metric == BacktestMetric.UsPrice) return One(priceRatio(new SupplyNode(stage, importer)));
        if (metric == BacktestMetric.ExportVolume) return One(Ratio(f => f.From == new SupplyNode(stage, actor) && !f.IsSmuggled, _ => 1));
        var (outside, inside) = (Outside(stage), priceRatio(new SupplyNode(stage, actor)));
        return metric == BacktestMetric.PriceOutside ? One(outside)
            : metric == BacktestMetric.PriceInside ? One(inside)
            : One(outside / (inside is { } price ? Math.Max(price, LeastPriceInside) : null));
    }

    private static bool IsCut(SupplyFlow flow, DisruptionEvent hit) => hit.Kind != DisruptionKind.Outage && flow.From!.Value.Country == hit.Actor
        && (hit.Stages.Count == 0 || hit.Stages.Contains(flow.From.Value.Stage)) && (hit.IsErgaOmnes || hit.Targets.Contains(flow.To!.Value.Country));

    private double? FromActor(Stage stage, CountryCode importer) => Imports(stage, importer, f => f.OfActor);

    private double? FromOthers(Stage stage, CountryCode importer) => Imports(stage, importer, f => 1 - f.OfActor);

    private double? Imports(Stage stage, CountryCode importer, Func<TradeFlow, double> part) => Ratio(f => f.To == new SupplyNode(stage, importer), part);

    private double? Ratio(Func<TradeFlow, bool> of, Func<TradeFlow, double> part)
    {
        var (before, after) = (0.0, 0.0);
        foreach (var flow in trade.Where(of)) (before, after) = (before + (part(flow) * flow.Before), after + (part(flow) * flow.After));
        return before > 0 ? after / before : null;
    }

    private double? Outside(Stage stage)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var node in network.Nodes.Where(n => n.Stage == stage && n.Country != actor))
        {
            var size = network.Sum(f => f.To == node);
            if (priceRatio(node) is { } ratio) (sum, weight) = (sum + (size * ratio), weight + size);
        }

        return weight > 0 ? sum / weight : null;
    }

    private static (double First, double Second)? One(double? value) => value is { } known ? (known, 1) : null;
}
