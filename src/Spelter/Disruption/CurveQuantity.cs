using Spelter.Equilibrium;

namespace Spelter.Disruption;

/// <summary>Quantities and areas under a curve of demand or supply.</summary>
internal static class CurveQuantity
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
    /// moves from the first to the second.</summary>
    public static double Area(Curve curve, double before, double after, bool isDemand)
    {
        if (before == after) return 0;
        var (low, high) = (Math.Log(Math.Min(before, after)), Math.Log(Math.Max(before, after)));
        var step = (high - low) / Intervals;
        // Simpson's rule in the logarithm of the price, in which curves of constant elasticity are smooth however far prices move.
        var sum = 0.0;
        for (var i = 0; i <= Intervals; i++)
        {
            var price = Math.Exp(low + (i * step));
            sum += (i == 0 || i == Intervals ? 1 : i % 2 == 1 ? 4 : 2) * price * At(curve, price, isDemand);
        }

        return sum * step / 3 * Math.Sign(after - before);
    }

    // Even; the error falls with its fourth power, and with its second at the kink of a capacity: below 1e-4 of the area.
    private const int Intervals = 200;
}
