namespace Spelter.Law;

/// <summary>A step that a statute allows from a state.</summary>
/// <param name="Id">Number, such as T10.</param>
/// <param name="From">States from which it is allowed; one that stands beside others may follow whatever came after them.</param>
/// <param name="Kinds">Steps that take it; empty where it follows by itself.</param>
/// <param name="To">State that it leads to.</param>
/// <param name="Actor">Who takes it.</param>
/// <param name="Guard">When it is allowed.</param>
/// <param name="TimeLimit">Time that the law gives for it, in words; "none set" where it gives none.</param>
/// <param name="PublicationDuty">What must be published; "none by itself" where nothing must.</param>
/// <param name="Citation">Where the law says so.</param>
public sealed record StatuteTransition(
    string Id, IReadOnlyList<ProceedingState> From, IReadOnlyList<StepKind> Kinds, ProceedingState To, StatuteActor Actor, string Guard, string TimeLimit, string PublicationDuty, string Citation);
