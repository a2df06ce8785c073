using System.CommandLine;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter reliance MINERAL</c>: net import reliance as published and recomputed, supply by stage, import
/// sources; <c>spelter reliance --audit</c>: every published cell.</summary>
internal static class RelianceCommand
{
    public static Command Build(CommandContext context)
    {
        var name = new Argument<string?>("MINERAL") { Arity = ArgumentArity.ZeroOrOne, Description = "Mineral (name, alias or symbol), or a commodity that no list names; none with --audit.", HelpName = "MINERAL" };
        name.CompletionSources.Add(Names.OfMinerals);
        var audit = new Option<bool>("--audit") { Description = "Recompute every published cell and count them by outcome and reason." };
        var through = new Option<bool>("--look-through") { Description = "Where United States use comes from: the partner, the refinery, the mine." };
        var stageOption = new Option<string?>("--stage") { Description = "Only this stage: Mined, Intermediate, Refined, Fabricated or Scrap.", HelpName = "STAGE" };
        stageOption.CompletionSources.Add(Enum.GetNames<Stage>());
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("reliance", "Net import reliance, published and recomputed, and supply by stage of one mineral.") { name, audit, through, stageOption, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            var wanted = parsed.GetValue(name);
            if (parsed.GetValue(audit))
            {
                if (parsed.GetValue(through)) return context.Fail(new Problem("--look-through", "--audit recomputes net import reliance, which knows no origin.", "Leave one of the two out."));
                if (parsed.GetValue(stageOption) is not null) return context.Fail(new Problem("--stage", "--audit recomputes net import reliance, which has no stage.", "Leave --stage out, or leave --audit out."));
                return wanted is null ? RelianceAuditAnswer.Write(context, parsed.Format(), workspace, day)
                    : context.Fail(new Problem("--audit", "it takes no mineral.", "Leave the mineral out, or leave --audit out."));
            }

            if (wanted is null) return context.Fail(new Problem("MINERAL", "no mineral is named.", "Name one, or run spelter reliance --audit for all published cells."));
            if (parsed.GetValue(through))
            {
                return parsed.GetValue(stageOption) is null
                    ? LookThroughAnswer.Write(context, parsed.Format(), workspace, day, Names.Mineral(workspace.Catalog, wanted))
                    : context.Fail(new Problem("--stage", "--look-through goes through all stages.", "Leave --stage out, or leave --look-through out."));
            }

            Stage? stage = parsed.GetValue(stageOption) is { } text ? ParseStage(text) : null;
            var (id, title, groups) = Named(workspace.Catalog, wanted);
            var evidence = workspace.EvidenceOn(day, [id, .. groups], withTrade: false, withGovernance: true);
            var figures = new RelianceRecomputation(workspace.RelianceDefinitions).Beside(evidence, PublishedReliance.Of(evidence, id, groups));
            var stages = StageShares.Of(evidence, id, groups, workspace.StageRules).Where(s => stage is null || s.Stage == stage).ToList();
            var exposures = StageExposure.Of(stages, workspace.Catalog.Memberships, evidence.Governance, day);
            var sources = PublishedReliance.ImportSources(evidence, id, groups);
            var rebuild = workspace.QuantitiesOn(day);
            var quantities = rebuild.Of(evidence, workspace.ImportsOf(day, [.. rebuild.CodesOf([id, .. groups])]), id, groups);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "reliance", day, w =>
                {
                    w.WriteString("mineral", id.Value);
                    w.WriteString("stage", stage?.ToString());
                }, writer =>
                {
                    writer.WriteStartObject();
                    AssessmentJson.WriteReliance(writer, figures);
                    AssessmentJson.WriteStages(writer, workspace.Catalog, stages, exposures);
                    AssessmentJson.WriteImportSources(writer, workspace.Catalog, sources);
                    QuantityJson.Write(writer, workspace.Catalog, id, quantities);
                    writer.WriteEndObject();
                }, figures.Select(f => f.Citation.Source).Concat(stages.Select(s => s.Citation.Source)).Concat(sources.Select(s => s.Citation.Source)).Concat(exposures.Select(e => e.Governance?.Citation.Source).OfType<Evidence.Source>()).Concat(quantities.Sources).Distinct());
                return SpelterCommand.Success;
            }

