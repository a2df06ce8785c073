using NodaTime;
using Spelter.Law;
using Spelter.Tests.Stress;
using static Spelter.Tests.ClockGiven;

namespace Spelter.Tests;

/// <summary>What must hold for any proceeding, on random ones: a walk along the transitions of the statute with random days between steps and before
/// they become known.</summary>
public sealed class StatutoryClockPropertyTests
{
    private const int Seeds = 300;

    public static TheoryData<int> Hundreds => [.. Enumerable.Range(0, Seeds / 100)];

    [Theory]
    [MemberData(nameof(Hundreds))]
    public void A_walk_along_the_transitions_passes_the_check(int hundred)
    {
        foreach (var (_, proceeding) in Walks(hundred)) ProceedingCheck.FirstFault(proceeding).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Hundreds))]
    public void Earlier_knowledge_never_shows_more(int hundred)
    {
        foreach (var (dice, proceeding) in Walks(hundred))
        {
            var date = Start.PlusDays(Between(dice, 0, 2_500));
            var late = Start.PlusDays(Between(dice, 0, 2_500));
            var early = late.PlusDays(-Between(dice, 0, 600));
            var more = Facts(StatutoryClock.On(proceeding, date, late));
            Facts(StatutoryClock.On(proceeding, date, early)).ShouldBeSubsetOf(more);
        }
    }

    [Theory]
    [MemberData(nameof(Hundreds))]
    public void The_order_of_the_file_is_irrelevant(int hundred)
    {
        foreach (var (dice, proceeding) in Walks(hundred))
        {
            var shuffled = proceeding.Steps.OrderBy(_ => dice.Next()).ToList();
            var date = Start.PlusDays(Between(dice, 0, 2_500));
            var (one, other) = (StatutoryClock.On(proceeding, date, date), StatutoryClock.On(proceeding with { Steps = shuffled }, date, date));
            other.States.ShouldBe(one.States);
            other.Rows.ShouldBe(one.Rows);
            other.Triggers.Select(t => t.Standing).ShouldBe(one.Triggers.Select(t => t.Standing));
        }
    }

    // States come from steps alone: on each day they are those of the day of the last step, however many deadlines passed in between.
    [Theory]
    [MemberData(nameof(Hundreds))]
    public void A_breach_never_changes_the_state(int hundred)
    {
        var breaches = 0;
        foreach (var (dice, proceeding) in Walks(hundred))
        {
            var date = Start.PlusDays(Between(dice, 0, 2_500));
            var answer = StatutoryClock.On(proceeding, date, date);
            var last = proceeding.Steps.Where(s => s.Known <= date && s.Dates.Counts <= date).Select(s => s.Dates.Counts).DefaultIfEmpty(date).Max();
            StatutoryClock.On(proceeding, last, date).States.ShouldBe(answer.States);
            breaches += answer.Rows.Count(r => r.Deadline?.IsBreached == true);
        }

        breaches.ShouldBeGreaterThan(10, "or the property tells nothing");
    }

    [Theory]
    [MemberData(nameof(Hundreds))]
    public void A_negotiation_is_settled_by_an_agreement_before_day_180_alone(int hundred)
    {
        var dice = new Dice((ulong)hundred);
        for (var i = 0; i < 100; i++)
        {
            var day = Between(dice, 1, 400);
            var on = Day("2026-01-14").PlusDays(day);
            var agreement = Step(StepKind.Agreement, "2026-01-14", agreement: "X");
            var answer = Negotiation(agreement with { Dates = agreement.Dates with { On = on }, Known = on }).On("2028-01-01");
            (answer.Triggers[0].Standing == TriggerStanding.Settled).ShouldBe(day < 180);
            answer.Negotiation!.IsBreached.ShouldBe(day >= 180);
        }
    }

    // From the first number, inclusive, to the second, exclusive.
    private static int Between(Dice dice, int from, int to) => from + (int)(dice.Next() * (to - from));

    private static LocalDate Start => Day("2024-01-01");

    private static IEnumerable<string> Facts(ClockAnswer answer) => answer.Rows.Where(r => r.Step is not null).Select(r => $"{r.Step!.Kind} {r.Step.Agreement} {r.Step.Dates.Latest}").Distinct();

    private static IEnumerable<(Dice Dice, Proceeding Proceeding)> Walks(int hundred)
    {
        for (var seed = hundred * 100; seed < (hundred + 1) * 100; seed++)
        {
            var dice = new Dice((ulong)seed);
            yield return (dice, Walk(dice));
        }
    }

    private static Proceeding Walk(Dice dice)
    {
        List<ProceedingStep> steps = [];
        var (state, day, agreements) = (ProceedingState.Requested, Start, 0);
        while (steps.Count < 12)
        {
            var allowed = Section232.Statute.Transitions.Where(t => t.From.Contains(state) && t.Kinds.Count > 0 && !t.To.StandsBeside() && (t.Id is not "T12" || agreements > 0)).ToList();
            if (allowed.Count == 0) break;
            var transition = allowed[Between(dice, 0, allowed.Count)];
            var kind = transition.Kinds[Between(dice, 0, transition.Kinds.Count)];
            day = day.PlusDays(Between(dice, 1, 320));
            var agreement = kind == StepKind.Agreement ? $"X{++agreements}" : kind is StepKind.NotCarriedOutJudgement or StepKind.IneffectiveJudgement ? $"X{Between(dice, 1, agreements + 1)}" : "";
            var step = Step(kind, "2024-01-01", agreement: agreement, effective: kind == StepKind.Agreement ? "2024-01-01" : null);
            steps.Add(step with { Dates = step.Dates with { On = day, Effective = step.Dates.Effective is null ? null : day.AtMidnight() }, Known = day.PlusDays(Between(dice, 0, 200)) });
            state = transition.To == ProceedingState.ReportedThreat ? ProceedingState.PresidentialReview : transition.To;
        }

        return Of(steps);
    }
}
