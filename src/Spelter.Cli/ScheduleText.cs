using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Law;

namespace Spelter.Cli;

/// <summary>The tariff schedule for people.</summary>
internal static class ScheduleText
{
    /// <summary>Why there is no line; null where there is one.</summary>
    public static Problem? ProblemOf(ScheduleAnswer answer) => answer switch
    {
        BeforeFirstEdition early => new("--date", $"{Day(early.Day)} lies before the first edition held, {early.First.Id} of {Day(early.First.Day)}.", "Give that day or a later one."),
        LineNotFound none => new("CODE", $"no edition held has {none.Code}.", none.Nearest.Count == 0 ? "The schedule has no such chapter." : $"Near it are {string.Join(", ", none.Nearest)}."),
        LineNotInForce past => new("CODE", $"{past.Code} is not in the schedule of {Day(past.Day)}: it is {string.Join(", and ", past.Shown.Select(Times))}.", Moves(past.Changes, past.Code)),
        UnknownBetweenEditions gap => new("--date",
            gap.NextKnown is { } next
                ? $"the edition of {Day(gap.Day)} is not held, and {gap.LastKnown.Id} and {next.Id} differ on {gap.Code}: {Of(gap.Before)} before, {Of(gap.After)} after."
                : $"the edition of {Day(gap.Day)} is not held, and chapters 98 and 99 change too often to stand: the last one held is {gap.LastKnown.Id}.",
            $"Give {Day(gap.LastKnown.Day)} or an earlier day{(gap.NextKnown is { } later ? $", or {Day(later.Day)} or a later one" : "")}. {Moves(gap.Changes, gap.Code)}".TrimEnd()),
        _ => null,
    };

    /// <summary>A line with its rates.</summary>
    public static void WriteLine(TextWriter output, Schedule schedule, LineFound found, IReadOnlyList<ColumnTwoCountry> columnTwo, CatalogTables catalog)
    {
        var (line, rates) = (found.Line, found.Rates);
        output.WriteText($"{line.Code} on {Day(found.Day)}: {string.Join(" > ", found.Path.Select(p => p.TrimEnd(':')))}");
        output.WriteLine();
        List<IReadOnlyList<string>> rows = [Row("general", rates.General, rates.ColumnOneFrom, line.Code)];
        foreach (var special in rates.Special.Rates) rows.Add(Row($"special {string.Join(", ", special.Programmes)}".TrimEnd(), special.Rate, rates.ColumnOneFrom, line.Code));
        rows.Add(Row("column 2", rates.Other, rates.ColumnTwoFrom, line.Code));
        if (line.Additional.Length > 0) rows.Add(Row("additional", schedule.Rate(line.Additional), line.Code, line.Code));
        PlainTable.Write(output, ["column", "as printed", "rate", "printed on"], rows);
        output.WriteLine();
        output.WriteText($"Units: {(line.Units.Count == 0 ? "none on this line" : string.Join(", ", line.Units))}. Column 2 is for products of {string.Join(", ", columnTwo.Select(c => catalog.NameOf(c.Country)))}.");
        if (found.Footnotes.Count > 0) output.WriteText($"Footnotes, which may refer to duties of chapter 99: {string.Join(" | ", found.Footnotes)}");
        if (line.CompilersNote.Length > 0) output.WriteText($"Compiler's note: {line.CompilersNote}");
        output.WriteText($"{Standing(found)} Printed so {Times(found.Shown)}.");
        if (schedule.Changes(line.Code) is { Count: > 0 } changes) output.WriteText(Moves(changes, line.Code));
    }

    /// <summary>Lines that differ between two editions.</summary>
    public static void WriteDifference(TextWriter output, ScheduleDifference difference)
    {
        var (before, after) = (difference.Before, difference.After);
        output.WriteText($"{before.Id} of {Day(before.Day)} against {after.Id} of {Day(after.Day)}: {difference.Changes.Count} lines differ"
            + (difference.Changes.Count == 0 ? "." : $": {string.Join(", ", difference.Changes.GroupBy(c => c.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}"))}."));
        if (difference.NotCompared is { Count: > 0 } lone) output.WriteText($"Not compared, since only one of the two holds them: chapters {string.Join(", ", lone)}.");
        if (difference.Changes.Count == 0) return;
        output.WriteLine();
        PlainTable.Write(output, ["code", "change", "general before", "general after", "description"], [.. difference.Changes.Select(c => (IReadOnlyList<string>)
        [
            c.Code.Printed, c.Columns.Count == 0 ? c.Kind : string.Join(", ", c.Columns), c.Before?.General ?? "", c.After?.General ?? "", (c.After ?? c.Before)!.Description,
        ])]);
    }

    /// <summary>On what an answer rests, as a sentence.</summary>
    public static string Standing(LineFound found) => found.Standing switch
    {
        ScheduleStanding.InEdition => $"Read from {found.Edition.Id} of {Day(found.Edition.Day)}.",
        ScheduleStanding.EqualAcrossGap => $"The edition of that day is not held; those before and after it print the line alike ({found.Edition.Id} and {found.Shown.Last}).",
        ScheduleStanding.RatesEqualAcrossGap => $"The edition of that day is not held; those before and after it print the same rates and units, but not the same footnotes or description. Read from {found.Edition.Id}.",
        _ => $"Read from {found.Edition.Id}, the last edition held ({Day(found.Edition.Day)}): later changes are not known.",
    };

    private static IReadOnlyList<string> Row(string column, PrintedRate rate, HtsCode? from, HtsCode line) =>
    [
        column, rate.Text.Length == 0 ? "—" : rate.Text,
        rate switch
        {
            RateInFull { Condition.Length: > 0 } tied => $"{tied.Rate} ({tied.Condition})",
            RateInFull full => full.Rate.Written,
            RateOnTop top => $"own rate and {top.Addition}",
            RateElsewhere other => $"see {string.Join(", ", other.Headings)}",
            UntranslatableRate words => $"unknown: {words.Reason}",
            _ => "none printed",
        },
        from is not { } code ? "" : code == line ? "this line" : code.Printed,
    ];

    private static string Of(LineFound? found) => found is null ? "no such line" : $"general {(found.Rates.General.Text.Length == 0 ? "none" : found.Rates.General.Text)}, special {(found.Rates.Special.Text.Length == 0 ? "none" : found.Rates.Special.Text)}";

    private static string Times(ScheduleSpan span) =>
        $"from {Day(span.From)} ({span.First}) {(span.Until is { } until ? $"until {Day(until)}, that day not included" : $"to {span.Last} at least")}";

    private static string Moves(IReadOnlyList<ScheduleCodeChange> changes, HtsCode code)
    {
        var moves = changes.Select(c => c.Old == code && c.New is { } now ? $"{c.Edition}: to {now}" : c.New == code && c.Old is { } old ? $"{c.Edition}: from {old}" : "").Where(m => m.Length > 0).Distinct().ToList();
        return moves.Count == 0 ? "" : $"Codes matched by description: {string.Join("; ", moves)}.";
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
