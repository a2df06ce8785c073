using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Evidence;
using Spelter.Law;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter schedule show CODE</c> and <c>spelter schedule diff DATE DATE</c>: the tariff schedule as it stood on a day.</summary>
internal static class ScheduleCommand
{
    public static Command Build(CommandContext context) => new("schedule", "The Harmonized Tariff Schedule as it stood on a day: rates, units, programmes, chapter 99.")
    {
        BuildShow(context),
        BuildDiff(context),
    };

    private static Command BuildShow(CommandContext context)
    {
        var code = new Argument<string>("CODE") { Description = "HTS code of 4, 6, 8 or 10 digits, with or without points.", HelpName = "CODE" };
        var date = new Option<string?>("--date") { Description = "Day of entry (yyyy-MM-dd); today where it is left out. It may lie ahead.", HelpName = "DATE" };
        var data = CommonOptions.DataFolder();
        var command = new Command("show", "One line: its rates with those that it takes from the line above, and the days on which it printed them.") { code, date, data };
        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(code)!;
            if (!HtsCode.TryParse(text, out var line))
                return context.Fail(new Problem("CODE", $"\"{text}\" is not an HTS code.", "Give 4, 6, 8 or 10 digits, with or without points, such as 2846.90.80."));
            var day = parsed.GetValue(date) is { } given ? Day(given, "--date") : context.Today;
            var workspace = context.Open(parsed.GetValue(data));
            var schedule = workspace.ScheduleOf(ScheduleLine.ChapterOf(line));
            var answer = schedule.Line(line, day);
            if (ScheduleText.ProblemOf(answer) is { } none) return context.Fail(none);
            var found = (LineFound)answer;
            var columnTwo = workspace.ColumnTwoCountries.Where(c => c.Applies(day)).ToList();
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "schedule-line", day, w =>
                {
                    w.WriteString("code", line.Digits);
                    w.WriteString("date", LocalDatePattern.Iso.Format(day));
                }, w => ScheduleJson.WriteLine(w, schedule, found, columnTwo), Sources(workspace));
                return SpelterCommand.Success;
            }

            ScheduleText.WriteLine(context.Output, schedule, found, columnTwo, workspace.Catalog);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Command BuildDiff(CommandContext context)
    {
        var from = new Argument<string>("DATE1") { Description = "Day (yyyy-MM-dd) of the earlier edition.", HelpName = "DATE1" };
        var to = new Argument<string>("DATE2") { Description = "Day (yyyy-MM-dd) of the later edition.", HelpName = "DATE2" };
        var chapter = new Option<int?>("--chapter") { Description = "Only this chapter, 1 to 99.", HelpName = "NUMBER" };
        var data = CommonOptions.DataFolder();
        var command = new Command("diff", "Lines that the editions of two days print differently, and in which columns.") { from, to, chapter, data };
        command.SetAction(parsed =>
        {
            var only = parsed.GetValue(chapter);
            if (only is < 1 or > 99) return context.Fail(new Problem("--chapter", $"{only} is no chapter of the schedule.", "Give 1 to 99."));
            var workspace = context.Open(parsed.GetValue(data));
            var schedule = workspace.ScheduleOf(only);
            var (first, second) = (Edition(schedule, parsed.GetValue(from)!, "DATE1"), Edition(schedule, parsed.GetValue(to)!, "DATE2"));
            if (second < first) return context.Fail(new Problem("DATE2", "it lies before DATE1.", "Give the earlier day first."));
            var difference = ScheduleDifference.Of(schedule, first, second, only);
            if (only is { } lone && difference.NotCompared.Contains(lone))
                return context.Fail(new Problem("--chapter", $"{difference.After.Id} is held without chapter {lone}.", $"Its chapters are {difference.After.FirstChapter} to {difference.After.LastChapter}."));
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "schedule-diff", difference.After.Day, w =>
                {
                    w.WriteString("from", parsed.GetValue(from));
                    w.WriteString("to", parsed.GetValue(to));
                    if (only is { } number) w.WriteNumber("chapter", number);
                    else w.WriteNull("chapter");
                }, w => ScheduleJson.WriteDifference(w, difference), Sources(workspace));
                return SpelterCommand.Success;
            }

            ScheduleText.WriteDifference(context.Output, difference);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static IEnumerable<Source> Sources(Workspace workspace) => [workspace.ScheduleSource];

    /// <summary>Place of the edition that was in force on a day.</summary>
    /// <exception cref="InputException">No date, or the edition of that day is not held.</exception>
    private static int Edition(Schedule schedule, string text, string argument)
    {
        var day = Day(text, argument);
        var editions = schedule.Editions;
        if (day < editions[0].Day)
            throw InputException.At(argument, $"{text} lies before the first edition held, {Shown(editions[0])}.", "Give that day or a later one.");
        var at = editions.Count - 1;
        while (editions[at].Day > day) at--;
        if (editions[at].IsFollowed || editions[at].Day == day || at == editions.Count - 1) return at;
        throw InputException.At(argument, $"the edition of {text} is not held: nothing lies between {Shown(editions[at])} and {Shown(editions[at + 1])}.", "Give the day of one of the two, or one before or after both.");
    }

    private static string Shown(ScheduleEdition edition) => $"{edition.Id} of {LocalDatePattern.Iso.Format(edition.Day)}";

    /// <exception cref="InputException">Not a date.</exception>
    private static LocalDate Day(string text, string option) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
        ? day
        : throw InputException.At(option, $"\"{text}\" is not a date.", "Write it as yyyy-MM-dd, such as 2025-06-01.");
}
