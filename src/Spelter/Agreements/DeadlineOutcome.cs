using NodaTime;

namespace Spelter.Agreements;

/// <summary>What is on record of a deadline.</summary>
/// <param name="Kind">Whether it was delivered.</param>
/// <param name="Delivered">Day of delivery; null where nothing is known to have been delivered.</param>
/// <param name="What">What was delivered, or what is said of it.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record DeadlineOutcome(OutcomeKind Kind, LocalDate? Delivered, string What, AgreementEvidence Evidence);
