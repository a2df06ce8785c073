namespace Spelter.Disruption;

/// <summary>How holders of stocks at the place of use act. Shares and prices are of the base year's.</summary>
/// <param name="Days">Stock in days of use where no figure is published.</param>
/// <param name="ReleaseAbove">Premium of the price over its base at which release begins, above zero; at twice the premium it is full.</param>
/// <param name="ShareAMonth">Most that is released in a month as a share of what is held, and most that is bought back as a share of the base stock.</param>
/// <param name="RestockBelow">Premium up to which a stock is filled again, above zero and no more than that of release; at the base price that is done in full.</param>
public sealed record InventoryRule(double Days, double ReleaseAbove, double ShareAMonth, double RestockBelow)
{
    /// <summary>Days in a year.</summary>
    public const double DaysInYear = 365.25;

    /// <summary>Most that may be released in some months: what is left falls by the share every month.</summary>
    public double MostReleased(double held, int months) => held * (1 - Math.Pow(1 - ShareAMonth, months));
}
