using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using Spelter.Data;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter data import IMPORTER FILE…</c>: takes in a publisher's files, whole or not at all.</summary>
internal static class DataImport
{
    public static Command Build(CommandContext context)
    {
        var name = new Argument<string>("IMPORTER") { Description = "Name of the importer; an unknown name lists them all.", HelpName = "IMPORTER" };
        name.CompletionSources.Add(_ => Importers.All(Workspace.Open(null).Folder).Select(i => i.Name));
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The publisher's files, as published." };
        var retrieved = new Option<string?>("--retrieved") { Description = "Day of retrieval (yyyy-MM-dd); today without it.", HelpName = "DATE" };
        var data = CommonOptions.DataFolder();
        var command = new Command("import", "Takes in a publisher's files.") { name, files, retrieved, data };
        command.SetAction(parsed =>
        {
            var folder = Workspace.FolderOf(parsed.GetValue(data));
            var importers = Importers.All(folder);
            var importer = importers.FirstOrDefault(i => i.Name == parsed.GetValue(name))
                ?? throw InputException.At("IMPORTER", $"unknown importer \"{parsed.GetValue(name)}\".", $"The importers are {string.Join(", ", importers.Select(i => i.Name))}.");
            var day = CommonOptions.Day(parsed.GetValue(retrieved), context.Today, "--retrieved");
            var inputs = parsed.GetValue(files)!;
            var (result, changed) = Import(folder, importer, inputs, day);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, Workspace.Open(folder), "import", context.Today, w =>
                {
                    w.WriteString("importer", importer.Name);
                    JsonAnswer.WriteStrings(w, "files", inputs.Select(Path.GetFileName).OfType<string>());
                    w.WriteString("retrieved", NodaTime.Text.LocalDatePattern.Iso.Format(day));
                }, w => WriteJson(w, result, changed), []);
                return SpelterCommand.Success;
            }

            context.Output.WriteLine($"{importer.Name}: {result.RowsRead:N0} rows read, {result.RowsMapped:N0} mapped, {result.RowsRead - result.RowsMapped:N0} not mapped.");
            foreach (var rejection in result.Rejections.OrderByDescending(r => r.Rows))
                context.Output.WriteLine($"  {rejection.Rows,9:N0}  {rejection.Reason}. Example: {rejection.Example}");
            foreach (var total in result.Totals) context.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {total.Name}: {total.Value:N0}, the total known of the release."));
            foreach (var note in result.Notes) context.Output.WriteLine("  " + note);
            context.Output.WriteLine(changed.Count == 0 ? "Nothing changed." : "Written: " + string.Join(", ", changed));
            return SpelterCommand.Success;
        });
        return command;
    }

    /// <exception cref="InputException">A file is not what it claims to be; the line says that nothing was imported.</exception>
    private static (ImportResult Result, IReadOnlyList<string> Changed) Import(string folder, IImporter importer, string[] files, LocalDate day)
    {
        try
        {
            foreach (var file in files) RequireFile(file);
            var result = WorkProgress.Run(importer.Name, progress => importer.Import(files, CatalogReader.Read(folder), progress));
            return (result, DataStore.Commit(folder, result, files, day));
        }
        catch (InputException fault) when (!fault.Problem.Remedy.Contains("Nothing was ", StringComparison.Ordinal))
        {
            throw new InputException(fault.Problem with { Remedy = $"{fault.Problem.Remedy} Nothing was imported.".TrimStart() });
        }
    }

    private static void RequireFile(string file)
    {
        if (Directory.Exists(file)) throw InputException.At(file, "this is a folder.", "Give the path of the publisher's file.");
        if (!File.Exists(file)) throw InputException.At(file, "there is no such file.", "Give the path of an existing file.");
    }

    private static void WriteJson(Utf8JsonWriter json, ImportResult result, IReadOnlyList<string> changed)
    {
        json.WriteStartObject();
        json.WriteNumber("rowsRead", result.RowsRead);
        json.WriteNumber("rowsMapped", result.RowsMapped);
        JsonAnswer.WriteStrings(json, "notes", result.Notes);
        JsonAnswer.WriteStrings(json, "written", changed);
        json.WriteStartArray("totals");
        foreach (var total in result.Totals)
        {
            json.WriteStartObject();
            json.WriteString("release", total.Release);
            json.WriteString("releasePart", total.Part);
            json.WriteString("quantity", total.Quantity);
            json.WriteNumber("value", total.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rejections");
        foreach (var rejection in result.Rejections.OrderByDescending(r => r.Rows))
        {
            json.WriteStartObject();
            json.WriteNumber("rows", rejection.Rows);
            json.WriteString("reason", rejection.Reason);
            json.WriteString("example", rejection.Example);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
