using System.CommandLine;
using NodaTime.Text;
using Spelter.Data;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

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
        var (json, asOf, data) = (CommonOptions.Json(), CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("sources", "Releases with publication day and licence.") { json, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = Workspace.Open(parsed.GetValue(data));
            var sources = workspace.Sources.Where(s => s.Published <= day).ToList();
            if (parsed.GetValue(json))
            {
                JsonAnswer.Write(context, workspace, "sources", day, _ => { }, w => { w.WriteStartObject(); w.WriteNumber("count", sources.Count); w.WriteEndObject(); }, sources);
                return SpelterCommand.Success;
            }

            PlainTable.Write(context.Output, ["id", "published", "title", "licence"],
                [.. sources.Select(s => (IReadOnlyList<string>)[s.Id, LocalDatePattern.Iso.Format(s.Published), s.Title, s.Licence])]);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Command BuildVerify(CommandContext context)
    {
        var data = CommonOptions.DataFolder();
        var command = new Command("verify", "Compares every file with the manifest, and every correction with what it corrects.") { data };
        command.SetAction(parsed =>
        {
            var workspace = Workspace.Open(parsed.GetValue(data));
            var problems = DataStore.Verify(workspace.Folder);
            // Corrections are checked against tables that are what the manifest says.
            if (problems.Count == 0) problems = CorrectionCheck.Problems(workspace.Folder);
            foreach (var problem in problems) context.Error.WriteLine("spelter: " + problem);
            if (problems.Count > 0) return SpelterCommand.BadInput;
            context.Output.WriteLine($"{ManifestRow.Read(workspace.Folder).Count} tables agree with the manifest.");
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Command BuildRegister(CommandContext context)
    {
        var paths = new Argument<string[]>("TABLE") { Arity = ArgumentArity.OneOrMore, Description = "Paths below the data folder, such as catalog/minerals.csv." };
        var data = CommonOptions.DataFolder();
        var command = new Command("register", "Enters tables that are kept by hand into the manifest as they stand.") { paths, data };
        command.SetAction(parsed =>
        {
            var workspace = Workspace.Open(parsed.GetValue(data));
            DataStore.Register(workspace.Folder, parsed.GetValue(paths)!, context.Today);
            context.Output.WriteLine($"Registered {parsed.GetValue(paths)!.Length} tables.");
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
            var workspace = Workspace.Open(parsed.GetValue(data));
            PlainTable.Write(context.Output, ["table", "source", "retrieved", "rows"],
                [.. ManifestRow.Read(workspace.Folder).Values.Select(r => (IReadOnlyList<string>)[r.Path, r.Source, LocalDatePattern.Iso.Format(r.Retrieved), r.Rows.ToString()])]);
            return SpelterCommand.Success;
        });
        return command;
    }
}
