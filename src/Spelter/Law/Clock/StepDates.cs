using NodaTime;

namespace Spelter.Law;

/// <summary>Days of a step by kind. They differ: a measure may take effect before it is published, or months after it is signed. All in US Eastern time.</summary>
/// <param name="On">Day of the act where it is not a signature: initiation, delivery.</param>
/// <param name="SignedOn">Day of signature.</param>
/// <param name="PublicInspection">Day on public inspection at the Federal Register.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Effective">Instant from which it has effect; midnight where no clock time is on record.</param>
/// <param name="By">Day on which it had happened at the latest, where the day itself is not known.</param>
public sealed record StepDates(LocalDate? On, LocalDate? SignedOn, LocalDate? PublicInspection, LocalDate? Published, LocalDateTime? Effective, LocalDate? By)
{
    /// <summary>Day of the act; null where it is not known.</summary>
    public LocalDate? Act => On ?? SignedOn ?? (By is null ? PublicInspection ?? Published ?? Effective?.Date : null);

    /// <summary>Day of the act, or the day on which it had happened at the latest.</summary>
    /// <exception cref="InvalidOperationException">No day is written at all; the reader refuses that.</exception>
    public LocalDate Latest => Act ?? By ?? throw new InvalidOperationException("A step without any day.");

    /// <summary>Day from which it counts for the state: that of its effect where one is on record.</summary>
    public LocalDate Counts => Effective?.Date ?? Latest;

    /// <summary>Days as known on a day: a publication that was still to come was not known.</summary>
    public StepDates KnownOn(LocalDate day) => this with { PublicInspection = PublicInspection > day ? null : PublicInspection, Published = Published > day ? null : Published };

    /// <summary>The kinds written, with their days.</summary>
    public IReadOnlyList<(string Kind, LocalDate Day)> Written =>
    [
        .. new (string, LocalDate?)[] { ("on", On), ("signed", SignedOn), ("public inspection", PublicInspection), ("published", Published), ("effective", Effective?.Date), ("by", By) }
            .Where(d => d.Item2 is not null).Select(d => (d.Item1, d.Item2!.Value)),
    ];
}
