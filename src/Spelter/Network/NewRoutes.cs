using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>Routes of trade that no one uses in the base year and that a higher price opens: from every country that exports a stage to every one that
/// imports, uses or processes it. A country that has all it needs of its own in the base year can so buy when it has not.</summary>
internal static class NewRoutes
{
    /// <summary>Routes at a stage, each with the quantity that its cost rises by: the lesser of what the one exports, and of what the other imports or, where
    /// that is more, uses and processes.</summary>
    /// <param name="network">Base year.</param>
    /// <param name="stage">Stage.</param>
    /// <param name="leastShare">Least share of the stage's trade, or of what is used and processed of it, with which a country is an end; the United
    /// States always are.</param>
    public static IReadOnlyList<(SupplyNode From, SupplyNode To, double Scale)> At(SupplyNetwork network, Stage stage, double leastShare)
    {
        var used = network.Flows.Where(f => f.Kind == FlowKind.Trade && f.From!.Value.Stage == stage).Select(f => (f.From!.Value, f.To!.Value)).ToHashSet();
        var sent = Sums(network, stage, f => f.From, FlowKind.Trade);
        var received = Sums(network, stage, f => f.To, FlowKind.Trade);
        var needed = Sums(network, stage, f => f.From, FlowKind.Use, FlowKind.Processing);
        var exporters = Large(sent).Where(n => !network.IsClosed(n)).OrderBy(n => n.Country).ToList();
        var importers = Large(received).Union(Large(needed)).OrderBy(n => n.Country).ToList();
        return [.. exporters.SelectMany(from => importers.Where(to => from != to && !used.Contains((from, to)))
            .Select(to => (from, to, Math.Min(sent[from], Math.Max(received.GetValueOrDefault(to), needed.GetValueOrDefault(to))))))];

        IEnumerable<SupplyNode> Large(Dictionary<SupplyNode, double> of)
        {
            var whole = of.Values.Sum();
            return of.Where(n => n.Value >= leastShare * whole || n.Key.Country == CountryCode.UnitedStates).Select(n => n.Key);
        }
    }

    private static Dictionary<SupplyNode, double> Sums(SupplyNetwork network, Stage stage, Func<SupplyFlow, SupplyNode?> at, params FlowKind[] kinds) => network.Flows
        .Where(f => kinds.Contains(f.Kind) && at(f)!.Value.Stage == stage).GroupBy(f => at(f)!.Value).ToDictionary(g => g.Key, g => g.Sum(f => f.Tonnes));
}
