using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Whether an event can be played on a network.</summary>
public static class NetworkFit
{
    /// <summary>What an event names that a network has not, as a sentence; null where it has all.</summary>
    /// <param name="hit">Event.</param>
    /// <param name="network">Base year of one of its minerals.</param>
    public static Problem? Fault(DisruptionEvent hit, SupplyNetwork network)
    {
        var stages = hit.Stages.Where(s => !network.Stages.Contains(s)).ToList();
        if (stages.Count > 0)
            return new Problem("", $"the network of {network.Mineral} has no stage {stages[0]}.", $"Its stages are {string.Join(", ", network.Stages)}.");
        var wanted = hit.Stages.Count == 0 ? network.Stages : hit.Stages;
        foreach (var country in hit.Targets.Prepend(hit.Actor).Concat(hit.Leakage?.Hubs ?? []))
        {
            if (network.Nodes.Any(n => n.Country == country && (country != hit.Actor || wanted.Contains(n.Stage)))) continue;
            return new Problem("", $"{country} has no node in the network of {network.Mineral}{(hit.Stages.Count == 0 || country != hit.Actor ? "" : $" at the stage {string.Join(", ", hit.Stages)}")}.",
                $"Countries with one: {string.Join(", ", network.Nodes.Where(n => wanted.Contains(n.Stage)).Select(n => n.Country).Distinct().Order())}.");
        }

        return null;
    }
}
