using NodaTime;

namespace Spelter.Agreements;

/// <summary>What a row of the ledger rests on.</summary>
/// <param name="Sources">Documents; at least one.</param>
/// <param name="Grade">A for a primary text or a page of a government, B for law firms, wires and trade press, C for trackers and the like.</param>
/// <param name="Verify">True for ⚠: verify against the signed text before relying on it.</param>
/// <param name="Known">Day from which it was known; a question as known on an earlier day does not see it.</param>
/// <param name="Note">What else must be known; empty where there is nothing.</param>
public sealed record AgreementEvidence(IReadOnlyList<AgreementSource> Sources, char Grade, bool Verify, LocalDate Known, string Note);
