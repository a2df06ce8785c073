using Spelter.Assessment;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 5 of the mandate: what is lost when a country goes, and whose supply it is.</summary>
internal static class ExposureSection
{
    private static readonly string[] Places = ["Largest", "Second", "Third"];

    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        var exposures = mineral.Chain.Exposures.Where(e => e.Stage.Preferred).ToList();
        if (exposures.Count == 0) yield break;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: supply lost when one country goes, by the preferred source",
            ["Stage", "Form and year", .. Places.SelectMany(n => new[] { $"{n} supplier", "Lost", "The rest must grow by" })],
            exposures.Select(e => (Cell[])[
                e.Stage.Stage.ToString(), Form(e), .. Enumerable.Range(0, Places.Length).SelectMany(i => Loss(context, e, i))]),
            "");
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: whose supply it is, on {context.Report.AsOf:uuuu-MM-dd}",
            ["Stage", "Form and year", "Covered nations", "Free-trade partners", "Minerals frameworks", "Any agreement", "Of it unverified ⚠", "United States", "Governance of suppliers", "Governance of the largest"],
            exposures.Select(e => (Cell[])[
                e.Stage.Stage.ToString(), Form(e), context.Percent(e.CoveredNations, e.CoveredNationsOfPublished, e.Stage.Citation, e.Stage.Estimated),
                Share(context, e, "fta"), Share(context, e, "minerals-framework"), Share(context, e, PartnerShare.AnyAgreement), Unverified(context, e),
                context.Percent(e.UnitedStates, e.Stage.Citation, e.Stage.Estimated), Governance(context, e.Governance), Governance(context, e.TopGovernance)]),
            "");
        yield return new Paragraph("Shares are of all output: a withheld country may hold any part of it, and a share of \"other countries\" may be a partner's; both widen the bounds. "
            + "Frameworks, memoranda and action plans are not binding unless their row says so; a partner by two kinds counts once under any agreement. "
            + "Partners and their evidence are the rows of data/catalog/memberships.csv that hold on the day. The ministerial of February 2026 has no named partners in the catalogue and is not counted. Governance is the mean of the six Worldwide Governance Indicators from −2.5 (weak) to 2.5 (strong), weighted by shares.");
    }

    private static string Form(StageExposure exposure) => $"{SectionText.OrDash(exposure.Stage.Form)}, {exposure.Stage.Period}";

    private static IEnumerable<Cell> Loss(ReportContext context, StageExposure exposure, int place)
    {
        if (place >= exposure.Losses.Count) return ["—", "—", "—"];
        var loss = exposure.Losses[place];
        return
        [
            context.Name(loss.Country), context.Percent(loss.Lost, loss.LostOfPublished, exposure.Stage.CitationOf(loss.Country), exposure.Stage.Estimated),
            double.IsPositiveInfinity(loss.RestMustGrow.Low) ? ReportContext.Missing("no other supplier") : context.Percent(loss.RestMustGrow, exposure.Stage.CitationOf(loss.Country), exposure.Stage.Estimated),
        ];
    }

    private static Cell Share(ReportContext context, StageExposure exposure, string group) =>
        exposure.Partners.First(p => p.Group == group).Share is { } share
            ? context.Percent(share, exposure.Stage.Citation, exposure.Stage.Estimated)
            : ReportContext.Missing("none named");

    private static Cell Unverified(ReportContext context, StageExposure exposure)
    {
        var partner = exposure.AnyPartner;
        if (partner.Unverified is not { High: > 0 } share) return "—";
        var cell = context.Percent(share, exposure.Stage.Citation, exposure.Stage.Estimated);
        var named = partner.UnverifiedCountries.Count == 0 ? "none named" : string.Join(", ", partner.UnverifiedCountries.Select(context.Name));
        return cell with { Text = $"⚠ {cell.Text}: {named}" };
    }

    private static Cell Governance(ReportContext context, GovernanceFigure? figure) =>
        figure is null ? ReportContext.Missing() : context.Figure(figure.Score, figure.Citation);
}
