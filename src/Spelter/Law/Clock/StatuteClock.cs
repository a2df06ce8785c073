namespace Spelter.Law;

/// <summary>A number of calendar days that a statute or an order gives, counted with the day of the start as day 0.</summary>
/// <param name="Id">Name, such as negotiation.</param>
/// <param name="What">What must be done, in words.</param>
/// <param name="StartedBy">Steps that start it.</param>
/// <param name="StoppedBy">Steps that it limits.</param>
/// <param name="Days">Days.</param>
/// <param name="IsExclusive">True for "before the date that is N days after": day N itself is too late. False for "within N days".</param>
/// <param name="ShowsInPublic">True where the step leaves a public record, so that silence after the last day tells something.</param>
/// <param name="Effect">What its end does.</param>
/// <param name="Citation">Where the law says so.</param>
public sealed record StatuteClock(
    string Id, string What, IReadOnlyList<StepKind> StartedBy, IReadOnlyList<StepKind> StoppedBy, int Days, bool IsExclusive, bool ShowsInPublic, ClockEffect Effect, string Citation)
{
    /// <summary>True where it counts from when the step takes effect and not from when it was taken.</summary>
    public bool CountsFromEffect => Effect == ClockEffect.EndsMeasure;
}
