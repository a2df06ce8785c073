using System.CommandLine;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter reliance MINERAL</c>: published net import reliance, supply by stage, import sources.</summary>
internal static class RelianceCommand
{
    public static Command Build(CommandContext context)
    {
        var name = new Argument<string>("MINERAL") { Description = "Mineral." };
        name.CompletionSources.Add(Names.OfMinerals);
        var stageOption = new Option<string?>("--stage") { Description = "Only this stage: Mined, Intermediate, Refined, Fabricated or Scrap.", HelpName = "STAGE" };
        stageOption.CompletionSources.Add(Enum.GetNames<Stage>());
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("reliance", "Net import reliance and supply by stage of one mineral.") { name, stageOption, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = Workspace.Open(parsed.GetValue(data));
            var mineral = Names.Mineral(workspace.Catalog, parsed.GetValue(name)!);
            Stage? stage = parsed.GetValue(stageOption) is { } text ? ParseStage(text) : null;
            var evidence = workspace.EvidenceOn(day, [mineral.Id, .. mineral.Groups], withTrade: false, withGovernance: true);
            var figures = PublishedReliance.Of(evidence, mineral.Id, mineral.Groups);
            var stages = StageShares.Of(evidence, mineral.Id, mineral.Groups, workspace.Preferences).Where(s => stage is null || s.Stage == stage).ToList();
            var exposures = StageExposure.Of(stages, workspace.Catalog.Memberships, evidence.Governance, day);
            var sources = PublishedReliance.ImportSources(evidence, mineral.Id, mineral.Groups);
            var rebuild = workspace.QuantitiesOn(day);
            var quantities = rebuild.Of(evidence, workspace.ImportsOf(day, [.. rebuild.CodesOf([mineral.Id, .. mineral.Groups])]), mineral.Id, mineral.Groups);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "reliance", day, w => w.WriteString("mineral", mineral.Id.Value), writer =>
                {
                    writer.WriteStartObject();
                    AssessmentJson.WriteReliance(writer, figures);
                    AssessmentJson.WriteStages(writer, workspace.Catalog, stages, exposures);
                    AssessmentJson.WriteImportSources(writer, workspace.Catalog, sources);
                    QuantityJson.Write(writer, workspace.Catalog, quantities);
                    writer.WriteEndObject();
                }, figures.Select(f => f.Citation.Source).Concat(stages.Select(s => s.Citation.Source)).Concat(sources.Select(s => s.Citation.Source)).Concat(exposures.Select(e => e.Governance?.Citation.Source).OfType<Evidence.Source>()).Concat(quantities.Sources).Distinct());
                return SpelterCommand.Success;
            }

            context.Output.WriteLine($"{mineral.Name}: net import reliance as published");
            PlainTable.Write(context.Output, ["year", "form", "percent", "printed", "status", "of", "source"],
                [.. figures.Select(f => (IReadOnlyList<string>)[f.Year.ToString(), f.Form, Text.Percent(f.Percent), f.Raw, f.Status.ToString(), f.Of.Value, f.Citation.Source.Id])]);
            context.Output.WriteLine();
            context.Output.WriteLine("World supply by stage");
            PlainTable.Write(context.Output, ["stage", "form", "period", "HHI", "largest", "share", "source"],
                [.. stages.Select(s => (IReadOnlyList<string>)
                    [s.Stage.ToString(), s.Form, s.Period.ToString(), Text.Number(Rounded(s.Concentration.Hhi)), workspace.Catalog.NameOf(s.Concentration.Shares[0].Country),
                     Text.Share(s.Concentration.Shares[0].Share), s.Citation.Source.Id + (s.Preferred ? " (preferred)" : "") + (s.Citation.Correction is null ? "" : " (corrected)")])]);
            ChainText.WriteExposures(context.Output, workspace.Catalog, exposures);
            QuantityTable.Write(context.Output, workspace.Catalog, quantities);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Interval Rounded(Interval hhi) => new(Math.Round(hhi.Low), Math.Round(hhi.High));

    private static Stage ParseStage(string text) => Enum.TryParse<Stage>(text, ignoreCase: true, out var stage) && Enum.IsDefined(stage) && !char.IsAsciiDigit(text[0])
        ? stage
        : throw Data.InputException.At("--stage", $"unknown stage \"{text}\".", $"The stages are {string.Join(", ", Enum.GetNames<Stage>())}.");
}
