namespace Spelter.Agreements;

/// <summary>How a deadline stands on a day. A breach is a flag: it changes no rate and no status.</summary>
/// <param name="State">State.</param>
/// <param name="IsBreached">True where the day passed without delivery, even where it came later; null where the record does not say.</param>
/// <param name="DaysLate">Days from the deadline to the delivery, or to the day asked for where there is none; null while it is pending or undetermined.
/// Zero for what came in time.</param>
public sealed record DeadlineStanding(DeadlineState State, bool? IsBreached, int? DaysLate);
