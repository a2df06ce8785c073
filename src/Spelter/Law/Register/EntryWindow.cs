using NodaTime;

namespace Spelter.Law;

/// <summary>Days on which a measure reaches entries: half-open, from 12:01 a.m. US Eastern of the first day.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Day after the last; null while it lasts.</param>
public readonly record struct EntryWindow(LocalDate From, LocalDate? Until)
{
    /// <summary>Whether an entry of a day is reached.</summary>
    public bool Contains(LocalDate day) => From <= day && (Until is not { } until || day < until);

    /// <summary>Whether two windows share a day.</summary>
    public bool Overlaps(EntryWindow other) => (Until is not { } until || other.From < until) && (other.Until is not { } end || From < end);
}
