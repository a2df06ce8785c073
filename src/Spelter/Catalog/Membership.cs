using NodaTime;

namespace Spelter.Catalog;

/// <summary>A dated tie of a country: trade-agreement partner, covered nation, partner of a minerals framework.</summary>
/// <param name="Country">The country.</param>
/// <param name="Group">Such as <c>fta</c>, <c>covered-nation</c>, <c>minerals-framework</c>, <c>ministerial</c>.</param>
/// <param name="From">First day, inclusive; null when the start is before the records.</param>
/// <param name="Until">Day after the last, exclusive; null while it lasts.</param>
/// <param name="Citation">Law or public document.</param>
/// <param name="Grade">Evidence grade A, B or C.</param>
/// <param name="Unverified">True where the evidence is marked ⚠: verify before relying on it.</param>
public sealed record Membership(
    CountryCode Country,
    string Group,
    LocalDate? From,
    LocalDate? Until,
    string Citation,
    char Grade,
    bool Unverified)
{
    /// <summary>True on the days of the tie.</summary>
    public bool HoldsOn(LocalDate date) => (From is null || From <= date) && (Until is null || date < Until);
}
