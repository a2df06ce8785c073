using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>How much of a by-product its hosts allow. A share s of it comes with a host whose output is r of the base year's; up to a headroom h
/// more can be recovered from what the host gives, so that s (1 + h) r of the base year's output is possible from it. The rest is as free
/// as before: (1 - Σ s) / u, with u the use of capacity. Together it is never more than the capacity 1 / u.</summary>
public static class ByProductLimits
{
    // Output of a host that moves by less moves nothing that any table could show.
    private const double Notable = 1e-3;

    /// <summary>Most that each country may give of a by-product, as a share of its output of the base year.</summary>
    /// <param name="network">Network of the by-product.</param>
    /// <param name="hosts">What comes with what.</param>
    /// <param name="outputOf">Output of a host; null for one that no event reaches, which gives what it gave.</param>
    /// <param name="capacityOf">Capacity of a node's own supply, as a multiple of its output of the base year.</param>
    /// <param name="shareAt">Where between the low and the high bound the shares lie, 0 to 1.</param>
    /// <param name="headroomAt">Where between the low and the high bound the headrooms lie, 0 to 1.</param>
    public static IReadOnlyDictionary<SupplyNode, double> Of(
        SupplyNetwork network, ByProductHosts hosts, Func<MineralId, HostOutput?> outputOf, Func<SupplyNode, double> capacityOf, double shareAt, double headroomAt)
    {
        Dictionary<SupplyNode, double> limits = [];
        foreach (var node in network.Flows.Where(f => f.Kind == FlowKind.Output).Select(f => f.To!.Value).Distinct())
        {
            var links = hosts.In(network.Mineral, node.Country).Where(l => l.Stage == node.Stage).ToList();
            if (links.Count == 0) continue;
            // High bounds of several hosts may add to more than all of it.
            var shares = links.Select(l => At(l.Share, shareAt)).ToList();
            var scale = Math.Max(1, shares.Sum());
            var fromHosts = links.Zip(shares).Sum(x => x.Second / scale * (1 + At(x.First.Headroom, headroomAt)) * (outputOf(x.First.Host)?.RatioOf(x.First.HostStage, node.Country) ?? 1));
            limits[node] = Math.Min(capacityOf(node), fromHosts + ((1 - (shares.Sum() / scale)) * capacityOf(node)));
        }

        return limits;
    }

    /// <summary>True where a limit takes away more than a thousandth of what a country gave in the base year.</summary>
    public static bool AnyBites(IReadOnlyDictionary<SupplyNode, double> limits) => limits.Values.Any(share => share < 1 - Notable);

    private static double At(Interval bounds, double share) => bounds.Low + (share * bounds.Width);
}
