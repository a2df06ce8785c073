using System.Globalization;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Network;

/// <summary>Builds the base network of a mineral from the evidence (docs/methods/base-network.md).</summary>
/// <param name="catalog">Names, forms of the stages and export controls.</param>
/// <param name="rows">Table of stages.</param>
/// <param name="evidence">What is known on the day, of all minerals asked about and of those whose use is a profile.</param>
/// <param name="quantities">US imports by country in tonnes, per mineral or group.</param>
/// <param name="flows">World trade of the base year.</param>
/// <param name="rules">Settings.</param>
/// <param name="year">Base year.</param>
public sealed class BaseNetworkBuilder(
    CatalogTables catalog, IReadOnlyList<NetworkStageRow> rows, EvidenceBase evidence, Func<MineralId, ImportQuantitySet> quantities,
    ILookup<HtsCode, BilateralFlow> flows, NetworkRules rules, int year)
{
    // Of world output: less is the rounding of the balance, not a flow.
    private const double Least = 1e-7;

    // Of world output: less is the rounding of a sum in doubles.
    private const double Closing = 1e-12;

    private readonly StageFactsReader _reader = new(evidence, quantities, flows, rules, year);
    private IReadOnlyDictionary<CountryCode, double>? _profile;

    /// <summary>The network of a mineral; null with the reason where the evidence does not allow one.</summary>
    public (SupplyNetwork? Network, string Reason) Of(MineralId mineral)
    {
        List<StageFacts> stages = [];
        foreach (var row in rows.Where(r => r.Mineral == mineral).OrderBy(r => r.Stage))
        {
            var (facts, reason) = _reader.Of(row, stages.LastOrDefault());
            if (facts is null) return (null, reason);
            stages.Add(facts);
        }

        if (stages.Count == 0) return (null, "no table of output by country in tonnes is held");
        var bans = ExportBans.Of(catalog, mineral, [.. stages.Select(s => s.Stage)], year);
        var statements = new NetworkStatements(stages, Profile(), rules, bans).Flows;
        List<SupplyNode> nodes = [.. statements.SelectMany(f => new[] { f.From, f.To }).OfType<SupplyNode>().Distinct().OrderBy(n => n.Stage).ThenBy(n => n.Country)];
        var balanced = Closed(statements, ReliabilityBalance.Solve(nodes, statements), nodes, stages);
        List<SupplyNode> used = [.. nodes.Where(n => balanced.Exists(f => f.From == n || f.To == n))];
        return (new SupplyNetwork(mineral, year, stages[0].Row.Basis, [.. stages.Select(s => s.Stage)], used, balanced, Prices(stages), [.. Notes(stages), .. BanNotes.Of(bans, balanced, catalog.NameOf), .. Differences(stages, balanced), .. stages.SelectMany(s => Idle(s))])
        {
            Bans = bans,
            IsInTonnes = stages[0].Row.Total != WorldTotal.Unknown,
            Utilisations = [.. stages.SelectMany(s => Utilisations(s, used))],
        }, "");
    }

    // What the rounding of the balance leaves at a node goes to its use or difference: every tonne that enters leaves again.
    private List<SupplyFlow> Closed(IReadOnlyList<StatedFlow> statements, double[] tonnes, List<SupplyNode> nodes, List<StageFacts> stages)
    {
        var least = Least * stages.Max(s => s.World);
        var kept = statements.Select((f, i) => (Flow: f, Tonnes: tonnes[i] < least ? 0 : tonnes[i])).ToList();
        foreach (var node in nodes)
        {
            var left = kept.Where(f => f.Flow.To == node).Sum(f => f.Tonnes) - kept.Where(f => f.Flow.From == node).Sum(f => f.Tonnes);
            if (Math.Abs(left) <= Closing * stages.Max(s => s.World)) continue;
            var sink = kept.FindIndex(f => f.Flow.From == node && f.Flow.Kind == (left > 0 && node.Stage != stages[^1].Stage ? FlowKind.DifferenceOut : FlowKind.Use));
            if (sink < 0 || kept[sink].Tonnes + left < 0) (sink, left) = (kept.FindIndex(f => f.Flow.To == node && f.Flow.Kind == FlowKind.DifferenceIn), -left);
            if (kept[sink].Tonnes + left < 0) (sink, left) = (kept.FindIndex(f => f.Flow.From == node && f.Flow.Kind is FlowKind.DifferenceOut or FlowKind.Use), -left);
            kept[sink] = (kept[sink].Flow, Math.Max(0, kept[sink].Tonnes + left));
        }

        return [.. kept.Where(f => f.Tonnes > 0).Select(f => Flow(f.Flow, f.Tonnes))];
    }

    // Countries without a node of their own are in the node of the others, with output and capacity.
    private static IEnumerable<StatedUtilisation> Utilisations(StageFacts stage, List<SupplyNode> nodes) => stage.Capacity
        .GroupBy(c => nodes.Contains(new(stage.Stage, c.Key)) ? c.Key : CountryCode.OtherCountries)
        .Select(g => (Node: new SupplyNode(stage.Stage, g.Key), Capacity: g.Sum(c => c.Value.Tonnes.Tonnes), Output: g.Sum(c => stage.Output.GetValueOrDefault(c.Key)?.Tonnes ?? 0), First: g.First().Value))
        .Where(u => u.Output > 0 && nodes.Contains(u.Node))
        .Select(u => new StatedUtilisation(u.Node, Math.Min(1, u.Output / u.Capacity), u.Capacity, u.First.Year, u.First.Tonnes.Evidence[0]));

    private static IEnumerable<string> Idle(StageFacts stage)
    {
        var idle = stage.Capacity.Where(c => !stage.Output.ContainsKey(c.Key)).Sum(c => c.Value.Tonnes.Tonnes);
        if (idle > 0) yield return string.Create(CultureInfo.InvariantCulture, $"{stage.Stage}: capacity of {idle:#,0.#} t is published for countries without output; it stands still and the model does not start it again.");
    }

    private SupplyFlow Flow(StatedFlow flow, double tonnes)
    {
        var stated = flow.Kind is FlowKind.DifferenceIn or FlowKind.DifferenceOut ? (double?)null : flow.Stated.Tonnes;
        var moved = Math.Abs(tonnes - flow.Stated.Tonnes) > rules.ObservedWithin * flow.Stated.Tonnes;
        var status = moved && flow.Stated.Status == FlowStatus.Observed ? FlowStatus.Reconciled : flow.Stated.Status;
        return new(flow.Kind, flow.From, flow.To, tonnes, status, stated, flow.Stated.Evidence, flow.Stated.Rule);
    }

    // Without a price of its own a stage has a share of the next stage's; without any, prices are an index of 100 at the end.
    private List<StagePrice> Prices(List<StageFacts> stages)
    {
        List<StagePrice> prices = [];
        for (var s = stages.Count - 1; s >= 0; s--)
        {
            var known = stages[s].Price;
            if (known is null && s == stages.Count - 1)
            {
                var earlier = stages.FindLast(x => x.Price is not null)?.Price;
                known = earlier is null
                    ? new StagePrice(stages[s].Stage, 100, null, "index: no price is published") { IsIndex = true }
                    : new StagePrice(stages[s].Stage, earlier.UsdPerTonne / rules.EarlierStagePrice, null, $"assumed: no price is published; the price of {earlier.Stage} over {rules.EarlierStagePrice}");
            }

            known ??= new StagePrice(stages[s].Stage, prices[0].UsdPerTonne * rules.EarlierStagePrice, null, $"assumed: no price is published; {rules.EarlierStagePrice} of the price of {stages[s + 1].Stage}") { IsIndex = prices[0].IsIndex };
            prices.Insert(0, known);
        }

        return prices;
    }

    private IEnumerable<string> Differences(List<StageFacts> stages, List<SupplyFlow> flows)
    {
        foreach (var stage in stages)
        {
            var difference = flows.Where(f => f.Kind is FlowKind.DifferenceIn or FlowKind.DifferenceOut && (f.To ?? f.From)!.Value.Stage == stage.Stage).Sum(f => f.Tonnes);
            if (difference > rules.TellingDifference * stage.World)
                yield return string.Create(CultureInfo.InvariantCulture, $"{stage.Stage}: the statistical difference is {100 * difference / stage.World:0} % of output; the sources do not fit together.");
        }
    }

    private static List<string> Notes(List<StageFacts> stages) =>
    [
        .. stages.SelectMany(s => s.Notes),
        .. stages.Count > 1 ? ["A tonne that goes in comes out: losses of processing are in the statistical difference."] : Array.Empty<string>(),
    ];

    private IReadOnlyDictionary<CountryCode, double> Profile()
    {
        if (_profile is not null) return _profile;
        List<Dictionary<CountryCode, double>> uses = [];
        foreach (var row in rows.Where(r => r.IsProfile))
            if (_reader.Of(row, null).Facts is { } facts) uses.Add(UseProfile.SharesOf(facts));
        return _profile = UseProfile.Mean(uses);
    }
}
