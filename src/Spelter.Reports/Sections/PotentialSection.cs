using Spelter.Assessment;
using Spelter.Evidence;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 6 of the mandate: what the United States could do, beside what it does.</summary>
internal static class PotentialSection
{
    private const string Unknown = "No register of facilities with status and start year is held: potential beyond what is shown is unknown.";

    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        var potential = mineral.Mandate.Potential;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: US potential, a projection of the publisher's base case",
            ["Stage", "Form", "Period", "Output", "Unit and basis", "Of"],
            potential.Now.Concat(potential.Projections).OrderBy(o => o.Stage).ThenBy(o => o.Form, StringComparer.Ordinal).ThenBy(o => o.Period).Select(o => (Cell[])[
                $"{o.Stage}", SectionText.OrDash(o.Form), $"{o.Period}{(o.Period.LastYear > context.Report.AsOf.Year ? " (projection)" : "")}", context.Figure(o), $"{o.Unit.Id} {o.Basis}", context.Name(o.Mineral)]),
            "No projection of US output is held for this mineral or its group.");
        if (potential.Capacity.Count > 0)
        {
            yield return new Table(
                $"{mineral.Mineral.Name}: US capacity as published against output of the same year",
                ["Stage", "Form", "Period", "Capacity", "Output", "Unit", "Output over capacity"],
                [.. potential.Capacity.Select(c => (Cell[])[
                    $"{c.Capacity.Stage}", SectionText.OrDash(c.Capacity.Form), $"{c.Capacity.Period}", context.Figure(c.Capacity),
                    c.Output is { } output ? context.Figure(output) : ReportContext.Missing(), c.Capacity.Unit.Id,
                    c.Utilisation is { } use ? context.Percent(use, Citation.Of(c.Capacity) with { Method = "output over capacity" }) : ReportContext.Missing("not computed")])]);
        }

        yield return new Paragraph(ReportContext.Missing(Unknown));
    }

    public static Section Overall(ReportContext context)
    {
        var projected = context.Report.Minerals.Where(m => m.Mandate.Potential.Projections.Count > 0).ToList();
        var capacity = context.Report.Minerals.Where(m => m.Mandate.Potential.Capacity.Count > 0).ToList();
        var rows = projected.SelectMany(m => m.Mandate.Potential.Projections.Select(p => (Mineral: m, p)))
            .GroupBy(x => (Of: x.p.Mineral, x.p.Stage, x.p.Form)).Select(g => (Cell[])[
                context.Name(g.Key.Of), $"{g.Key.Stage}", SectionText.OrDash(g.Key.Form), string.Join(", ", g.Select(x => x.Mineral.Mineral.Name).Distinct()),
                g.First().Mineral.Mandate.Potential.Now.FirstOrDefault(n => n.Stage == g.Key.Stage && n.Form == g.Key.Form) is { } now ? context.Figure(now) with { Text = $"{context.Figure(now).Text} ({now.Period})" } : ReportContext.Missing(),
                Last(context, [.. g.Select(x => x.p)]), $"{g.First().p.Unit.Id} {g.First().p.Basis}"]);
        return new("row-6", "US capability, current and potential (row 6)", [
            SectionText.TableOr("US output projected, publisher's base case", ["Mineral or group", "Stage", "Form", "Speaks for", "Now", "Last year projected", "Unit and basis"], rows, "No projection of US output is held."),
            new Paragraph($"A US capacity is published for {capacity.Count} of {Counted.Of(context.Report.Minerals.Count, "mineral")}"
                + $"{(capacity.Count == 0 ? "" : $" ({string.Join(", ", capacity.Select(m => m.Mineral.Name))})")}; current output and the gap from ore to metal stand with each mineral."),
            new Paragraph(ReportContext.Missing(Unknown)),
        ]);
    }

    private static Cell Last(ReportContext context, List<Observation> projections)
    {
        var last = projections.MaxBy(p => p.Period)!;
        var figure = context.Figure(last);
        return figure with { Text = $"{figure.Text} ({last.Period})" };
    }
}
