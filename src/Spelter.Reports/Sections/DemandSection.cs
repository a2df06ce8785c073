using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 4 of the mandate: who needs the mineral, and how far flagged countries meet the need.</summary>
internal static class DemandSection
{
    private const double UsdPerMillion = 1e6;

    private const string UpperBound = "The commodity of the input–output table holds other goods too (331410 holds nearly all minor nonferrous metals): its use is an upper bound of what an industry "
        + "can use of the mineral, never an estimate of it. The table is of 2017.";

    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        var demand = mineral.Mandate.Demand;
        if (demand.Uses.Count > 0)
        {
            yield return new Table(
                $"{mineral.Mineral.Name}: uses and the industries that make the products", ["Use", "Industries (codes of 2017)", "Share as printed", "Of"],
                [.. demand.Uses.Select(u => (Cell[])[Use(context, u), SectionText.OrDash(string.Join(", ", u.Industries)), u.Note, context.Name(u.Mineral)])]);
        }

        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: industries that use most of the imported commodities under which its processed lines fall, million US dollars of 2017",
            ["Industry", "Imported commodity", "Use", "Share of use", "Output of the industry", "Imports of the mineral's lines, USD, latest year"],
            demand.Users.Select(u => (Cell[])[
                u.User.Name, $"{u.Commodity.Name} ({u.Commodity.Code}; {u.Lines} {(u.Lines == 1 ? "line" : "lines")})",
                context.Figure(Interval.Exactly(u.UseUsd / UsdPerMillion), u.Citation), Plain(u.ShareOfUse * 100, " %"),
                u.User.OutputUsd is { } output ? Plain(output / UsdPerMillion, "") : ReportContext.Missing("no industry of its own"),
                new(Figures.Bounds(u.LinesValueUsd, Figures.Rounded), u.LinesValueUsd.IsExact ? Mark.None : Mark.Bounds, Numeric: true)]),
            "No processed line of the mineral leads to a commodity of the input–output table: users are unknown.");
        if (demand.Users.Count > 0) yield return new Paragraph(UpperBound);
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: how far US imports past the mine come from flagged countries, share of value",
            ["Countries", "Share"],
            new (string Name, CitedShare? Share)[] { ("Countries of significant risk", demand.FromFlagged), ("Covered nations", demand.FromCovered) }
                .Where(x => x.Share is not null).Select(x => (Cell[])[x.Name, context.Percent(x.Share!.Share, x.Share.Citation)]),
            "No import past the mine is recorded on a line of its own: the share is unknown.");
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: world demand{(demand.World.Count > 0 ? context.Inherited(mineral, demand.World[0].Mineral) : "")}, {(demand.World.Count > 0 ? $"{demand.World[0].Unit.Id} {demand.World[0].Basis}" : "")}",
            ["Scenario", .. Years(demand.World)],
            demand.World.Where(IsScenario).GroupBy(o => o.Form, StringComparer.Ordinal)
                .Select(g => (Cell[])[g.Key, .. Years(demand.World).Select(y => g.Concat(demand.World.Where(o => !IsScenario(o))).FirstOrDefault(o => o.Period.ToString() == y) is { } o ? context.Figure(o) : new Cell("—"))]),
            "World demand is in no source held for this mineral or its group.");
    }

    public static Section Overall(ReportContext context) => new("row-4", "Demand and how far flagged countries meet it (row 4)", [
        SectionText.TableOr(
            "Imports past the mine from flagged countries, and the largest user of the imported commodity",
            ["Mineral", "From countries of significant risk", "From covered nations", "Largest user of the commodity, 2017 (upper bound)", "World demand, first to last year"],
            context.Report.Minerals.Select(m => (Cell[])[
                new(m.Mineral.Name, Anchor: $"{m.Mineral.Id}-row-4-demand"), Share(context, m.Mandate.Demand.FromFlagged), Share(context, m.Mandate.Demand.FromCovered),
                m.Mandate.Demand.Users is [var user, ..] ? context.Said($"{user.User.Name}, of {user.Commodity.Code}", user.Citation) : ReportContext.Missing(),
                World(context, m.Mandate.Demand.World)]),
            "No mineral was assessed."),
        new Paragraph(UpperBound),
        new Paragraph("World demand by makers of derivative products is held for the minerals of the IEA only; a scenario is not a forecast. Use by importer is not known."),
    ]);

    private static bool IsScenario(Observation o) => o.Form.Length > 0;

    private static IReadOnlyList<string> Years(IReadOnlyList<Observation> world) => [.. world.Select(o => o.Period).Distinct().Order().Select(p => p.ToString())];

    private static Cell Share(ReportContext context, CitedShare? share) => share is null ? ReportContext.Missing() : context.Percent(share.Share, share.Citation);

    private static Cell Plain(double value, string unit) => new(Figures.Rounded(value) + unit, Numeric: true);

    private static Cell Use(ReportContext context, EndUse use) =>
        context.Sources.FirstOrDefault(s => s.Id == use.SourceId) is { } source ? context.Said(use.Use, new Citation(source, "end uses", "industries mapped by Spelter")) : use.Use;

    private static Cell World(ReportContext context, IReadOnlyList<Observation> world)
    {
        if (world.Count == 0) return ReportContext.Missing();
        var (first, last) = (world.MinBy(o => o.Period)!, world.Where(o => o.Period == world.Max(x => x.Period)).ToList());
        var hull = last.Select(o => o.Value).Aggregate(Interval.Hull);
        return context.Said($"{Figures.Bounds(first.Value, Figures.Rounded)} ({first.Period}) to {Figures.Bounds(hull, Figures.Rounded)} ({last[0].Period}, {last.Count} scenarios), {first.Unit.Id} {first.Basis}", Citation.Of(first));
    }
}
