using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Charts;

/// <summary>A base supply network as bands and ribbons. Each stage has two columns, where its material is made and where it is after trade;
/// processing leads from the second to the next stage's first. What enters and leaves has bands of its own, the statistical difference among
/// them. A country that exports more than it makes passes on what it imported: that part is marked as re-exported, so that every trade ribbon
/// is a flow of the network.</summary>
public static class SupplySankey
{
    /// <summary>Countries that stand alone in a column, besides the United States.</summary>
    public const int Alone = 8;

    /// <summary>Label of the bands through which a country passes on what it imported.</summary>
    public const string ReExported = "re-exported";

    private const double Rounding = 1e-9; // of the largest flow: what balancing leaves of nothing

    /// <summary>Bands and ribbons of a network, in its unit.</summary>
    /// <param name="network">Network.</param>
    /// <param name="nameOf">How a country is printed.</param>
    public static SankeyModel Of(SupplyNetwork network, Func<CountryCode, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(nameOf);
        var least = Rounding * network.Flows.Select(f => f.Tonnes).DefaultIfEmpty(0).Max();
        var moves = Moves(network).Where(m => m.Quantity > least).ToList();
        var through = moves.SelectMany(m => new[] { (Place: m.From, m.Quantity, Side: 0), (Place: m.To, m.Quantity, Side: 1) })
            .GroupBy(x => x.Place).ToDictionary(g => g.Key, g => g.GroupBy(x => x.Side).Max(side => side.Sum(x => x.Quantity)));
        var bands = through.Keys.GroupBy(p => p.Column).SelectMany(column => Bands([.. column], through, nameOf)).ToDictionary(b => b.Place, b => b.Band);
        // One order of the countries in all columns: a country's ribbons then run level, and fewer cross.
        var rank = through.GroupBy(x => bands[x.Key].Label).ToDictionary(g => g.Key, g => g.Sum(x => x.Value));
        return new(
            Headings(network),
            [.. bands.Values.Distinct().OrderBy(b => b.Column).ThenBy(b => b.Kind).ThenByDescending(b => rank[b.Label]).ThenBy(b => b.Label, StringComparer.Ordinal)],
            [.. moves.GroupBy(m => (From: bands[m.From], To: bands[m.To])).Select(g => new SankeyLink(g.Key.From, g.Key.To, g.Sum(m => m.Quantity), g.Sum(m => m.Estimated)))]);
    }

    private static List<SankeyHeading> Headings(SupplyNetwork network) =>
    [
        new("Enters", ""),
        .. network.Stages.SelectMany(s => new[] { new SankeyHeading($"{s}", "made in"), new SankeyHeading($"{s}", s == network.LastStage ? "after trade, used in" : "after trade") }),
        new("Leaves", ""),
    ];

    private static IEnumerable<Move> Moves(SupplyNetwork network)
    {
        foreach (var (i, stage) in network.Stages.Index())
        {
            var (before, made, after, next) = (2 * i, (2 * i) + 1, (2 * i) + 2, (2 * i) + 3);
            foreach (var country in network.Nodes.Where(n => n.Stage == stage).Select(n => n.Country))
            {
                var node = new SupplyNode(stage, country);
                var entries = network.Flows.Where(f => f.To == node && f.Kind != FlowKind.Trade).ToList();
                var exports = network.Flows.Where(f => f.From == node && f.Kind == FlowKind.Trade).ToList();
                var (entered, exported) = (entries.Sum(f => f.Tonnes), exports.Sum(f => f.Tonnes));
                foreach (var flow in entries)
                    yield return Move.Of(flow, flow.From is { } from ? new(2 * (IndexOf(network, from.Stage) + 1), from.Country) : Boundary(before, EntryWord(flow, i)), new(made, country));
                foreach (var flow in exports) yield return Move.Of(flow, new(made, country), new(after, flow.To!.Value.Country));
                foreach (var flow in network.Flows.Where(f => f.From == node && f.To is null))
                    yield return Move.Of(flow, new(after, country), Boundary(next, flow.Kind == FlowKind.Use ? "final use" : "difference, out"));
                if (entered > exported) yield return new(new(made, country), new(after, country), entered - exported, (entered - exported) * EstimatedShare(entries));
                if (exported > entered)
                {
                    var (passed, estimated) = (exported - entered, (exported - entered) * EstimatedShare(exports));
                    yield return new(Boundary(before, ReExported), new(made, country), passed, estimated);
                    yield return new(new(after, country), Boundary(next, ReExported), passed, estimated);
                }
            }
        }
    }

    private static int IndexOf(SupplyNetwork network, Stage stage) => network.Stages.Index().First(s => s.Item == stage).Index;

    private static string EntryWord(SupplyFlow flow, int stage) => flow.Kind == FlowKind.DifferenceIn ? "difference, in" : stage == 0 ? "output" : "outside feed";

    private static double EstimatedShare(List<SupplyFlow> flows) => flows.Where(f => f.Status == FlowStatus.Estimated).Sum(f => f.Tonnes) / flows.Sum(f => f.Tonnes);

    private static Place Boundary(int column, string word) => new(column, null, word);

    private static IEnumerable<(Place Place, SankeyBand Band)> Bands(List<Place> places, Dictionary<Place, double> through, Func<CountryCode, string> nameOf)
    {
        var alone = places.Where(p => p.Country is { IsAggregate: false } c && c != CountryCode.UnitedStates)
            .OrderByDescending(p => through[p]).ThenBy(p => p.Country).Take(Alone).ToHashSet();
        foreach (var place in places)
            yield return (place, place.Country switch
            {
                null => new(place.Column, place.Word, SankeyBandKind.Boundary),
                { } c when c == CountryCode.UnitedStates => new(place.Column, nameOf(c), SankeyBandKind.Highlight),
                { } c when alone.Contains(place) => new(place.Column, nameOf(c), SankeyBandKind.Country),
                _ => new(place.Column, "others", SankeyBandKind.Others),
            });
    }

    private readonly record struct Place(int Column, CountryCode? Country, string Word = "");

    private readonly record struct Move(Place From, Place To, double Quantity, double Estimated)
    {
        public static Move Of(SupplyFlow flow, Place from, Place to) => new(from, to, flow.Tonnes, flow.Status == FlowStatus.Estimated ? flow.Tonnes : 0);
    }
}
