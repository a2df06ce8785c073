using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>A country whose products pay column 2, general note 3(b) of the schedule, on days half-open.</summary>
/// <param name="Country">Country.</param>
/// <param name="From">First day; null where it lies before the first edition held and is not entered.</param>
/// <param name="Until">Day from which it no longer is one; null where none is known.</param>
/// <param name="Citation">Law.</param>
/// <param name="Grade">Grade of the evidence.</param>
public sealed record ColumnTwoCountry(CountryCode Country, LocalDate? From, LocalDate? Until, string Citation, char Grade)
{
    /// <summary>True on a day on which its products pay column 2.</summary>
    public bool Applies(LocalDate day) => (From is not { } from || from <= day) && (Until is not { } until || day < until);
}
