using System.CommandLine;
using Spelter.Catalog;
using Spelter.Data;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter codes [MINERAL]</c>: the tariff map. Spelter's own: no official annex exists.</summary>
internal static class CodesCommand
{
    public static Command Build(CommandContext context)
    {
        var name = new Argument<string?>("MINERAL") { Arity = ArgumentArity.ZeroOrOne, Description = "Mineral (name, alias or symbol); all without it.", HelpName = "MINERAL" };
        name.CompletionSources.Add(Names.OfMinerals);
        var hts = new Option<string?>("--hts") { Description = "Only codes that begin with this one.", HelpName = "CODE" };
        var data = CommonOptions.DataFolder();
        var command = new Command("codes", "HTS-10 lines mapped to a mineral, stage and form, with allocation shares and notes.") { name, hts, data };
        command.SetAction(parsed =>
        {
            var workspace = context.Open(parsed.GetValue(data));
            if (parsed.GetValue(name) is { } word && char.IsAsciiDigit(word.FirstOrDefault()))
                return context.Fail(new Problem("MINERAL", $"\"{word}\" is not the name of a mineral.", "A tariff code goes behind --hts, such as spelter codes --hts 8112.92."));
            var mineral = parsed.GetValue(name) is { } text ? Names.Mineral(workspace.Catalog, text) : null;
            var prefix = parsed.GetValue(hts) is { } code ? Prefix(code) : null;
            var lines = workspace.Catalog.TariffLines
                .Where(l => mineral is null || l.Mineral == mineral.Id || mineral.IsGroup && workspace.Catalog.FindMineral(l.Mineral.Value)!.Groups.Contains(mineral.Id))
                .Where(l => prefix is null || l.Code.Digits.StartsWith(prefix, StringComparison.Ordinal))
                .ToList();
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "codes", context.Today, w =>
                {
                    w.WriteString("mineral", mineral?.Id.Value);
                    w.WriteString("hts", prefix);
                }, writer => WriteJson(writer, lines), [workspace.CatalogSource]);
                return SpelterCommand.Success;
            }

            PlainTable.Write(context.Output, ["HTS-10", "mineral", "stage", "form", "allocation", "content t/t", "confidence"],
                [.. lines.Select(l => (IReadOnlyList<string>)
                    [l.Code.Printed, l.Mineral.Value, l.Stage.ToString(), l.Form, Text.Share(l.Allocation), l.ContentFactor is { } f ? Text.Number(f) : "unknown", l.Confidence])]);
            context.Output.WriteLine($"{lines.Count} lines. The map is Spelter's own: no official tariff annex of processed critical minerals exists.");
            return SpelterCommand.Success;
        });
        return command;
    }

    /// <exception cref="InputException">Not digits.</exception>
    private static string Prefix(string code)
    {
        var digits = code.Replace(".", "", StringComparison.Ordinal);
        return digits.Length is >= 2 and <= 10 && digits.All(char.IsAsciiDigit)
            ? digits
            : throw InputException.At("--hts", $"\"{code}\" is not an HTS code.", "Give 2 to 10 digits, with or without points, such as 8112.92.");
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter writer, List<TariffLine> lines)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("lines");
        foreach (var l in lines)
        {
            writer.WriteStartObject();
            writer.WriteString("hts10", l.Code.Digits);
            writer.WriteString("mineral", l.Mineral.Value);
            writer.WriteString("stage", l.Stage.ToString());
            writer.WriteString("form", l.Form);
            writer.WriteString("description", l.Description);
            writer.WriteString("unit", l.Unit);
            JsonAnswer.WriteBounds(writer, "contentTonnesPerTonne", l.ContentFactor);
            JsonAnswer.WriteBounds(writer, "allocationShare", l.Allocation);
            writer.WriteString("allocationBasis", l.AllocationBasis);
            writer.WriteString("confidence", l.Confidence);
            writer.WriteString("note", l.Note);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
