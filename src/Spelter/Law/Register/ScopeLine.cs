using NodaTime;

namespace Spelter.Law;

/// <summary>A prefix of tariff codes, with its days where a list dates its lines.</summary>
/// <param name="Prefix">Two to ten digits, or none for every line.</param>
/// <param name="From">First day; null where the measure's own days count.</param>
/// <param name="Until">Day after the last; null while it lasts.</param>
public readonly record struct ScopeLine(string Prefix, LocalDate? From, LocalDate? Until)
{
    /// <summary>Whether the prefix counts on a day.</summary>
    public bool HoldsOn(LocalDate day) => (From is not { } from || from <= day) && (Until is not { } until || day < until);
}
