using NodaTime;

namespace Spelter.Law;

/// <summary>A step that the law allows next.</summary>
/// <param name="Transition">Transition.</param>
/// <param name="Due">Day that limits it; null where the law gives none.</param>
/// <param name="IsTooLate">True where that day has passed: the step is still allowed, the flag stays.</param>
public sealed record NextStep(StatuteTransition Transition, LocalDate? Due, bool IsTooLate);
