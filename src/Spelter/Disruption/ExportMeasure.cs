using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>A ban, a quota or a licence on what leaves a country.</summary>
internal static class ExportMeasure
{
    public static void Write(NetworkEdit edit, Shock shock)
    {
        var hit = shock.Event;
        foreach (var stage in StagesOf(edit.Network.Network, hit))
        {
            var exports = edit.Exports(stage, hit.Actor);
            if (exports.Count == 0) continue;
            if (hit.IsErgaOmnes) ToAll(edit, shock, stage, exports);
            else foreach (var target in hit.Targets) ToTarget(edit, shock, stage, target, exports);
        }
    }

    /// <summary>Stages of the network that a measure on exports names, or all.</summary>
    public static IEnumerable<Stage> StagesOf(SupplyNetwork network, DisruptionEvent hit) =>
        hit.Stages.Count == 0 ? network.Stages : network.Stages.Where(hit.Stages.Contains);

    private static void ToAll(NetworkEdit edit, Shock shock, Stage stage, IReadOnlyList<int> exports)
    {
        var total = exports.Sum(edit.FlowOf);
        edit.AddBundle($"exports of {stage} from {shock.Event.Actor}", exports, (1 - shock.Cut) * total);
        if (shock.Event.Leakage is not { } leakage) return;
        foreach (var arc in exports.Where(a => edit.FlowOf(a) > 0))
            edit.AddEvasion(edit.Ends[arc].From!.Value, hub: null, edit.Ends[arc].To!.Value, leakage.Share * shock.Cut * edit.FlowOf(arc), leakage.Premium);
    }

    private static void ToTarget(NetworkEdit edit, Shock shock, Stage stage, CountryCode target, IReadOnlyList<int> exports)
    {
        var (from, to) = (new SupplyNode(stage, shock.Event.Actor), new SupplyNode(stage, target));
        var direct = exports.Where(a => edit.Ends[a].To == to).ToList();
        var cut = shock.Cut * direct.Sum(edit.FlowOf);
        foreach (var arc in direct) edit.CapArc(arc, (1 - shock.Cut) * edit.FlowOf(arc));
        CloseTransit(edit, shock.Event, stage, to);
        if (shock.Event.Leakage is { } leakage && cut > 0)
            foreach (var (hub, share) in Hubs(edit, shock.Event, leakage, exports)) edit.AddEvasion(from, hub, to, leakage.Share * share * cut, leakage.Premium);
    }

    // A country may send the target what it sent before, or what it has from elsewhere: that is diversion of trade. To pass on the actor's own
    // material is evasion, which has arcs of its own.
    private static void CloseTransit(NetworkEdit edit, DisruptionEvent hit, Stage stage, SupplyNode to)
    {
        foreach (var arc in edit.Where((from, end) => end == to && from.Stage == stage && from.Country != hit.Actor && !hit.Targets.Contains(from.Country)))
            edit.CapArc(arc, Math.Max(edit.FlowOf(arc), edit.ReachWithout(edit.Ends[arc].From!.Value, hit.Actor)));
    }

    private static IEnumerable<(CountryCode Hub, double Share)> Hubs(NetworkEdit edit, DisruptionEvent hit, Leakage leakage, IReadOnlyList<int> exports)
    {
        if (leakage.Hubs.Count > 0) return leakage.Hubs.Select(h => (h, 1.0 / leakage.Hubs.Count));
        var third = exports.Where(a => edit.FlowOf(a) > 0 && !hit.Targets.Contains(edit.Ends[a].To!.Value.Country)).ToList();
        var total = third.Sum(edit.FlowOf);
        return third.Count == 0 ? [(CountryCode.OtherCountries, 1.0)] : third.Select(a => (edit.Ends[a].To!.Value.Country, edit.FlowOf(a) / total));
    }
}
