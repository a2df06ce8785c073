using NodaTime;

namespace Spelter.Agreements;

/// <summary>A step in the life of an agreement.</summary>
/// <param name="Stage">Which.</param>
/// <param name="When">When; null where no day is on record: it then counts from the day on which it was known.</param>
/// <param name="IsPlanned">True where it was planned and is not confirmed: it never becomes the status.</param>
/// <param name="SaidBy">Who says so; null where the record gives no speaker.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record LifecycleEvent(LifecycleStage Stage, AgreementDate? When, bool IsPlanned, Party? SaidBy, AgreementEvidence Evidence)
{
    /// <summary>First day on which it is certain to have happened.</summary>
    public LocalDate From => When?.Last ?? Evidence.Known;
}
