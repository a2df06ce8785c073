using System.CommandLine;
using Spelter.Catalog;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter stages [MINERAL]</c>: the chain of a mineral, or of all, with content factors and hosts.</summary>
internal static class StagesCommand
{
    public static Command Build(CommandContext context)
    {
        var name = new Argument<string?>("MINERAL") { Arity = ArgumentArity.ZeroOrOne, Description = "Mineral (name, alias or symbol); all without it.", HelpName = "MINERAL" };
        name.CompletionSources.Add(Names.OfMinerals);
        var data = CommonOptions.DataFolder();
        var command = new Command("stages", "Stages and forms of a mineral's chain, with content factors and hosts.") { name, data };
        command.SetAction(parsed =>
        {
            var workspace = context.Open(parsed.GetValue(data));
            var mineral = parsed.GetValue(name) is { } text ? Names.Mineral(workspace.Catalog, text) : null;
            var steps = workspace.Catalog.Chain.Where(c => mineral is null || c.Mineral == mineral.Id).OrderBy(c => c.Mineral).ThenBy(c => c.Stage).ToList();
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "stages", context.Today, w => w.WriteString("mineral", mineral?.Id.Value), writer => WriteJson(writer, steps), [workspace.CatalogSource]);
                return SpelterCommand.Success;
            }

            PlainTable.Write(context.Output, ["mineral", "stage", "form", "content t/t", "basis", "hosts"],
                [.. steps.Select(s => (IReadOnlyList<string>)
                    [s.Mineral.Value, s.Stage.ToString(), s.Form, s.ContentFactor is { } f ? Text.Number(f) : "unknown", s.FactorBasis, string.Join(", ", s.Hosts)])]);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter writer, List<ChainStep> steps)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("steps");
        foreach (var s in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("mineral", s.Mineral.Value);
            writer.WriteString("stage", s.Stage.ToString());
            writer.WriteString("form", s.Form);
            JsonAnswer.WriteBounds(writer, "contentTonnesPerTonne", s.ContentFactor);
            writer.WriteString("basis", s.FactorBasis);
            JsonAnswer.WriteStrings(writer, "hosts", s.Hosts.Select(h => h.Value));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
