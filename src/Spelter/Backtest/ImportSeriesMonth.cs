namespace Spelter.Backtest;

/// <summary>One month of imports.</summary>
/// <param name="Month">Count of months, as <see cref="AnnouncedEvent.MonthOf(int, int)"/> counts.</param>
/// <param name="Contained">Contained kilograms from all countries.</param>
/// <param name="ContainedFromActor">Contained kilograms from the actor; null where the series does not tell.</param>
/// <param name="Kilograms">Kilograms as printed.</param>
/// <param name="Usd">Customs value, US dollars.</param>
public readonly record struct ImportSeriesMonth(int Month, double Contained, double? ContainedFromActor, double Kilograms, double Usd);
