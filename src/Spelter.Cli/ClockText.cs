using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spelter.Law;

namespace Spelter.Cli;

/// <summary>A statutory clock in a terminal.</summary>
internal static class ClockText
{
    public static void Write(TextWriter output, ClockAnswer answer)
    {
        var proceeding = answer.Proceeding;
        output.WriteText($"{proceeding.Id} {proceeding.Name}, {proceeding.Statute.Citation}: on {Day(answer.Date)}, as known on {Day(answer.Known)}");
        output.WriteText($"State: {(answer.States.Count == 0 ? "none" : string.Join("; ", answer.States.Select(s => $"{s.Id()} {s.InWords()}")))}");
        if (answer.IsBeyondRecord) output.WriteText($"The record can say until {Day(answer.Horizon)} that nothing happened (checked through {Day(proceeding.CheckedThrough)}); of later days it holds nothing.");
        foreach (var step in answer.Undated) output.WriteText($"{step.What}: by {Day(step.Dates.Latest)}, day not on record; it may lie before the day asked about.");
        foreach (var step in answer.Pending) output.WriteText($"{step.What}: takes effect on {Day(step.Dates.Counts)}.");
        if (answer.Negotiation is { } negotiation)
            output.WriteText($"Negotiation: agreement due before {Day(negotiation.Due)}; {(negotiation.IsBreached switch { true => "deadline breached", false => "deadline not breached", null => "breach not known" })}; outcome {Outcome(answer)}.");
        output.WriteLine();
        PlainTable.Write(output, ["step", "due", "actual", "days", "deadline", "source", "grade"], [.. answer.Rows.Select(Cells)]);
        output.WriteLine();
        output.WriteText("Calendar days; the day of the start is day 0. A passed deadline is a flag and changes no state. ≤ latest day; ⚠ verify before relying on it.");
        foreach (var note in answer.Rows.Select(Note).Where(n => n.Length > 0)) output.WriteText($"  {note}");
        WriteTriggers(output, answer.Triggers);
        if (answer.Next.Count == 0) return;
        output.WriteLine();
        output.WriteText("What the law allows next:");
        PlainTable.Write(output, ["", "to", "who", "when", "time", "must be published", "law"], [.. answer.Next.Select(n => (IReadOnlyList<string>)
            [n.Transition.Id, n.Transition.To.Id(), Actor(n.Transition.Actor), n.Transition.Guard, n.Transition.TimeLimit + (n.Due is { } due ? $" ({Day(due)}{(n.IsTooLate ? ", passed" : "")})" : ""), n.Transition.PublicationDuty, n.Transition.Citation])]);
    }

    private static void WriteTriggers(TextWriter output, IReadOnlyList<EscalationTrigger> triggers)
    {
        if (triggers.Count == 0) return;
        output.WriteLine();
        output.WriteText("Triggers after the negotiation; any one suffices:");
        foreach (var trigger in triggers)
        {
            output.WriteText($"  ({trigger.Id}) {trigger.Guard}: {(trigger.Standing == TriggerStanding.NotYet ? "not yet" : trigger.Standing.ToString().ToLowerInvariant())}; {trigger.Reason}.");
            foreach (var indicator in trigger.Indicators) output.WriteText($"      indicator: {indicator}");
        }
    }

    // Days by kind where there are several, and what a reader must know.
    private static string Note(ClockRow row)
    {
        if (row.Step is not { } step) return row.Search is { } search ? $"{row.What}: {search.What}." : "";
        var days = step.Dates.Written.Count > 1 ? string.Join(", ", step.Dates.Written.Select(d => $"{d.Kind} {Day(d.Day)}")) + ". " : "";
        return days.Length + step.Note.Length > 0 ? $"{row.What}: {days}{step.Note}".TrimEnd() : "";
    }

    private static IReadOnlyList<string> Cells(ClockRow row)
    {
        var (step, deadline) = (row.Step, row.Deadline);
        return
        [
            row.What,
            deadline is null ? "—" : (deadline.IsLatest ? "≤ " : "") + Day(deadline.Due),
            step is null ? "" : step.Dates.Act is { } act ? Day(act) : "≤ " + Day(step.Dates.Latest),
            deadline?.Days?.ToString(CultureInfo.InvariantCulture) ?? "",
            deadline is null ? "—" : Standing(deadline),
            row.Evidence?.Citation ?? deadline!.Clock.Citation,
            row.Evidence?.Mark ?? "arithmetic",
        ];
    }

    private static string Standing(Deadline deadline) => deadline.Standing switch
    {
        DeadlineStanding.NotStarted => "not started",
        DeadlineStanding.Running => "runs",
        DeadlineStanding.Met => "met",
        DeadlineStanding.MetLate => $"BREACHED, {deadline.DaysLate} days late",
        DeadlineStanding.Passed => "BREACHED, nothing published",
        DeadlineStanding.RanOut => "ran out: ended the measure",
        _ => "not known",
    };

    private static string Outcome(ClockAnswer answer) => answer.Outcome switch
    {
        NegotiationOutcome.NotPublished => $"not published (as of {Day(answer.Horizon)})",
        NegotiationOutcome.Published => "published",
        _ => "not due",
    };

    private static string Actor(StatuteActor actor) => actor switch
    {
        StatuteActor.None => "nobody",
        StatuteActor.TradeRepresentativeAndCommerce => "USTR and Commerce",
        StatuteActor.PresidentCommerceOrCourt => "President, Commerce or a court",
        _ => actor.ToString(),
    };

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
