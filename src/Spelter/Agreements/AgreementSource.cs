namespace Spelter.Agreements;

/// <summary>A document that a row of the ledger rests on.</summary>
/// <param name="Id">Name within the file of the agreement.</param>
/// <param name="Title">Who published what, and when where that is on record.</param>
/// <param name="Address">Addresses, divided by semicolons; empty where no public document is held.</param>
public sealed record AgreementSource(string Id, string Title, string Address);
