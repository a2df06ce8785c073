using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 3 of the mandate: what is on record of distortive practices of exporting processors.</summary>
internal static class DistortionSection
{
    private const string Missing = "Not known: subsidies of exporting processors, prices inside the controlling country but for the events shown, investment not made, and closures by plant. "
        + "Without them no effect on viability is computed here.";

    private static readonly string[] ControlColumns = ["Measure", "On", "By", "From", "State", "Last day", "Basis", "Grade"];
    private static readonly string[] EventColumns = ["What happened", "Kind", "Known from", "Country", "Basis", "Grade"];

    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        var found = mineral.Mandate.Distortion;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: foreign export controls that run on the day", ControlColumns,
            found.Controls.Select(c => ControlRow(context, c, [c.Control.Mineral])), "No foreign export control on this mineral or its group is on record for the day.");
        var mechanisms = found.Controls.Where(c => c.Standing != ControlStanding.EndUnknown)
            .Select(c => (Measure: c.Control.KindInWords, Mechanism: Distortion.MechanismOf(c.Control.Measure))).Where(m => m.Mechanism is not null).Distinct().ToList();
        if (mechanisms.Count > 0)
            yield return new Paragraph($"How control of processing is kept, by the kind of measure: {string.Join("; ", mechanisms.Select(m => $"{m.Measure}: {m.Mechanism}"))}.");
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: share of the controlling country in processing over time",
            ["Country", "Stage and form", "Period", "Share"],
            found.Processing.Select(p => (Cell[])[
                context.Name(p.Country), $"{p.Stage}{(p.Form.Length == 0 ? "" : $", {p.Form}")}", p.Period.ToString(), context.Percent(p.Share, p.OfPublished, p.Citation, p.Estimated)]),
            "No source gives processing by country.");
        if (found.Prices.Count > 0)
        {
            yield return new Table(
                $"{mineral.Mineral.Name}: published prices over five years",
                ["Series", "Oldest", "Highest", "Newest", "Change since the oldest", "Change since the highest"],
                [.. found.Prices.Select(p => (Cell[])[
                    $"{StatusWords.Of(p.Last.Measure)}{(p.Last.Form.Length == 0 ? "" : $", {p.Last.Form}")}, {p.Last.Unit.Id}",
                    $"{p.First.Period}", $"{p.Peak.Period}", $"{p.Last.Period}",
                    Change(context, p, p.SinceFirst, "newest over oldest, less one"), Change(context, p, p.SincePeak, "newest over highest, less one")])]);
        }

        var own = found.Events.Where(e => e.Event.Minerals.Count > 0).ToList();
        if (own.Count > 0) yield return new Table($"{mineral.Mineral.Name}: evidence of effects", EventColumns, [.. own.Select(e => EventRow(context, e))]);
        yield return new Paragraph(ReportContext.Missing(Missing));
    }

    public static Section Overall(ReportContext context)
    {
        var controls = context.Report.Minerals.SelectMany(m => m.Mandate.Distortion.Controls)
            .GroupBy(c => (c.Control.Country, c.Control.Measure, c.Control.Stage, c.Control.From, c.Until, c.Control.Citation, c.Note)).OrderBy(g => g.Key.Country).ThenBy(g => g.Key.From);
        var events = context.Report.Minerals.SelectMany(m => m.Mandate.Distortion.Events).DistinctBy(e => e.Event.Id).OrderBy(e => e.Event.Date).ThenBy(e => e.Event.Id, StringComparer.Ordinal);
        return new("row-3", "Distortive practices on record (row 3)", [
            SectionText.TableOr(
                "Foreign export controls that run on the day", ControlColumns,
                controls.Select(g => ControlRow(context, g.First(), [.. g.Select(c => c.Control.Mineral).Distinct().Order()])), "No foreign export control on these minerals is on record for the day."),
            SectionText.TableOr("Evidence of what practices did to trade, prices and plants", EventColumns, events.Select(e => EventRow(context, e)), "No such evidence is on record for the day."),
            new Paragraph(ReportContext.Missing(Missing)),
            new Paragraph("Measures of the United States itself are not listed. Effects are as reported at the time and are no estimate of damage; effects of measures taken from December 2024 on are not in this table."),
        ]);
    }

    private static Cell Change(ReportContext context, PriceMove move, Interval change, string method) =>
        context.Percent(change, Citation.Of(move.Last) with { Method = method }, move.Last.Status == ObservationStatus.Estimated);

    private static Cell[] ControlRow(ReportContext context, ControlOnDay control, IReadOnlyList<MineralId> minerals) => [
        control.Control.KindInWords, $"{context.Name(minerals)}{(control.Control.Stage is { } stage ? $" ({stage})" : "")}", context.Name(control.Control.Country),
        RiskWords.Day(control.Control.From), RiskWords.State(control), RiskWords.End(control),
        context.Said(control.Note.Length == 0 ? control.Control.Citation : $"{control.Control.Citation}: {control.Note}", control.Citation),
        RiskWords.Grade(control.Control.Grade, control.Control.Unverified)];

    private static Cell[] EventRow(ReportContext context, EventOnRecord known)
    {
        var e = known.Event;
        return [
            e.What, e.KindInWords, RiskWords.Day(e.Date), e.Country is { } country ? context.Name(country) : "—",
            context.Said(e.Note.Length == 0 ? e.Basis : $"{e.Basis}. {e.Note}", known.Citation), RiskWords.Grade(e.Grade, e.Unverified)];
    }
}
