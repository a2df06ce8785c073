namespace Spelter.Law;

/// <summary>What is owed, why, and what is not known.</summary>
/// <param name="Terms">Duties.</param>
/// <param name="Rejected">Measures on the line that bring nothing, with the reason.</param>
/// <param name="Total">Bounds of the sum in US dollars.</param>
/// <param name="Missing">Facts that would settle the answer.</param>
/// <param name="Flags">What a reader must know: grades, deadlines that passed, texts that cannot be counted.</param>
public sealed record DutyAnswer(IReadOnlyList<DutyTerm> Terms, IReadOnlyList<RejectedMeasure> Rejected, AmountRange Total, IReadOnlyList<string> Missing, IReadOnlyList<string> Flags);
