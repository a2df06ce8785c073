using NodaTime;
using NodaTime.Text;

namespace Spelter.Law;

/// <summary>The three triggers of 19 USC 1862(c)(3)(A): an OR. The first is settled by an agreement made in time, the others live as long as an agreement does.</summary>
internal static class EscalationTriggers
{
    private const string Judgement = "this is for the President to judge, and no judgement is on record";

    /// <summary>The triggers; none where no negotiation was decided on.</summary>
    /// <param name="proceeding">Steps that had happened on the day, as far as known.</param>
    /// <param name="deadlines">Deadlines of the proceeding.</param>
    public static IReadOnlyList<EscalationTrigger> Of(Proceeding proceeding, IReadOnlyList<Deadline> deadlines) =>
        deadlines.FirstOrDefault(d => d.Clock.Effect == ClockEffect.FlagAndTrigger && d.Start is not null) is not { } negotiation ? [] :
        [
            NotEntered(proceeding, negotiation),
            OfLife(proceeding, "b", "notBeingCarriedOut", "an agreement is not being carried out", StepKind.NotCarriedOutJudgement),
            OfLife(proceeding, "c", "ineffective", "an agreement is ineffective", StepKind.IneffectiveJudgement),
        ];

    private static EscalationTrigger NotEntered(Proceeding proceeding, Deadline negotiation)
    {
        var due = LocalDatePattern.Iso.Format(negotiation.Due);
        List<string> agreements = [.. Designated(proceeding).Select(s => s.Agreement), .. proceeding.Candidates.Select(c => c.Id)];
        EscalationTrigger At(TriggerStanding standing, string reason, params IEnumerable<string> indicators) =>
            new("a", "notEnteredWithin180Days", $"no agreement was entered into before {due}", standing != TriggerStanding.Settled, standing, reason, agreements, [.. indicators]);
        if (Designated(proceeding).FirstOrDefault(s => s.Dates.Latest <= negotiation.LastDay) is { } inTime)
            return At(TriggerStanding.Settled, $"\"{inTime.Agreement}\" was entered into before {due}");
        if (proceeding.Steps.FirstOrDefault(s => s.Kind == StepKind.NoAgreementStatement) is { } statement)
            return At(TriggerStanding.Fired, $"it was stated publicly on {LocalDatePattern.Iso.Format(statement.Dates.Latest)}");
        if (negotiation.Standing == DeadlineStanding.Running) return At(TriggerStanding.NotYet, $"the days run until {due}");
        var inDays = proceeding.Candidates.Where(c => c.SignedOn <= negotiation.LastDay).ToList();
        return At(TriggerStanding.Undetermined, inDays.Count > 0
            ? $"{inDays.Count} instruments were signed or announced in the days, and none is publicly designated as an agreement under the negotiation"
            : "no agreement is on record; absence of a record does not prove that there is none", inDays.Select(c => $"{c.Id} {c.Name}, {LocalDatePattern.Iso.Format(c.SignedOn)} ({c.Evidence.Mark})"));
    }

    private static EscalationTrigger OfLife(Proceeding proceeding, string id, string name, string guard, StepKind judgement)
    {
        var ended = proceeding.Steps.Where(s => s.Kind == StepKind.AgreementEnd).Select(s => s.Agreement).ToHashSet(StringComparer.Ordinal);
        List<string> alive = [.. Designated(proceeding).Select(s => s.Agreement).Where(a => !ended.Contains(a)), .. proceeding.Candidates.Select(c => c.Id)];
        List<string> indicators = [.. proceeding.Candidates.SelectMany(c => c.Indicators.Select(i => $"{c.Id}: {i}"))];
        var fired = proceeding.Steps.Where(s => s.Kind == judgement).ToList();
        if (fired.Count > 0) return new(id, name, guard, true, TriggerStanding.Fired, "the President's judgement is on record", [.. fired.Select(s => s.Agreement).Distinct(StringComparer.Ordinal)], indicators);
        if (Designated(proceeding).Any(s => !ended.Contains(s.Agreement))) return new(id, name, guard, true, TriggerStanding.Undetermined, Judgement, alive, indicators);
        return alive.Count > 0
            ? new(id, name, guard, true, TriggerStanding.Undetermined, $"none of the instruments on record is publicly designated as an agreement under the negotiation; {Judgement}", alive, indicators)
            : new(id, name, guard, true, TriggerStanding.NotYet, "there is no agreement on record that could fail", [], []);
    }

    private static IEnumerable<ProceedingStep> Designated(Proceeding proceeding) => proceeding.Steps.Where(s => s.Kind == StepKind.Agreement);
}
