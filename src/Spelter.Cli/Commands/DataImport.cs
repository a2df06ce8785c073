using System.CommandLine;
using System.Text.Json;
using Spelter.Data;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter data import IMPORTER FILE…</c>: takes in a publisher's files, whole or not at all.</summary>
internal static class DataImport
{
    public static Command Build(CommandContext context)
    {
        var name = new Argument<string>("IMPORTER") { Description = "Name of the importer; an unknown name lists them all." };
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
            var day = CommonOptions.Day(parsed.GetValue(retrieved), context.Today);
            var inputs = parsed.GetValue(files)!;
            var result = ImportProgress.Run(importer.Name, progress => importer.Import(inputs, CatalogReader.Read(folder), progress));
            var changed = DataStore.Commit(folder, result, inputs, day);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, Workspace.Open(folder), "import", context.Today, w => w.WriteString("importer", importer.Name), w => WriteJson(w, result, changed), []);
                return SpelterCommand.Success;
            }

            context.Output.WriteLine($"{importer.Name}: {result.RowsRead:N0} rows read, {result.RowsMapped:N0} mapped, {result.RowsRead - result.RowsMapped:N0} not mapped.");
            foreach (var rejection in result.Rejections.OrderByDescending(r => r.Rows))
                context.Output.WriteLine($"  {rejection.Rows,9:N0}  {rejection.Reason}. Example: {rejection.Example}");
            foreach (var check in result.Checks) context.Output.WriteLine("  " + check);
            context.Output.WriteLine(changed.Count == 0 ? "Nothing changed." : "Written: " + string.Join(", ", changed));
            return SpelterCommand.Success;
        });
        return command;
    }

    private static void WriteJson(Utf8JsonWriter json, ImportResult result, IReadOnlyList<string> changed)
    {
        json.WriteStartObject();
        json.WriteNumber("rowsRead", result.RowsRead);
        json.WriteNumber("rowsMapped", result.RowsMapped);
        JsonAnswer.WriteStrings(json, "checks", result.Checks);
        JsonAnswer.WriteStrings(json, "written", changed);
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
