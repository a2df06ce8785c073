using System.CommandLine;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter countries</c>: codes and dated memberships.</summary>
internal static class CountriesCommand
{
    public static Command Build(CommandContext context)
    {
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("countries", "Countries with their codes and the groups that they are in on a day.") { asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            var groups = workspace.Catalog.Memberships.Where(m => m.HoldsOn(day)).ToLookup(m => m.Country);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "countries", day, _ => { }, writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteStartArray("countries");
                    foreach (var c in workspace.Catalog.Countries)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("alpha3", c.Code.Value);
                        writer.WriteString("alpha2", c.Alpha2);
                        writer.WriteString("name", c.Name);
                        JsonAnswer.WriteStrings(writer, "scheduleC", c.ScheduleC);
                        writer.WriteStartArray("memberships");
                        foreach (var m in groups[c.Code])
                        {
                            writer.WriteStartObject();
                            writer.WriteString("group", m.Group);
                            writer.WriteString("from", m.From?.ToString("uuuu-MM-dd", null));
                            writer.WriteString("citation", m.Citation);
                            writer.WriteString("grade", m.Grade.ToString());
                            writer.WriteBoolean("unverified", m.Unverified);
                            writer.WriteEndObject();
                        }

                        writer.WriteEndArray();
                        writer.WriteEndObject();
                    }

                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }, [workspace.CatalogSource]);
                return SpelterCommand.Success;
            }

            PlainTable.Write(context.Output, ["alpha-3", "alpha-2", "name", "Schedule C", "groups"],
                [.. workspace.Catalog.Countries.Select(c => (IReadOnlyList<string>)
                    [c.Code.Value, c.Alpha2 ?? "", c.Name, string.Join(", ", c.ScheduleC), string.Join(", ", groups[c.Code].Select(m => m.Group + (m.Unverified || m.Grade == 'C' ? " ⚠" : "")).Distinct())])]);
            return SpelterCommand.Success;
        });
        return command;
    }
}
