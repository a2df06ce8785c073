using System.CommandLine;
using NodaTime.Text;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter minerals</c>: the list in force on a day, with groups, symbols and the lists that named each mineral.</summary>
internal static class MineralsCommand
{
    public static Command Build(CommandContext context)
    {
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("minerals", "The minerals of the list in force, with groups, aliases and earlier lists.") { asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            if (workspace.Catalog.ListOn(day) is not { } list) return context.Fail(Names.NoListOn(workspace.Catalog, day));
            var minerals = workspace.Catalog.Minerals.Where(m => list.Members.Contains(m.Id)).ToList();
            IReadOnlyList<string> ListsOf(Catalog.Mineral m) => [.. workspace.Catalog.Lists.Where(l => l.Published <= day && l.Members.Any(x => x == m.Id || m.Groups.Contains(x))).Select(l => l.Id)];
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "minerals", day, _ => { }, writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("list", list.Id);
                    writer.WriteString("citation", list.Citation);
                    writer.WriteStartArray("minerals");
                    foreach (var m in minerals)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("id", m.Id.Value);
                        writer.WriteString("name", m.Name);
                        writer.WriteString("symbol", m.Symbol);
                        JsonAnswer.WriteStrings(writer, "aliases", m.Aliases);
                        JsonAnswer.WriteStrings(writer, "groups", m.Groups.Select(g => g.Value));
                        JsonAnswer.WriteStrings(writer, "lists", ListsOf(m));
                        writer.WriteEndObject();
                    }

                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }, [workspace.CatalogSource]);
                return SpelterCommand.Success;
            }

            context.Output.WriteLine($"List of {list.Id} ({list.Citation}), in force on {LocalDatePattern.Iso.Format(day)}: {minerals.Count} minerals");
            PlainTable.Write(context.Output, ["id", "name", "symbol", "groups", "lists", "aliases"],
                [.. minerals.Select(m => (IReadOnlyList<string>)[m.Id.Value, m.Name, m.Symbol ?? "", string.Join(", ", m.Groups), string.Join(", ", ListsOf(m)), string.Join(", ", m.Aliases)])]);
            return SpelterCommand.Success;
        });
        return command;
    }
}
