using NodaTime;

namespace Spelter.Catalog;

/// <summary>A kind of risk that an event of record ties to a source country, as a report under Executive Order 14272 must
/// name it. A country without a row has no event on record, which is not a statement that it is safe.</summary>
/// <param name="Country">The country.</param>
/// <param name="RiskType"><c>export-control</c>, <c>coercion-record</c>, <c>conflict</c>, <c>governance</c> or <c>transit</c>.</param>
/// <param name="From">Day of the event from which the risk is on record.</param>
/// <param name="Citation">Public document, or that none is held.</param>
/// <param name="Grade">Evidence grade A, B or C.</param>
/// <param name="Note">What happened.</param>
public sealed record CountryRisk(
    CountryCode Country,
    string RiskType,
    LocalDate From,
    string Citation,
    char Grade,
    string Note);
