using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>Answers what is owed on an entry. Pure: day, knowledge and facts are arguments.</summary>
/// <param name="register">Register.</param>
/// <param name="isMandateLine">Lines that a mandate reaches whose scope is stages and not lines: those of the project's own map.</param>
public sealed class Resolver(LawRegister register, Func<HtsCode, bool> isMandateLine)
{
    /// <summary>The answer.</summary>
    /// <param name="question">Entry, knowledge and facts.</param>
    /// <param name="column">Duty of the schedule's own columns.</param>
    public DutyAnswer Resolve(DutyQuestion question, ColumnDuty column)
    {
        List<Candidate> candidates = [];
        List<RejectedMeasure> rejected = [];
        foreach (var measure in register.Measures)
        {
            var standing = MeasureHistory.On(measure, question.Day, question.Known, question.View);
            if (IsExempt(standing, question)) rejected.Add(new(standing, measure.Key, $"exempt by its list (grade {standing.Effect.Evidence})"));
            if (Reaches(standing, question) is not { } isSure) continue;
            if (standing.Kind == StandingKind.InForce) candidates.Add(Rated(new Candidate(measure.Key, standing, isSure), question, column));
            // What may be owed and cannot be counted has no upper bound, and no lower one but nothing.
            else if (standing.Kind == StandingKind.Untranslatable) candidates.Add(new Candidate(measure.Key, standing, isSure) { Usd = new AmountRange(0, null) });
            else rejected.Add(new(standing, measure.Key, Words(standing)));
        }

        Interact(candidates);
        rejected.AddRange(candidates.Where(c => c.IsOwed == false).Select(c => new RejectedMeasure(c.Standing, c.Measure, c.Why)));
        List<DutyTerm> terms = [Term(column, question), .. candidates.Where(c => c.IsOwed != false).Select(c => c.Term())];
        var total = terms.Aggregate(AmountRange.Exactly(0), (sum, term) => sum + term.Usd);
        List<string> missing = [.. (column.Rate is { } own ? DutyAmount.Of(own, question.Numbers).Missing.Select(f => f.ToString()) : [])
            .Concat(candidates.Where(c => c.IsOwed != false).SelectMany(c => c.Asks)).Distinct()];
        return new(terms, rejected, total, total.IsKnown ? [] : missing, Flags(column, candidates, rejected, question));
    }

    private bool IsExempt(MeasureStanding standing, DutyQuestion question) => standing is { Kind: StandingKind.InForce, Slots: { Products: { } products, Countries: { } countries } }
        && products.Exempts(question.Line, question.Day) && register.Reaches(countries, question.Origin, question.Day);

    // True where the measure is on the line, false where it may be on some line of ten digits below it; null where it is on none.
    private bool? Reaches(MeasureStanding standing, DutyQuestion question)
    {
        var (products, countries) = standing.Effect.Effect switch
        {
            LeaveUntranslated left => (left.Products, left.Countries),
            DirectAction direct => (direct.Products, null),
            ReserveRemedies => (null, null),
            _ => (standing.Slots?.Products ?? FirstSlots(standing)?.Products, standing.Slots?.Countries ?? FirstSlots(standing)?.Countries),
        };
        if (products is null && standing.Effect.Effect is not DirectAction and not ReserveRemedies) return null;
        if (products is null && !isMandateLine(question.Line)) return null;
        // A list that dates its lines is read on the day of entry; before the measure begins, on its first day.
        var day = standing is { Kind: StandingKind.NotYetInForce, Day: { } first } ? first : question.Day;
        if (countries is not null && !register.Reaches(countries, question.Origin, day)) return null;
        if (products is null || products.Reaching(question.Line, day) is not null) return true;
        return products.ReachesBelow(question.Line, day) ? false : null;
    }

    private MeasureSlots? FirstSlots(MeasureStanding standing) => register.Measures[standing.Effect.Effect.Measure].Select(e => e.Effect).OfType<CreateMeasure>().FirstOrDefault()?.Slots;

    // Which rates may be owed: those whose conditions hold or may hold, until one surely does.
    private static Candidate Rated(Candidate candidate, DutyQuestion question, ColumnDuty column)
    {
        var isSure = false;
        AmountRange? usd = null;
        foreach (var rate in candidate.Standing.Slots!.Rates!)
        {
            var holds = rate.When?.Holds(question.Given) ?? (rate.When is null ? true : null);
            if (holds == false) continue;
            if (holds is null) candidate.Asks.AddRange(rate.When!.Facts().Where(f => question.Given(f) is null));
            var amount = candidate.Count(rate.Rate, question, column);
            if (rate.AtMost is { } most) amount = amount.Or(candidate.Count(most, question, column));

            usd = usd is { } before ? before.Or(amount) : amount;
            if (holds != true) continue;
            isSure = true;
            break;
        }

        if (!candidate.IsOnLine)
        {
            candidate.Asks.Add(TenDigits);
            isSure = false;
        }

        candidate.Usd = isSure ? usd!.Value : (usd ?? AmountRange.Exactly(0)).Or(AmountRange.Exactly(0));
        (candidate.IsOwed, candidate.Why) = isSure ? (true, "") : candidate.Rates.Count > 0 ? (null, "") : ((bool?)false, "no rate of it meets the facts");
        return candidate;
    }

