using NodaTime;

namespace Spelter.Law;

/// <summary>An instrument with a partner that may or may not be an agreement under a negotiation: nobody has said so in public. An indicator, never a conclusion.</summary>
/// <param name="Id">Identity in the ledger of agreements.</param>
/// <param name="Name">Partner and type.</param>
/// <param name="SignedOn">Day of signature or announcement.</param>
/// <param name="Known">Day from which it was public.</param>
/// <param name="Indicators">What speaks for or against its being carried out or effective; empty where nothing is on record.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record CandidateAgreement(string Id, string Name, LocalDate SignedOn, LocalDate Known, IReadOnlyList<string> Indicators, StepEvidence Evidence);
