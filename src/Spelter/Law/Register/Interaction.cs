namespace Spelter.Law;

/// <summary>An edge from a measure to another, or to a programme and so to all its measures.</summary>
/// <param name="Kind">How it stands to it.</param>
/// <param name="Target">Measure or programme.</param>
/// <param name="Citation">Clause that says so.</param>
public sealed record Interaction(InteractionKind Kind, string Target, string Citation);
