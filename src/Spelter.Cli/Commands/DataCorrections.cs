using System.CommandLine;
using System.Text.Json;
using NodaTime.Text;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter data corrections</c>: known errors of releases, what is read instead, and why.</summary>
internal static class DataCorrections
{
    public static Command Build(CommandContext context)
    {
        var data = CommonOptions.DataFolder();
        var command = new Command("corrections", "Known errors of releases: what is printed, what is read instead, and why.") { data };
        command.SetAction(parsed =>
        {
            var workspace = context.Open(parsed.GetValue(data));
            var corrections = CorrectionCheck.Places(workspace.Folder);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                var used = corrections.Select(c => c.Correction.Source).ToHashSet(StringComparer.Ordinal);
                MachineAnswer.Write(
                    context, format, workspace, "corrections", context.Today, _ => { }, w => Write(w, corrections), workspace.Sources.Where(s => used.Contains(s.Id)));
                return SpelterCommand.Success;
            }

            foreach (var (correction, places) in corrections) Write(context.Output, correction, places.Count);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static void Write(TextWriter output, Correction correction, int rows)
    {
        output.WriteLine($"{correction.Source}: {correction.Locator}");
        output.WriteLine($"  printed   {correction.Original}");
        output.WriteLine($"  read as   {(correction.SetsAside ? "nothing: set aside" : correction.Corrected)}");
        output.WriteLine($"  holds for {(correction.IsShipped ? $"{rows} rows" : "rows that are not shipped")}");
        output.WriteLine($"  reason    {correction.Reason}");
        output.WriteLine($"  evidence  {correction.Evidence} (made {LocalDatePattern.Iso.Format(correction.Made)})");
        output.WriteLine();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<(Correction Correction, IReadOnlyList<(string Locator, string Raw)> Places)> corrections)
    {
        json.WriteStartObject();
        json.WriteStartArray("corrections");
        foreach (var (correction, places) in corrections) Write(json, correction, places);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Correction correction, IReadOnlyList<(string Locator, string Raw)> places)
    {
        json.WriteStartObject();
        json.WriteString("source", correction.Source);
        json.WriteString("locator", correction.Locator);
        json.WriteString("printed", correction.Original);
        if (correction.SetsAside) json.WriteNull("corrected");
        else json.WriteString("corrected", correction.Corrected);
        json.WriteString("status", correction.SetsAside ? "SetAside" : "Corrected");
        json.WriteString("reason", correction.Reason);
        json.WriteString("evidence", correction.Evidence);
        json.WriteString("made", LocalDatePattern.Iso.Format(correction.Made));
        json.WriteBoolean("shipped", correction.IsShipped);
        JsonAnswer.WriteStrings(json, "places", places.Select(p => p.Locator));
        json.WriteEndObject();
    }
}
