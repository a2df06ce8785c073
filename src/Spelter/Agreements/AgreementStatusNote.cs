namespace Spelter.Agreements;

/// <summary>What the record says of the standing of an agreement that no date carries.</summary>
/// <param name="What">What it says.</param>
/// <param name="Evidence">What that rests on.</param>
public sealed record AgreementStatusNote(string What, AgreementEvidence Evidence);
