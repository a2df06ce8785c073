using NodaTime;

namespace Spelter.Agreements;

/// <summary>All agreements on record.</summary>
/// <param name="Agreements">In the order of their identities.</param>
public sealed record AgreementLedger(IReadOnlyList<Agreement> Agreements)
{
    /// <summary>What was known on a day.</summary>
    /// <param name="known">Last day of knowledge.</param>
    public AgreementLedger KnownOn(LocalDate known) => new([.. Agreements.Select(a => a.KnownOn(known)).OfType<Agreement>()]);

    /// <summary>Every deadline, the earliest first, with how it stands on a day.</summary>
    /// <param name="day">Day.</param>
    public IReadOnlyList<DatedDeadline> CalendarOn(LocalDate day) =>
    [
        .. Agreements.SelectMany(a => a.Deadlines.Select(d => new DatedDeadline(a, d, d.StandingOn(day))))
            .OrderBy(d => d.Deadline.Due.Last).ThenBy(d => d.Agreement.Id, StringComparer.Ordinal).ThenBy(d => d.Deadline.Id, StringComparer.Ordinal),
    ];
}
