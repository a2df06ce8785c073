using NodaTime;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Cli.Commands;

/// <summary>Answers for the minerals that come with those of a scenario.</summary>
internal static class LinkedMinerals
{
    /// <summary>The by-products that a scenario can reach.</summary>
    /// <param name="workspace">Data folder.</param>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="scenario">Scenario.</param>
    /// <param name="reported">Country that the figures are of; null for the scenario's own.</param>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="draws">Number of draws.</param>
    public static IReadOnlyList<LinkedAnswer> Of(Workspace workspace, LocalDate day, DisruptionScenario scenario, CountryCode? reported, ulong seed, int draws)
    {
        var linked = workspace.Catalog.ByProductHosts.ComingWith(scenario.Minerals);
        if (linked.Count == 0) return [];
        MineralId[] all = [.. scenario.Minerals.Concat(linked).Distinct()];
        var source = new NetworkWorkspace(workspace, day, all);
        var networks = all.Select(m => source.Of(m).Network).OfType<SupplyNetwork>().ToDictionary(n => n.Mineral);
        return LinkedAnswer.Of(scenario, networks, (n, shares) => source.Calibrated(n, source.Priors.At(source.ExtentOf(n.Mineral), shares)), workspace.Catalog.ByProductHosts, reported, seed, draws);
    }
}
