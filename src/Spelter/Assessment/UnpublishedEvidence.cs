using NodaTime;

namespace Spelter.Assessment;

/// <summary>A kind of evidence of which no release that is held was public on the day of an assessment.</summary>
/// <param name="Kind">What it tells, in words.</param>
/// <param name="FirstDay">Publication of the first release held; the day of the copy where no earlier one is known.</param>
public sealed record UnpublishedEvidence(string Kind, LocalDate FirstDay);
