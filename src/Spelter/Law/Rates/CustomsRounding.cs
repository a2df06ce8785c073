namespace Spelter.Law;

/// <summary>How customs rounds what duties are counted on, 19 CFR 159.3: a late step of its own, so that an amount before it stays linear in the
/// facts.</summary>
public static class CustomsRounding
{
    /// <summary>The value that an ad valorem rate applies to: even dollars, fifty cents or more counting as a dollar (19 CFR 159.3(a)).</summary>
    public static decimal Value(decimal usd) => Math.Round(usd, 0, MidpointRounding.AwayFromZero);

    /// <summary>The quantity that a specific rate applies to: whole units, one half or more counting as one, where the rate is a dollar a unit or
    /// less; else two decimals (19 CFR 159.3(b)).</summary>
    public static decimal Quantity(decimal quantity, decimal usdPerUnit) => Math.Round(quantity, usdPerUnit <= 1 ? 0 : 2, MidpointRounding.AwayFromZero);

    /// <summary>An amount of money in cents.</summary>
    public static decimal Amount(decimal usd) => Math.Round(usd, 2, MidpointRounding.AwayFromZero);
}