    // What another measure keeps from being owed: each is settled after those that may stand in its way.
    private static void Interact(List<Candidate> candidates)
    {
        var edges = Edges(candidates).ToLookup(e => e.Over, e => e.By);
        List<Candidate> open = [.. candidates];
        while (open.Count > 0)
        {
            var next = open.Find(c => !edges[c].Any(open.Contains))
                ?? throw new InvalidOperationException($"{open[0].Measure} and others exclude each other in a circle, which validation of the register refuses.");
            open.Remove(next);
            if (next.IsOwed == false) continue;
            if (edges[next].FirstOrDefault(by => by.IsOwed == true) is { } sure)
            {
                (next.IsOwed, next.Why) = (false, $"{sure.Measure} is owed in its place");
            }
            else if (edges[next].Any(by => by.IsOwed is null))
            {
                (next.IsOwed, next.Usd) = (null, next.Usd.Or(AmountRange.Exactly(0)));
            }
        }
    }

    // Pairs of a measure and one that is not owed where it is.
    private static IEnumerable<(Candidate By, Candidate Over)> Edges(List<Candidate> candidates)
    {
        bool Is(Candidate candidate, string target) => candidate.Measure == target || candidate.Standing.Programme == target;
        foreach (var one in candidates)
            foreach (var edge in one.Standing.Slots?.Interactions ?? [])
                foreach (var other in candidates.Where(o => o != one && Is(o, edge.Target)))
                {
                    if (edge.Kind == InteractionKind.SkipIfCoveredBy) yield return (other, one);
                    else if (edge.Kind is InteractionKind.Excludes or InteractionKind.Replaces) yield return (one, other);
                }
    }

    private static DutyTerm Term(ColumnDuty column, DutyQuestion question) => new(column.Name, "", null, column.Rate is { } rate ? [rate] : [],
        column.Rate is { } known ? DutyAmount.Of(known, question.Numbers).Usd : new AmountRange(0, null), column.Rate is not null, [column.Citation], new LegalEvidence('A', false));

    private static List<string> Flags(ColumnDuty column, List<Candidate> candidates, List<RejectedMeasure> rejected, DutyQuestion question)
    {
        List<string> flags = [];
        if (column.Rate is null) flags.Add($"{column.Name} \"{column.Text}\" cannot be counted.");
        flags.AddRange(candidates.Where(c => c.IsOwed != false && c.Standing.Kind == StandingKind.Untranslatable).Select(c => $"{c.Measure} ({c.Standing.Effect.Clause.Citation}) may be owed and cannot be counted: {Words(c.Standing)}"));
        flags.AddRange(candidates.Where(c => c.IsOwed != false && c.Evidence.IsMarked).Select(c => $"{c.Measure} rests on grade {c.Evidence}: verify it before relying on it."));
        foreach (var rejection in rejected)
        {
            if (rejection.Standing.Effect.Effect is DirectAction { Deadline: { } deadline, Outcome: null } && question.Known.Day >= deadline)
                flags.Add($"{rejection.Measure}: the deadline of {NodaTime.Text.LocalDatePattern.Iso.Format(deadline)} has passed and no outcome is published. That changes no rate.");
            else if (rejection.Standing.Kind == StandingKind.Conflict) flags.Add($"{rejection.Measure}: {rejection.Reason}");
        }

        return flags;
    }

    private static string Words(MeasureStanding standing)
    {
        string On(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "a day that is not known";
        return standing.Kind switch
        {
            StandingKind.NotYetInForce => $"in force from {On(standing.Day)}",
            StandingKind.Ended => $"ended on {On(standing.Day)} ({standing.Effect.Clause.Citation})",
            StandingKind.Suspended => $"suspended until {On(standing.Day)}",
            StandingKind.Annulled => $"annulled ({standing.Effect.Clause.Citation})",
            StandingKind.NotKnown => $"not known by then; first known on {On(standing.Day)}",
            StandingKind.MandateOnly => $"a mandate without a duty: {(standing.Effect.Effect as DirectAction)?.Task ?? "remedies in reserve"}",
            StandingKind.Untranslatable => ((LeaveUntranslated)standing.Effect.Effect).Reason,
            _ => $"{standing.Effect.Clause.Key} and {standing.Against!.Value.Clause.Key} of one day say different things",
        };
    }

    // The fact that is missing where only some lines below the one asked for are in a scope.
    private const string TenDigits = "the ten digits of the line";

    private sealed class Candidate(string measure, MeasureStanding standing, bool isOnLine)
    {
        public bool IsOnLine { get; } = isOnLine;

        public string Measure { get; } = measure;

        public MeasureStanding Standing { get; } = standing;

        public List<RateExpression> Rates { get; } = [];

        public List<string> Asks { get; } = [];

        public AmountRange Usd { get; set; }

        // What a rate comes to, kept with the facts that it lacks.
        public AmountRange Count(RateExpression rate, DutyQuestion question, ColumnDuty column)
        {
            var amount = DutyAmount.Of(rate, question.Numbers, column.Rate);
            Rates.Add(rate);
            Asks.AddRange(amount.Missing.Select(f => f.ToString()));
            return amount.Usd;
        }

        public bool? IsOwed { get; set; }

        public string Why { get; set; } = "";

        public LegalEvidence Evidence => Standing.Trail.Aggregate(Standing.Effect.Evidence, (weakest, effect) => weakest.Or(effect.Evidence));

        public DutyTerm Term() => new(Standing.Programme, Measure, Standing.Slots?.Heading, Rates, Usd, IsOwed == true && Rates.Count == 1, [.. Standing.Trail.Select(e => e.Clause.Citation).Distinct()], Evidence);
    }
}
