using System.CommandLine;
using System.Text.Json;
using NodaTime.Text;
using Spelter.Data;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter data sources|verify|status|register|import|corrections</c>.</summary>
internal static class DataCommand
{
    public static Command Build(CommandContext context) => new("data", "The evidence: sources, checks, imports.")
    {
        BuildSources(context), BuildVerify(context), BuildStatus(context), BuildRegister(context), DataImport.Build(context), DataCorrections.Build(context),
    };

    private static Command BuildSources(CommandContext context)
    {
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("sources", "Releases with publication day and licence.") { asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            var sources = workspace.Sources.Where(s => s.Published <= day).ToList();
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "sources", day, _ => { }, w => WriteSources(w, sources), sources);
                return SpelterCommand.Success;
            }

            PlainTable.Write(context.Output, ["id", "published", "title", "licence"],
                [.. sources.Select(s => (IReadOnlyList<string>)[s.Id, LocalDatePattern.Iso.Format(s.Published), s.Title, s.Licence])]);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static void WriteSources(Utf8JsonWriter json, List<Source> sources)
    {
        json.WriteStartObject();
        json.WriteNumber("count", sources.Count);
        json.WriteStartArray("releases");
        foreach (var source in sources) JsonAnswer.WriteSource(json, source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Command BuildVerify(CommandContext context)
    {
        var data = CommonOptions.DataFolder();
        var command = new Command("verify", "Compares every file with the manifest, every correction with what it corrects, and the tariff map with the imports.") { data };
        command.SetAction(parsed =>
        {
            var workspace = context.Open(parsed.GetValue(data));
            var problems = DataStore.Verify(workspace.Folder);
            // Corrections are checked against tables that are what the manifest says.
            if (problems.Count == 0) problems = CorrectionCheck.Problems(workspace.Folder);
            // A table may have the hash of the manifest and still hold what no reader takes.
            if (problems.Count == 0 && workspace.FirstFault(context.Today) is { } fault) problems = [fault];
            if (problems.Count == 0) problems = TariffMapCheck.Problems(workspace.Folder, workspace.Catalog.TariffLines);
            var tables = ManifestRow.Read(workspace.Folder).Count;
            foreach (var problem in problems) context.Fail(problem);
            if (parsed.Format() is var format and not AnswerFormat.Text)
                MachineAnswer.Write(context, format, workspace, "verification", context.Today, _ => { }, w => WriteVerification(w, tables, problems), []);
            else if (problems.Count == 0)
                context.Output.WriteLine($"{tables} tables agree with the manifest.");
            return problems.Count > 0 ? SpelterCommand.BadInput : SpelterCommand.Success;
        });
        return command;
    }

    private static void WriteVerification(Utf8JsonWriter json, int tables, IReadOnlyList<Problem> problems)
    {
        json.WriteStartObject();
        json.WriteNumber("tables", tables);
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("where", problem.Where);
            json.WriteString("what", problem.What);
            json.WriteString("remedy", problem.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Command BuildRegister(CommandContext context)
    {
        var paths = new Argument<string[]>("TABLE") { Arity = ArgumentArity.OneOrMore, Description = "Paths below the data folder, such as catalog/minerals.csv." };
        var data = CommonOptions.DataFolder();
        var command = new Command("register", "Enters tables that are kept by hand into the manifest as they stand.") { paths, data };
        command.SetAction(parsed =>
        {
            var folder = Workspace.FolderOf(parsed.GetValue(data));
            var tables = parsed.GetValue(paths)!;
            // The manifest vouches for a table: what no reader takes must not get into it.
            if (File.Exists(Path.Combine(folder, DataStore.Manifest)) && Workspace.Open(folder).FirstFault(context.Today) is { } fault) return context.Fail(fault);
            DataStore.Register(folder, tables, context.Today);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, Workspace.Open(folder), "registration", context.Today, w => JsonAnswer.WriteStrings(w, "tables", tables), w =>
                {
                    w.WriteStartObject();
                    JsonAnswer.WriteStrings(w, "registered", tables);
                    w.WriteEndObject();
                }, []);
                return SpelterCommand.Success;
            }

            context.Output.WriteLine($"Registered {tables.Length} {(tables.Length == 1 ? "table" : "tables")}.");
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Command BuildStatus(CommandContext context)
    {
        var data = CommonOptions.DataFolder();
        var command = new Command("status", "Tables with source, rows and retrieval day.") { data };
        command.SetAction(parsed =>
        {
            var workspace = context.Open(parsed.GetValue(data));
            var tables = ManifestRow.Read(workspace.Folder).Values;
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "status", context.Today, _ => { }, w => WriteStatus(w, tables), []);
                return SpelterCommand.Success;
            }

            PlainTable.Write(context.Output, ["table", "source", "retrieved", "rows"],
                [.. tables.Select(r => (IReadOnlyList<string>)[r.Path, r.Source, LocalDatePattern.Iso.Format(r.Retrieved), r.Rows.ToString()])]);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static void WriteStatus(Utf8JsonWriter json, IEnumerable<ManifestRow> tables)
    {
        json.WriteStartObject();
        json.WriteStartArray("tables");
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("path", table.Path);
            json.WriteString("source", table.Source);
            json.WriteString("retrieved", LocalDatePattern.Iso.Format(table.Retrieved));
            json.WriteNumber("rows", table.Rows);
            json.WriteString("sha256", table.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
