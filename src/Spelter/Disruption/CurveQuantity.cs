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
    /// moves from the first to the second. In closed form.</summary>
    public static double Area(Curve curve, double before, double after, bool isDemand)
    {
        if (before == after) return 0;
        var (low, high) = (Math.Min(before, after), Math.Max(before, after));
        var area = curve switch
        {
            LinearCurve { Slope: > 0 } line => AreaOf(line, low, high, isDemand),
            LinearCurve line when !double.IsFinite(line.Capacity) => 0,
            LinearCurve line => line.Capacity * (isDemand ? Math.Max(0, Math.Min(high, line.Intercept) - low) : Math.Max(0, high - Math.Max(low, line.Intercept))),
            IsoelasticCurve power => AreaOf(power, low, high),
            _ => throw new ArgumentException("The curve is of no known type.", nameof(curve)),
        };
        return area * Math.Sign(after - before);
    }

    private static double AreaOf(LinearCurve line, double low, double high, bool isDemand)
    {
        // Half of the square of the quantity, and the straight rest above the capacity: its slope over the price is the quantity.
        double Beside(double price)
        {
            var quantity = (isDemand ? line.Intercept - price : price - line.Intercept) / line.Slope;
            return quantity <= 0 ? 0 : quantity <= line.Capacity ? quantity * quantity / 2 : line.Capacity * (quantity - (line.Capacity / 2));
        }

        return line.Slope * Math.Abs(Beside(high) - Beside(low));
    }

    private static double AreaOf(IsoelasticCurve power, double low, double high)
    {
        // Below the least price the quantity stays, and beyond where the curve meets the capacity it is the capacity.
        var least = IsoelasticCurve.LeastPrice * power.Price;
        var full = power.Elasticity == 0 || !double.IsFinite(power.Capacity) ? double.NaN : power.Price * Math.Pow(power.Capacity / power.Quantity, 1 / power.Elasticity);
        Span<double> ends = [low, Math.Clamp(least, low, high), double.IsNaN(full) ? high : Math.Clamp(full, low, high), high];
        ends.Sort();
        var area = 0.0;
        for (var i = 1; i < ends.Length; i++)
        {
            var (from, to) = (ends[i - 1], ends[i]);
            if (from == to) continue;
            var middle = (from + to) / 2;
            var isFlat = middle < least || power.Elasticity == 0 || At(power, middle, isDemand: false) >= power.Capacity;
            area += isFlat ? (to - from) * At(power, middle, isDemand: false) : Antiderivative(to) - Antiderivative(from);
        }

        return area;

        double Antiderivative(double price) => power.Elasticity == -1
            ? power.Quantity * power.Price * Math.Log(price / power.Price)
            : power.Quantity * power.Price / (1 + power.Elasticity) * Math.Pow(price / power.Price, 1 + power.Elasticity);
    }
}
