using NodaTime;
using Spelter.Data;
using Spelter.Reliance;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter reliance --audit</c>: how many published cells are reproduced, and why the others are not.</summary>
internal static class RelianceAuditAnswer
{
    public static int Write(CommandContext context, AnswerFormat format, Workspace workspace, LocalDate day)
    {
        var definitions = workspace.RelianceDefinitions;
        var evidence = workspace.EvidenceOn(day, [.. definitions.Select(d => d.Mineral).Distinct()], withTrade: false);
        var audit = RelianceAudit.Of(evidence, definitions);
        if (format != AnswerFormat.Text)
        {
            MachineAnswer.Write(context, format, workspace, "reliance-audit", day, _ => { }, w => RecomputationJson.WriteAudit(w, workspace.Catalog, audit),
                audit.Cells.Select(c => c.Citation.Source).Distinct());
            return SpelterCommand.Success;
        }

        var listed = audit.Narrow(id => workspace.Catalog.FindOffList(id.Value) is null);
        context.Output.WriteText($"Net import reliance: {audit.Cells.Count} published cells, {listed.Cells.Count} of them of minerals and groups of the catalogue");
        PlainTable.Write(context.Output, ["outcome", "why", "cells", "catalogue"],
            [.. audit.Counts.Select(c => (IReadOnlyList<string>)[Recomputation.Word(c.Outcome), Recomputation.Sentence(c.Reason), $"{c.Cells}", $"{CellsOf(listed, c.Outcome, c.Reason)}"])]);
        context.Output.WriteLine();
        PlainTable.Write(context.Output, ["outcome", "cells", "catalogue"],
            [.. Enum.GetValues<RecomputationOutcome>().Select(o => (IReadOnlyList<string>)[Recomputation.Word(o), $"{audit.Count(o)}", $"{listed.Count(o)}"])]);
        context.Output.WriteLine();
        context.Output.WriteText($"Reproduced by the terms of the note: {audit.ReproducedBy(RelianceRoute.Terms)}, by consumption less production: {audit.ReproducedBy(RelianceRoute.Complement)}.");
        context.Output.WriteText($"The two routes disagree beyond rounding in {audit.Cells.Count(c => c.Recomputation!.RoutesDisagree)} cells, of which {audit.RoutesDisagree(RecomputationOutcome.Reproduced)} are reproduced by one route, {audit.RoutesDisagree(RecomputationOutcome.Fitted)} fitted and {audit.RoutesDisagree(RecomputationOutcome.Differs)} differ:");
        foreach (var cell in audit.Cells.Where(c => c.Recomputation!.RoutesDisagree))
            context.Output.WriteText($"  {cell.Of}{(cell.Form.Length == 0 ? "" : $", {cell.Form}")}, {cell.Year}: printed {cell.Raw}, {Recomputation.Word(cell.Recomputation!.Outcome)}; {cell.Recomputation.Explanation}");
        context.Output.WriteText($"Of {audit.WithPoint} cells with a printed figure and printed inputs, {audit.PointWithin(0.5)} lie within 0.5 and {audit.PointWithin(1.5)} within 1.5 points of the ratio of the figures as printed.");
        return SpelterCommand.Success;
    }

    private static int CellsOf(RelianceAudit audit, RecomputationOutcome outcome, RecomputationReason reason) =>
        audit.Counts.Where(c => c.Outcome == outcome && c.Reason == reason).Sum(c => c.Cells);
}
