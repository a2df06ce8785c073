namespace Spelter.Law;

/// <summary>One duty of an answer.</summary>
/// <param name="Programme">Programme, or the column of the schedule.</param>
/// <param name="Measure">Measure; empty for the column.</param>
/// <param name="Heading">Heading that is reported; null where there is none.</param>
/// <param name="Rates">Rates that may be owed: one where the facts settle it.</param>
/// <param name="Usd">Bounds of the amount in US dollars.</param>
/// <param name="IsCertain">False where a fact that is not given decides whether it is owed.</param>
/// <param name="Citations">Clauses that it rests on.</param>
/// <param name="Evidence">Weakest grade among them.</param>
public sealed record DutyTerm(string Programme, string Measure, string? Heading, IReadOnlyList<RateExpression> Rates, AmountRange Usd, bool IsCertain, IReadOnlyList<string> Citations, LegalEvidence Evidence);
