using Spelter.Equilibrium;

namespace Spelter.Disruption;

/// <summary>Quantities and areas under a curve of demand or supply.</summary>
public static class CurveQuantity
{
    /// <summary>Quantity at a price.</summary>
    public static double At(Curve curve, double price, bool isDemand) => curve switch
    {
        LinearCurve { Slope: > 0 } line => Math.Clamp((isDemand ? line.Intercept - price : price - line.Intercept) / line.Slope, 0, line.Capacity),
        // Without a slope the price does not tell the quantity; the area between two prices is then that of the capacity.
        LinearCurve line => (isDemand ? price < line.Intercept : price > line.Intercept) && double.IsFinite(line.Capacity) ? line.Capacity : 0,
        IsoelasticCurve power => Math.Min(power.Capacity, power.Quantity * Math.Pow(Math.Max(price, IsoelasticCurve.LeastPrice * power.Price) / power.Price, power.Elasticity)),
        _ => throw new ArgumentException("The curve is of no known type.", nameof(curve)),
    };

    /// <summary>Area beside the curve between two prices, negative where the second is lower: what producers gain, or users lose, as the price
    /// moves from the first to the second. In closed form.</summary>
    public static double Area(Curve curve, double before, double after, bool isDemand) => before == after ? 0
        : curve switch
        {
            IsoelasticCurve power => Below(power, after) - Below(power, before),
            LinearCurve { Slope: > 0 } line => Below(line, after, isDemand) - Below(line, before, isDemand),
            LinearCurve line => Flat(line, after, isDemand) - Flat(line, before, isDemand),
            _ => throw new ArgumentException("The curve is of no known type.", nameof(curve)),
        };

    // Area from a price of zero to a price: the quantity is that of the least price below it, and the capacity beyond where the curve meets it.
    private static double Below(IsoelasticCurve curve, double price)
    {
        var least = IsoelasticCurve.LeastPrice * curve.Price;
        var atLeast = Math.Min(curve.Capacity, curve.Quantity * Math.Pow(IsoelasticCurve.LeastPrice, curve.Elasticity));
        if (price <= least) return atLeast * price;
        if (curve.Elasticity == 0) return Math.Min(curve.Capacity, curve.Quantity) * price;
        var meets = Math.Max(least, curve.Price * Math.Pow(curve.Capacity / curve.Quantity, 1 / curve.Elasticity));
        // Supply is at its capacity above that price, demand below it.
        var (from, to) = curve.Elasticity > 0 ? (least, Math.Min(price, meets)) : (Math.Min(price, meets), price);
        var capped = curve.Elasticity > 0 ? Math.Max(0, price - meets) : Math.Max(0, from - least);
        return (atLeast * least) + Power(curve, from, to) + (capped > 0 ? curve.Capacity * capped : 0);
    }

    private static double Power(IsoelasticCurve curve, double from, double to)
    {
        var one = 1 + curve.Elasticity;
        var scale = curve.Quantity * curve.Price;
        return one == 0 ? scale * Math.Log(to / from) : scale / one * (Math.Pow(to / curve.Price, one) - Math.Pow(from / curve.Price, one));
    }

    // The integral of the clipped line, up to a constant that the difference of two prices does not have.
    private static double Below(LinearCurve line, double price, bool isDemand)
    {
        var gain = isDemand ? line.Intercept - price : price - line.Intercept;
        var full = line.Slope * line.Capacity;
        var area = gain <= 0 ? 0 : gain < full ? gain * gain / (2 * line.Slope) : line.Capacity * (gain - (full / 2));
        return isDemand ? -area : area;
    }

    private static double Flat(LinearCurve line, double price, bool isDemand)
    {
        if (!double.IsFinite(line.Capacity)) return 0;
        var gain = isDemand ? line.Intercept - price : price - line.Intercept;
        return (isDemand ? -1 : 1) * line.Capacity * Math.Max(0, gain);
    }
}
