using NodaTime;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>One risk of a source country of a mineral.</summary>
/// <param name="Type">Type, as in <see cref="RiskType.Id"/>.</param>
/// <param name="Standing">How sure it is.</param>
/// <param name="Statement">What it rests on, in one phrase.</param>
/// <param name="Since">First day; null for a figure.</param>
/// <param name="Grade">Evidence grade A, B or C; null for a computed figure.</param>
/// <param name="Unverified">True where it must be verified before it is relied on.</param>
/// <param name="Citation">Source.</param>
public sealed record SourceRisk(
    string Type, RiskStanding Standing, string Statement, LocalDate? Since, char? Grade, bool Unverified, Citation Citation)
{
    /// <summary>True where it counts as a type of risk.</summary>
    public bool Counts => Standing is RiskStanding.Holds or RiskStanding.Suspended;
}
