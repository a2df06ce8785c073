using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>Where what a country uses comes from, seen from near to far. Each column of shares sums to one.</summary>
/// <param name="User">Country.</param>
/// <param name="UseQuantity">What it uses at the last stage, in the network's unit.</param>
/// <param name="Origins">By origin, the largest of the mined shares first.</param>
public sealed record LookThrough(CountryCode User, double UseQuantity, IReadOnlyList<LookThroughOrigin> Origins)
{
    /// <summary>Looks through a network.</summary>
    /// <param name="network">Network.</param>
    /// <param name="user">Country.</param>
    /// <returns>Null where the country has no node at the last stage or nothing reaches it.</returns>
    public static LookThrough? Of(SupplyNetwork network, CountryCode user)
    {
        var node = new SupplyNode(network.LastStage, user);
        var inflows = network.Flows.Where(f => f.To == node).ToList();
        var whole = inflows.Sum(f => f.Tonnes);
        if (whole <= 0) return null;
        var direct = inflows.GroupBy(Nearest).ToDictionary(g => g.Key, g => g.Sum(f => f.Tonnes) / whole);
        var refined = OriginMix.ToTheRefinery(network).Of(node);
        var mined = OriginMix.ToTheMine(network).Of(node);
        return new(user, network.Sum(f => f.Kind == FlowKind.Use && f.From == node),
        [
            .. direct.Keys.Union(refined.Keys).Union(mined.Keys)
                .Select(o => new LookThroughOrigin(
                    o, direct.GetValueOrDefault(o), refined.GetValueOrDefault(o), mined.GetValueOrDefault(o),
                    o.Kind == OriginKind.FirstStage ? OriginBounds.OfMined(network, user, o.Country) : null))
                .OrderByDescending(o => Math.Max(o.Mined, Math.Max(o.Refined, o.Direct))).ThenBy(o => o.Origin.Kind).ThenBy(o => o.Origin.Country),
        ]);

        Origin Nearest(SupplyFlow flow) => flow.Kind switch
        {
            FlowKind.Trade => new(OriginKind.FirstStage, flow.From!.Value.Country),
            FlowKind.DifferenceIn => new(OriginKind.Difference, user),
            FlowKind.Output when network.Stages.Count > 1 => new(OriginKind.OutsideFeed, user),
            _ => new(OriginKind.FirstStage, user),
        };
    }
}
