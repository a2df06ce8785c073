namespace Spelter.Backtest;

/// <summary>Months in a row, counted from the first month in which a measure held: month zero.</summary>
/// <param name="From">First month; negative for one before the measure.</param>
/// <param name="Months">How many, above zero.</param>
public readonly record struct MonthWindow(int From, int Months)
{
    /// <summary>First month after the window.</summary>
    public int End => From + Months;

    /// <summary>How many months of the window are at or after a month.</summary>
    public int MonthsFrom(int month) => Math.Clamp(End - Math.Max(month, From), 0, Months);
}
