namespace Spelter.Law;

/// <summary>The duty of the schedule's own columns on a line, on which programmes of Chapter 99 build.</summary>
/// <param name="Rate">The rate; null where the text is none that can be counted.</param>
/// <param name="Name">Such as "column 1 general".</param>
/// <param name="Text">The rate as printed.</param>
/// <param name="Citation">Edition and line.</param>
public sealed record ColumnDuty(RateExpression? Rate, string Name, string Text, string Citation);
