using Spelter.Assessment;
using Spelter.Disruption;
using Spelter.Network;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 5 of the mandate on the supply network: where use comes from behind the partner, and what the stop of a supplier does.</summary>
internal static class NetworkSection
{
    // A hundredth of use: the tables for machines have the smaller ones.
    private const double Listed = 0.01;

    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        var (name, risk) = (mineral.Mineral.Name, mineral.SupplyChain);
        if (risk.Network is not { } network)
        {
            yield return new Paragraph(ReportContext.Missing($"No supply network: {risk.WhyNot}."));
            yield break;
        }

        var looked = risk.Cite($"spelter reliance {mineral.Mineral.Id} --look-through");
        yield return SectionText.TableOr(
            $"{name}: where United States use of {network.Year} comes from, in percent",
            ["Origin", "Arrives from", $"Made there ({network.LastStage})", $"Entered there ({network.Stages[0]})", "Whatever the mixing"],
            (risk.Origins?.Origins ?? []).Where(o => Math.Max(o.Mined, Math.Max(o.Direct, o.Refined)) >= Listed).Select(o => (Cell[])[
                Named(context, o.Origin), Share(o.Direct), Share(o.Refined), Share(o.Mined), o.MinedBounds is { } bounds ? context.Percent(bounds, looked) : "—"]),
            "Nothing of the mineral reaches the United States in its base network.");
        yield return SectionText.TableOr(
            $"{name}: what the United States loses when the largest foreign exporter of a stage sends nothing abroad for a year",
            ["Stage", "Exporter", "Share of world exports", "US price, multiple of the base year's", "Use that lacks, with prices", "Use that lacks, rationing without prices", "US welfare over the year", "Run it"],
            risk.Losses.Select(l => Loss(context, mineral, risk, l)),
            "No named foreign country exports a stage of it in the base network.");
        yield return new Paragraph($"Model results on the supply network of {network.Year}, in {network.Unit}; in brackets 5 to 95 % of {context.Report.Settings?.ScenarioDraws ?? 0} draws of elasticities that are judgements. "
            + $"{network.Flows.Count(f => f.Status == FlowStatus.Estimated)} of {network.Flows.Count} flows are estimated. Each country passes on what reaches it in proportion; the last column of the first table holds whatever way it mixes. "
            + "The two models of a shortage bound nothing together: prices draw metal to who pays most. Ownership of mines and plants is not held.");
        if (network.Notes.Count > 0) yield return new Bullets([.. network.Notes.Select(n => (IReadOnlyList<Cell>)[n])]);

        Cell Share(double share) => context.Percent(Interval.Exactly(share), looked);
    }

    /// <summary>A figure of a loss: the middle of the priors, in brackets the band.</summary>
    public static Cell Figure(ReportContext context, MineralAssessment mineral, SupplierLoss loss, Func<ScenarioFigures, double> of, string suffix = "") =>
        Figure(context, mineral, loss, of, value => Figures.Rounded(value) + suffix);

    private static Cell Figure(ReportContext context, MineralAssessment mineral, SupplierLoss loss, Func<ScenarioFigures, double> of, Func<double, string> printed)
    {
        if (loss.Answer is not { } answer) return ReportContext.Missing(loss.WhyNot);
        var band = answer.BandOf(of);
        var cell = context.Figure(new(Math.Min(band.Low, band.Central), Math.Max(band.High, band.Central)), mineral.SupplyChain.Cite($"spelter simulate --ban {loss.BanOf(mineral.Mineral.Id)}"));
        var (central, low, high) = (printed(band.Central), printed(band.Low), printed(band.High));
        return cell with { Text = low == high && low == central ? central : $"{central} ({low} to {high})" };
    }

    private static Cell[] Loss(ReportContext context, MineralAssessment mineral, SupplyChainRisk risk, SupplierLoss loss) =>
    [
        loss.Stage.ToString(), context.Name(loss.Supplier),
        context.Percent(Interval.Exactly(loss.ShareOfExports), risk.Cite($"spelter network show {mineral.Mineral.Id}")),
        Figure(context, mineral, loss, f => f.PriceReported), Figure(context, mineral, loss, f => 100 * f.ShortfallShare, " %"),
        Figure(context, mineral, loss, f => f.UseBefore > 0 ? 100 * f.RationedShortfall / f.UseBefore : 0, " %"),
        risk.Network!.HasMoney ? Figure(context, mineral, loss, f => f.Welfare.Total, Figures.Dollars) : ReportContext.Missing("no tonnage or price"),
        $"spelter simulate --ban {loss.BanOf(mineral.Mineral.Id)}",
    ];

    private static string Named(ReportContext context, Origin origin) => origin.Kind switch
    {
        OriginKind.OutsideFeed => $"{context.Name(origin.Country)}, scrap and other feed",
        OriginKind.Difference => $"{context.Name(origin.Country)}, unknown origin (statistical difference)",
        _ => context.Name(origin.Country),
    };
}
