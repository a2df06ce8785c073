using NodaTime;

namespace Spelter.Law;

/// <summary>A proceeding under a statute as it is on record.</summary>
/// <param name="Id">Number of its proclamation, such as 11001.</param>
/// <param name="Name">Subject.</param>
/// <param name="Statute">Statute.</param>
/// <param name="CheckedThrough">Last day to which the record was checked: of later days nothing is known, not even that nothing happened.</param>
/// <param name="Clocks">Clocks of the proceeding's own, such as those of an order.</param>
/// <param name="Steps">Steps.</param>
/// <param name="Candidates">Instruments that may be agreements under it.</param>
/// <param name="Unpublished">What was looked for and not found.</param>
public sealed record Proceeding(
    string Id, string Name, Statute Statute, LocalDate CheckedThrough, IReadOnlyList<StatuteClock> Clocks, IReadOnlyList<ProceedingStep> Steps, IReadOnlyList<CandidateAgreement> Candidates,
    IReadOnlyList<UnpublishedStep> Unpublished)
{
    /// <summary>All clocks: those of orders, then those of the statute.</summary>
    public IEnumerable<StatuteClock> AllClocks => Clocks.Concat(Statute.Clocks);

    /// <summary>The proceeding as it was known on a day.</summary>
    public Proceeding KnownOn(LocalDate day) => this with
    {
        Steps = [.. Steps.Where(s => s.Known <= day).Select(s => s with { Dates = s.Dates.KnownOn(day) }).OrderBy(s => s.Order)],
        Candidates = [.. Candidates.Where(c => c.Known <= day).OrderBy(c => c.SignedOn).ThenBy(c => c.Id, StringComparer.Ordinal)],
        // A search tells of the days up to its own end.
        Unpublished = day < CheckedThrough ? [] : Unpublished,
    };
}