            context.Output.WriteLine($"{title}: net import reliance as published and recomputed");
            PlainTable.Write(context.Output, ["year", "form", "printed", "recomputed", "route", "outcome", "why", "of", "source"],
                [.. figures.Select(f => (IReadOnlyList<string>)[f.Year.ToString(), f.Form, Printed(f), Text.Recomputed(f.Recomputation?.Percent),
                    f.Recomputation?.Route is { } route ? Recomputation.Word(route) : "", f.Recomputation is { } r ? Recomputation.Word(r.Outcome) : "", f.Recomputation?.Explanation ?? "", workspace.Catalog.NameOf(f.Of), f.Citation.Source.Id])]);
            WriteFormulas(context.Output, figures);
            WriteBreaks(context.Output, figures);
            if (stages.Count > 0)
            {
                WriteStages(context.Output, workspace.Catalog, stages);
                ChainText.WriteExposures(context.Output, workspace.Catalog, exposures);
            }

            // Of a commodity off every list no tariff line is mapped.
            if (workspace.Catalog.FindOffList(id.Value) is null) QuantityTable.Write(context.Output, workspace.Catalog, id, quantities);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static (MineralId Id, string Name, IReadOnlyList<MineralId> Groups) Named(CatalogTables catalog, string text)
    {
        if (Names.Known(catalog, text) is null && catalog.FindOffList(text) is { } commodity) return (commodity.Id, $"{commodity.Name} (on no list of critical minerals)", []);
        var mineral = Names.Mineral(catalog, text);
        return (mineral.Id, mineral.Name, mineral.Groups);
    }

    private static string Printed(RelianceFigure figure) =>
        figure.Status is ObservationStatus.Reported or ObservationStatus.Estimated ? Text.Percent(figure.Percent) : $"{figure.Raw} ({StatusWords.Of(figure.Status)})";

    private static void WriteFormulas(TextWriter output, IReadOnlyList<RelianceFigure> figures)
    {
        foreach (var group in figures.Where(f => f.Recomputation is { Formula.Length: > 0 }).GroupBy(f => (f.Form, f.Recomputation!.Formula, f.Recomputation.Remark)))
        {
            var (first, last) = (group.Min(f => f.Year), group.Max(f => f.Year));
            var (form, formula, remark) = group.Key;
            output.WriteLine();
            output.WriteText($"{(form.Length == 0 ? "Formula" : form)}, {(first == last ? $"{first}" : $"{first}–{last}")}: {formula}");
            foreach (var other in group.Where(f => f.Recomputation is { RouteFormula.Length: > 0 } r && r.RouteFormula != formula).GroupBy(f => f.Recomputation!.RouteFormula))
                output.WriteText($"  Recomputed for {string.Join(", ", other.Select(f => f.Year).Order())} by the other route: {other.Key}");
            // The mark of an estimate stands before the same note.
            output.WriteText($"  Note: {group.MinBy(f => f.Definition.Length)!.Definition}");
            if (remark.Length > 0) output.WriteText($"  Read so: {remark}");
        }
    }

    // Earlier editions whose overlapping years differ from the newest: their years are another series.
    private static void WriteBreaks(TextWriter output, IReadOnlyList<RelianceFigure> figures)
    {
        foreach (var form in figures.GroupBy(f => f.Form))
        {
            var before = form.Where(f => f.Definition.Contains("were revised", StringComparison.Ordinal)).ToList();
            if (before.Count == 0 || form.Where(f => f.Year > before.Max(b => b.Year)).ToList() is not { Count: > 0 } after) continue;
            var last = before.Max(f => f.Year);
            output.WriteLine();
            output.WriteLine($"Break of series{(form.Key.Length == 0 ? "" : $", {form.Key}")}, between {last} and {after.Min(f => f.Year)}: figures up to {last} are not comparable with later ones. {before[0].Definition}");
        }
    }

    private static void WriteStages(TextWriter output, CatalogTables catalog, IReadOnlyList<StageConcentration> stages)
    {
        output.WriteLine();
        output.WriteLine("World supply by stage");
        PlainTable.Write(output, ["stage", "form", "period", "HHI", "largest", "share", "source"],
            [.. stages.Select(s => (IReadOnlyList<string>)
                [s.Stage.ToString(), s.Form, s.Period.ToString(), Text.Hhi(s.Concentration), catalog.NameOf(s.Concentration.Shares[0].Country),
                 Text.Share(s.Concentration.Shares[0].Share, s.Concentration.Shares[0].OfPublished), s.Citation.Source.Id + (s.Preferred ? " (preferred)" : "") + (s.Citation.Correction is null ? "" : " (corrected)")])]);
        if (stages.Any(s => s.Concentration.HasWithheld)) output.WriteText(ShareWords.Explanation);
    }

    private static Stage ParseStage(string text) => Enum.TryParse<Stage>(text, ignoreCase: true, out var stage) && Enum.IsDefined(stage) && !char.IsAsciiDigit(text[0])
        ? stage
        : throw Data.InputException.At("--stage", $"unknown stage \"{text}\".", $"The stages are {string.Join(", ", Enum.GetNames<Stage>())}.");
}
