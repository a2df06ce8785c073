using System.CommandLine;
using NodaTime.Text;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Spelter.Reports;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter assess [MINERAL…]</c>: what the order of 15 April 2025 asks to know, as known on a day.</summary>
internal static class AssessCommand
{
    public static Command Build(CommandContext context)
    {
        var names = new Argument<string[]>("MINERAL") { Arity = ArgumentArity.ZeroOrMore, Description = "Minerals (names, aliases or symbols); all of the list in force without them.", HelpName = "MINERAL" };
        names.CompletionSources.Add(Names.OfMinerals);
        var outOption = new Option<string?>("--out") { Description = "Write a report: .json, .html, .md, .csv, .xlsx, .docx or .pdf by its ending.", HelpName = "FILE" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the weight draws behind the rank bands, a whole number.", HelpName = "NUMBER", DefaultValueFactory = _ => Workspace.DefaultSeed };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("assess", "Assessment per mineral and overall ranking of vulnerability.") { names, outOption, seed, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            var wanted = (parsed.GetValue(names) ?? []).Select(n => Names.Mineral(workspace.Catalog, n)).ToList();
            // The ranking on a terminal shows nothing of the networks.
            var report = parsed.GetValue(outOption) is null && parsed.Format() == AnswerFormat.Text
                ? workspace.Assess(day, Asked(wanted), parsed.GetValue(seed))
                : workspace.AssessWithSupplyChains(day, Asked(wanted), parsed.GetValue(seed));
            var inputs = new AssessmentInputs(wanted, parsed.GetValue(seed));
            if (report.List is not { } list)
                return context.Fail(Names.NoListOn(workspace.Catalog, day));
            // An answer that leaves out one of the minerals asked for would pass for one about all of them.
            var absent = wanted.Where(w => !w.IsGroup && report.Minerals.All(m => m.Mineral.Id != w.Id)).ToList();
            if (absent.Count > 0 || report.Minerals.Count == 0)
            {
                if (absent.Count == 0) absent = wanted;
                return context.Fail(new Problem(
                    "MINERAL", $"{string.Join(", ", absent.Select(m => m.Name))} {(absent.Count == 1 ? "is" : "are")} not on the list of {list.Id} in force on {LocalDatePattern.Iso.Format(day)}.",
                    $"Run spelter minerals --as-of {LocalDatePattern.Iso.Format(day)} for the list of that day."));
            }

            if (parsed.GetValue(outOption) is { } path && ReportFile.Write(context, workspace, inputs, report, path) is { } problem) return context.Fail(problem);
            switch (parsed.Format())
            {
                case AnswerFormat.Json: WriteJson(context, workspace, inputs, report); break;
                case AnswerFormat.Csv: CsvReport.Write(report, context.Output); break;
                default: Ranking.Write(context.Output, workspace.Catalog, report); break;
            }

            return SpelterCommand.Success;
        });
        return command;
    }

    public static void WriteJson(CommandContext context, Workspace workspace, AssessmentInputs inputs, AssessmentReport report) => JsonAnswer.Write(
        context, workspace, "assessment", report.AsOf,
        writer =>
        {
            JsonAnswer.WriteStrings(writer, "minerals", inputs.Minerals.Select(m => m.Id.Value));
            writer.WriteNumber("seed", inputs.Seed);
            writer.WriteString("list", report.List?.Id);
            writer.WriteString("listCitation", report.List?.Citation);
            if (report.Settings is { } settings) writer.WriteNumber("weightDraws", settings.WeightDraws);
            writer.WriteString("weights", VulnerabilityPriors.File);
            writer.WriteString("weightsSha256", workspace.WeightsSha256);
        },
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("minerals");
            foreach (var mineral in report.Minerals) AssessmentJson.WriteMineral(writer, workspace.Catalog, mineral);
            writer.WriteEndArray();
            writer.WriteStartArray("notYetPublic");
            foreach (var evidence in report.NotYetPublic)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", evidence.Kind);
                writer.WriteString("firstDay", LocalDatePattern.Iso.Format(evidence.FirstDay));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            MandateJson.WriteOverall(writer, workspace.Catalog, report.Overall);
            writer.WriteEndObject();
        },
        report.Sources);

    /// <summary>The wanted minerals, a group standing for its members; null for all.</summary>
    private static Func<Mineral, bool>? Asked(List<Mineral> wanted)
    {
        if (wanted.Count == 0) return null;
        var ids = wanted.Select(w => w.Id).ToHashSet();
        return mineral => ids.Contains(mineral.Id) || mineral.Groups.Any(ids.Contains);
    }
}
