using Spelter.Assessment;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Reports.Formats;

/// <summary>What the supply network says of a mineral as a tidy table: origins of use, and losses with the band of the draws.</summary>
internal static class SupplyChainRows
{
    private const string Percent = "percent";

    public static IEnumerable<ReportRow> Of(MineralAssessment mineral) => mineral.SupplyChain.Network is not { } network ? [] : Origins(mineral, network).Concat(Losses(mineral, network));

    private static IEnumerable<ReportRow> Origins(MineralAssessment mineral, SupplyNetwork network)
    {
        var citation = mineral.SupplyChain.Cite($"spelter reliance {mineral.Mineral.Id} --look-through");
        return (mineral.SupplyChain.Origins?.Origins ?? []).SelectMany(o => new (string Item, Interval? Share)[]
        {
            ("direct-share", Interval.Exactly(o.Direct)), ("refining-origin-share", Interval.Exactly(o.Refined)), ("mining-origin-share", Interval.Exactly(o.Mined)), ("mining-origin-bounds", o.MinedBounds),
        }.Where(s => s.Share is not null).Select(s => TidyRows.Row(mineral.Mineral.Id.Value, "look-through", s.Item, s.Share * 100, Percent, citation, "model") with
        { Country = o.Origin.Country.Value, Form = o.Origin.Kind == OriginKind.FirstStage ? "" : o.Origin.Kind.ToString(), Period = $"{network.Year}" }));
    }

    private static IEnumerable<ReportRow> Losses(MineralAssessment mineral, SupplyNetwork network) => mineral.SupplyChain.Losses.Where(l => l.Answer is not null).SelectMany(l =>
    {
        var citation = mineral.SupplyChain.Cite($"spelter simulate --ban {l.BanOf(mineral.Mineral.Id)}");
        return ScenarioFigure.All.Where(f => f.IsKnownOn(network)).SelectMany(f =>
        {
            var band = l.Answer!.BandOf(f.Of);
            ReportRow One(string item, Interval value) => TidyRows.Row(mineral.Mineral.Id.Value, "scenario-losses", item, value, f.Unit, citation, "model") with
            { Country = l.Supplier.Value, Stage = l.Stage.ToString(), Form = l.BanOf(mineral.Mineral.Id), Period = $"{network.Year}" };
            return new[] { One(f.Id, Interval.Exactly(band.Central)), One($"{f.Id}:band", new Interval(band.Low, band.High)) };
        });
    });
}
