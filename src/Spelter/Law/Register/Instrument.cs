using NodaTime;

namespace Spelter.Law;

/// <summary>An act of law with its clauses and the days on which it became known.</summary>
/// <param name="Id">Name in the register, such as proc-11052.</param>
/// <param name="Title">Title.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Authority">Authority that it rests on, such as "19 USC 1862(c)".</param>
/// <param name="SignedOn">Day of signature, or of the act.</param>
/// <param name="Known">Day on which each channel showed it; a channel that is missing never did, or it is not known when.</param>
/// <param name="Citation">Citation as printed.</param>
/// <param name="Address">Where it is found; empty where no address is held.</param>
/// <param name="Clauses">Clauses, in order.</param>
/// <param name="Evidence">Grade of the citation and dates.</param>
/// <param name="Note">Anything a reader must know; empty if nothing.</param>
public sealed record Instrument(
    string Id, string Title, InstrumentKind Kind, string Authority, LocalDate SignedOn, IReadOnlyDictionary<Channel, LocalDate> Known, string Citation, string Address,
    IReadOnlyList<Clause> Clauses, LegalEvidence Evidence, string Note)
{
    /// <summary>First day on which one of the channels shows it; null where none does.</summary>
    public LocalDate? KnownThrough(IReadOnlySet<Channel> channels)
    {
        LocalDate? first = null;
        foreach (var (channel, day) in Known)
            if (channels.Contains(channel) && (first is not { } before || day < before)) first = day;
        return first;
    }
}
