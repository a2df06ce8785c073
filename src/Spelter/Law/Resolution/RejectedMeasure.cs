namespace Spelter.Law;

/// <summary>A measure that reaches the line but is not owed.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Measure">Measure.</param>
/// <param name="Reason">Why nothing is owed.</param>
public sealed record RejectedMeasure(MeasureStanding Standing, string Measure, string Reason);
