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
    /// moves from the first to the second. Exact: between its kinks a curve is a line or a power of the price.</summary>
    public static double Area(Curve curve, double before, double after, bool isDemand)
    {
        var (low, high) = (Math.Min(before, after), Math.Max(before, after));
        var area = 0.0;
        foreach (var kink in KinksOf(curve, isDemand).Where(k => k > low && k < high).Append(high).Order())
        {
            area += BetweenKinks(curve, low, kink, isDemand);
            low = kink;
        }

        return area * Math.Sign(after - before);
    }

    private static IEnumerable<double> KinksOf(Curve curve, bool isDemand) => curve switch
    {
        LinearCurve line => [line.Intercept, line.Intercept + ((isDemand ? -1 : 1) * line.Slope * line.Capacity)],
        IsoelasticCurve { Elasticity: 0 } => [],
        IsoelasticCurve power => [IsoelasticCurve.LeastPrice * power.Price, power.Price * Math.Pow(power.Capacity / power.Quantity, 1 / power.Elasticity)],
        _ => throw new ArgumentException("The curve is of no known type.", nameof(curve)),
    };

    private static double BetweenKinks(Curve curve, double low, double high, bool isDemand)
    {
        var middle = low + ((high - low) / 2);
        var quantity = At(curve, middle, isDemand);
        // What stands at its capacity, or below the least price, does not move with the price; the middle is the mean of a line.
        if (curve is not IsoelasticCurve power || quantity >= power.Capacity || middle < IsoelasticCurve.LeastPrice * power.Price || power.Elasticity == 0) return quantity * (high - low);
        var exponent = 1 + power.Elasticity;
        return power.Quantity * power.Price * (Math.Abs(exponent) < NearOne ? Math.Log(high / low) : (Math.Pow(high / power.Price, exponent) - Math.Pow(low / power.Price, exponent)) / exponent);
    }

    // An elasticity this near to minus one is one: the difference of powers would lose its digits.
    private const double NearOne = 1e-9;
}
