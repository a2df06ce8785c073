namespace Spelter.Disruption;

/// <summary>How buyers act between the announcement of a measure and the day from which it holds: they bring purchases forward in proportion to the notice,
/// up to what they can carry, and buy that much less later.</summary>
/// <param name="ShareAMonth">Purchases brought forward in a month of notice, as a share of a month's purchases of what the measure will cut.</param>
/// <param name="MostMonths">Most that is carried, in months of those purchases.</param>
/// <param name="UpTo">Premium of the price over its base up to which they do so, above zero; at the base price they do so in full.</param>
/// <param name="DrawMonths">Months over which they buy that much less, above zero.</param>
public sealed record FrontRunning(double ShareAMonth, double MostMonths, double UpTo, double DrawMonths)
{
    /// <summary>Purchases brought forward a month, as a share of a month's.</summary>
    /// <param name="notice">Months of notice, above zero.</param>
    public double RateFor(int notice) => Math.Min(ShareAMonth, MostMonths / notice);
}
