using NodaTime;

namespace Spelter.Agreements;

/// <summary>What a party says of a term.</summary>
/// <param name="TermId">Term.</param>
/// <param name="By">Party.</param>
/// <param name="Position">Its position in a word of the encoder: two claims of one position say the same, however they put it.</param>
/// <param name="What">The claim in Spelter's words.</param>
/// <param name="Made">Day of the claim; null where it is not on record.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record Claim(string TermId, Party By, string Position, string What, LocalDate? Made, AgreementEvidence Evidence);
