using Spelter.Law;

namespace Spelter.Cli;

/// <summary>An answer of <c>spelter duty</c> with what it was asked.</summary>
/// <param name="Question">Entry, knowledge and facts.</param>
/// <param name="Column">Duty of the schedule's own columns.</param>
/// <param name="Line">The line; null where editions that are not held leave it open.</param>
/// <param name="Answer">Answer.</param>
/// <param name="Register">Register that it rests on.</param>
/// <param name="IsColumnTwo">Whether the origin pays column 2.</param>
internal sealed record DutyReport(DutyQuestion Question, ColumnDuty Column, LineFound? Line, DutyAnswer Answer, LawRegister Register, bool IsColumnTwo)
{
    private const string Section232 = "section-232";

    /// <summary>What the answer is, above all: a rate, or what keeps it from being one. A mandate is named where no duty under Section 232 stands beside it.</summary>
    public string Kind
    {
        get
        {
            var owed = Answer.Terms.Where(t => Is232(t.Programme)).ToList();
            if (owed.Count > 0) return owed.Exists(t => t.Rates.Count == 0) ? KindOf(StandingKind.Untranslatable) : "Rate";
            var kinds = Answer.Rejected.Where(r => Is232(r.Standing.Programme)).Select(r => r.Standing.Kind).ToHashSet();
            foreach (var kind in NonAnswers)
                if (kinds.Contains(kind)) return KindOf(kind);
            return "Rate";
        }
    }

    // Which of several is named: what is nearest to a duty.
    private static readonly StandingKind[] NonAnswers = [StandingKind.Conflict, StandingKind.NotYetInForce, StandingKind.NotKnown, StandingKind.MandateOnly];

    private static bool Is232(string programme) => programme.StartsWith(Section232, StringComparison.Ordinal);

    /// <summary>Sum of the duties as a percentage of the value; null where the value is not known or the sum not settled.</summary>
    public decimal? TotalPercent => PercentOf(Answer.Total);

    /// <summary>An amount as a percentage of the value.</summary>
    public decimal? PercentOf(AmountRange usd) => Question.Numbers[EntryFact.CustomsValue] is { IsKnown: true, Low: > 0 } value && usd.IsKnown ? decimal.Round(100 * usd.Low / value.Low, 6) : null;

    /// <summary>The percentage that a term's rate says by itself; null where it depends on more than the value.</summary>
    public static decimal? Percent(DutyTerm term) => term.Rates is [AdValorem { Base: ValueBase.Customs } rate] ? 100 * rate.Rate : term.Rates is [Free] ? 0 : null;

    /// <summary>Flags of the answer, and those of the day and the line.</summary>
    public IEnumerable<string> Flags()
    {
        foreach (var flag in Answer.Flags) yield return flag;
        if (Question.Day > Register.CheckedTo) yield return $"The register was checked for the law up to {NodaTime.Text.LocalDatePattern.Iso.Format(Register.CheckedTo)}; what came later is not in it.";
        if (Line is { Standing: not ScheduleStanding.InEdition }) yield return $"The edition of the day is not held: the line is read from {Line.Citation}.";
        yield return "The register does not hold: Section 232 on trucks, Proclamation 11045 (aluminum at half rate), the announced duty on refined copper, Section 201, and what docs/methods/law-register.md lists.";
        yield return "Antidumping and countervailing duties, fees, exclusions granted article by article and chapter 98 are not in this answer.";
    }

    /// <summary>The word of a kind of standing in answers for machines.</summary>
    public static string KindOf(StandingKind kind) => kind switch
    {
        StandingKind.NotKnown => "NotKnownAt",
        StandingKind.Ended => "EndedOn",
        _ => kind.ToString(),
    };
}
