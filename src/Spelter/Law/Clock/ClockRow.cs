using NodaTime;

namespace Spelter.Law;

/// <summary>A line of the answer: a step with the deadline that it met, a step without one, or a deadline that no step on record met.</summary>
/// <param name="Step">Step; null where none is on record.</param>
/// <param name="Deadline">Deadline; null where there is none.</param>
/// <param name="Search">What was looked for in vain; null where nothing was.</param>
public sealed record ClockRow(ProceedingStep? Step, Deadline? Deadline, UnpublishedStep? Search)
{
    /// <summary>Day by which lines are put in order.</summary>
    public LocalDate Day => Step?.Dates.Latest ?? Deadline!.Due;

    /// <summary>What the line is about.</summary>
    public string What => Deadline is { } deadline ? deadline.Clock.What : Step!.What;

    /// <summary>What it rests on; null where it is arithmetic alone.</summary>
    public StepEvidence? Evidence => Step?.Evidence ?? Search?.Evidence;
}
