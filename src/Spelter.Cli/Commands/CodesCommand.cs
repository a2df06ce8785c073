using System.CommandLine;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Evidence;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter codes [MINERAL]</c>: the tariff map, with what is held of its lines. The map is Spelter's own: no official
/// annex exists.</summary>
internal static class CodesCommand
{
    public static Command Build(CommandContext context)
    {
        var name = new Argument<string?>("MINERAL") { Arity = ArgumentArity.ZeroOrOne, Description = "Mineral (name, alias or symbol); all without it.", HelpName = "MINERAL" };
        name.CompletionSources.Add(Names.OfMinerals);
        var hts = new Option<string?>("--hts") { Description = "Only codes that begin with this one.", HelpName = "CODE" };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("codes", "HTS-10 lines mapped to a mineral, stage and form, with their rate and imports; for one line, all that is held of it.")
        {
            name, hts, asOf, data,
        };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            if (parsed.GetValue(name) is { } word && word.TrimStart() is [var first, ..] && char.IsDigit(first))
                return context.Fail(new Problem("MINERAL", $"\"{word}\" is not the name of a mineral.", "A tariff code goes behind --hts, such as spelter codes --hts 8112.92."));
            var mineral = parsed.GetValue(name) is { } text ? Names.Mineral(workspace.Catalog, text) : null;
            var prefix = parsed.GetValue(hts) is { } code ? Prefix(code) : null;
            var lines = workspace.Catalog.TariffLines
                .Where(l => mineral is null || l.Mineral == mineral.Id || mineral.IsGroup && workspace.Catalog.FindMineral(l.Mineral.Value)!.Groups.Contains(mineral.Id))
                .Where(l => prefix is null || l.Code.Digits.StartsWith(prefix, StringComparison.Ordinal))
                .ToList();
            var codes = lines.Select(l => l.Code).ToHashSet();
            var format = parsed.Format();
            // A list for people shows two cells of each line; the rest need not be read.
            var facts = workspace.TariffFactsOn(day, codes, inFull: format != AnswerFormat.Text || codes.Count == 1);
            if (format != AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "codes", day, w =>
                {
                    w.WriteString("mineral", mineral?.Id.Value);
                    w.WriteString("hts", prefix);
                }, writer => WriteJson(writer, lines, facts), [workspace.CatalogSource, .. facts.Sources]);
                return SpelterCommand.Success;
            }

            WriteText(context.Output, workspace.Catalog, lines, facts);
            if (codes.Count == 1) TariffFactsText.WriteLine(context.Output, workspace.Catalog, lines, facts);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static void WriteText(TextWriter output, CatalogTables catalog, List<TariffLine> lines, TariffFacts facts)
    {
        const string own = "The map is Spelter's own: no official tariff annex of processed critical minerals exists.";
        if (lines.Count == 0)
        {
            output.WriteText($"No such line in the tariff map. {own}");
            return;
        }

        var imports = $"imports {TariffFactsText.LatestYear(facts)}".TrimEnd();
        PlainTable.Write(output, ["HTS-10", "mineral", "stage", "form", "allocation", "content t/t", "confidence", "general rate", imports],
            [.. lines.Select(l => (IReadOnlyList<string>)
            [
                l.Code.Printed, catalog.NameOf(l.Mineral), l.Stage.ToString(), l.Form, Text.Share(l.Allocation),
                l.ContentFactor is { } f ? Text.Number(f) : "unknown", l.Confidence, TariffFactsText.GeneralRate(l.Code, facts), TariffFactsText.LatestImports(l.Code, facts),
            ])]);
        output.WriteText($"{(lines.Count == 1 ? "1 line" : $"{lines.Count} lines")}. {own}");
        TariffFactsText.WriteSources(output, lines, facts);
    }

    /// <exception cref="InputException">Not digits.</exception>
    private static string Prefix(string code)
    {
        var digits = code.Replace(".", "", StringComparison.Ordinal);
        return digits.Length is >= 2 and <= 10 && digits.All(char.IsAsciiDigit)
            ? digits
            : throw InputException.At("--hts", $"\"{code}\" is not an HTS code.", "Give 2 to 10 digits, with or without points, such as 8112.92.");
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter writer, List<TariffLine> lines, TariffFacts facts)
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
            TariffFactsJson.WriteLine(writer, l.Code, facts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        TariffFactsJson.Write(writer, facts);
        writer.WriteEndObject();
    }
}
