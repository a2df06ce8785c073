using Spelter.Assessment;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 10 of the mandate: indicators of circumvention.</summary>
internal static class CircumventionSection
{
    private const int Shown = 25;

    private static readonly string[] Kinds = ["scrap", "derivative", "basket", "low-value"];

    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        var found = mineral.Mandate.Circumvention;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: origins that rose while a covered nation fell, same six-digit code",
            ["Code", "Fell", "Rose", "Named as supplier of ore or processed goods", "Import value of the code, USD"],
            found.Substitutions.Select(s => Row(context, s)), "No covered nation's share fell while another origin's rose by the thresholds.");
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: ways past a measure on the processed mineral, latest year",
            ["Way", "Lines, or pairs of line and origin", "Of", "Imports, USD"],
            found.Routes.Select(r => (Cell[])[Words(r.Kind), new(Figures.Whole(r.Count), Numeric: true), new(Figures.Whole(r.Of), Numeric: true), context.Figure(r.ValueUsd, r.Citation)]),
            "No import is recorded on a line of this mineral or its group.");
    }

    public static Section Overall(ReportContext context)
    {
        var pairs = context.Report.Minerals.SelectMany(m => m.Mandate.Circumvention.Substitutions.Select(s => (Mineral: m.Mineral, Pair: s)))
            .GroupBy(x => (x.Pair.Risen.Code, Fell: x.Pair.Fallen.Origin, Rose: x.Pair.Risen.Origin)).OrderByDescending(g => g.First().Pair.Risen.ToValueUsd).ThenBy(g => g.Key.Code).ToList();
        return new("row-10", "Indicators of circumvention (row 10)", [
            SectionText.TableOr(
                $"Origins that rose while a covered nation fell, largest codes first{(pairs.Count > Shown ? $" ({Shown} of {pairs.Count})" : "")}",
                ["Minerals", "Code", "Fell", "Rose", "Named as supplier of ore or processed goods", "Import value of the code, USD"],
                pairs.Take(Shown).Select(g => (Cell[])[string.Join(", ", g.Select(x => x.Mineral.Name).Distinct()), .. Row(context, g.First().Pair)]),
                "No covered nation's share fell while another origin's rose by the thresholds."),
            new Paragraph("A substitution is a reason to look, not evidence of circumvention: buyers that leave a flagged source lawfully look the same. An origin that no source names as a supplier deserves the closer look, though \"other countries\" of a publisher may hold it. "
                + "Thresholds are judgements and stand under row 2. A monitoring rule belongs to a measure and needs the options of row 9."),
            SectionText.TableOr(
                "Ways past a measure on the processed mineral: number of lines, or of pairs of line and origin",
                ["Mineral", .. Kinds.Select(Words)],
                context.Report.Minerals.Where(m => m.Mandate.Circumvention.Routes.Count > 0).Select(m => (Cell[])[
                    new(m.Mineral.Name, Anchor: $"{m.Mineral.Id}-row-10-ways"),
                    .. Kinds.Select(k => m.Mandate.Circumvention.Routes.First(r => r.Kind == k)).Select(r => new Cell($"{Figures.Whole(r.Count)} of {Figures.Whole(r.Of)}", Numeric: true))]),
                "No import is recorded on the lines of these minerals."),
        ]);
    }

    private static Cell[] Row(ReportContext context, OriginSubstitution pair) => [
        pair.Risen.LabelInWords, Move(context, pair.Fallen), Move(context, pair.Risen),
        pair.SuppliesItself switch { true => "yes", false => "not named", null => ReportContext.Missing() },
        context.Figure(Interval.Exactly(pair.Risen.ToValueUsd), pair.Risen.Citation)];

    private static string Move(ReportContext context, Reliance.OriginShift shift) =>
        $"{context.Name(shift.Origin)} {Figures.Rounded(shift.FromShare * 100)} % ({shift.FromYear}) to {Figures.Rounded(shift.ToShare * 100)} % ({shift.ToYear})";

    private static string Words(string kind) => kind switch
    {
        "scrap" => "Scrap lines",
        "derivative" => "Derivative lines",
        "basket" => "Basket lines",
        _ => "Low-value tail",
    };
}
