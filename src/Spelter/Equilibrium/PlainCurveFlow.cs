namespace Spelter.Equilibrium;

/// <summary>Quantity demanded or supplied at a node.</summary>
internal sealed class PlainCurveFlow : PlainFlow
{
    private readonly Curve _curve;
    private readonly int _row;
    private readonly double _sign;

    public PlainCurveFlow(Curve curve, int row, bool isDemand, double proximal)
    {
        (_curve, _row, _sign) = (curve, row, isDemand ? -1 : 1);
        Proximal = curve is LinearCurve { Slope: 0 } ? proximal : 0;
        Entries = [(row, _sign)];
    }

    public override IReadOnlyList<(int Row, double Weight)> Entries { get; }

    public override double At(double[] duals, Action<int, double>? change = null)
    {
        var price = duals[_row];
        var (quantity, slope) = _curve switch
        {
            LinearCurve line => Clip(_sign * (price - line.Intercept), line.Slope, 0, line.Capacity),
            IsoelasticCurve power => Capped(power, price),
            _ => throw new InvalidOperationException("The check of the problem lets no other curve through."),
        };
        if (slope > 0) change?.Invoke(_row, _sign * slope);
        return quantity;
    }

    /// <summary>Price less marginal cost where supply is at its capacity; else zero.</summary>
    public double Rent(double[] duals)
    {
        if (At(duals) < _curve.Capacity) return 0;
        var cost = _curve switch
        {
            LinearCurve line => line.Intercept + (line.Slope * line.Capacity),
            IsoelasticCurve { Elasticity: > 0 } power => power.Price * Math.Pow(power.Capacity / power.Quantity, 1 / power.Elasticity),
            _ => 0,
        };
        return Math.Max(0, duals[_row] - cost);
    }

    // The slope is that of the quantity with the gain: the price for supply, its negative for demand.
    private static (double Quantity, double Slope) Capped(IsoelasticCurve power, double price)
    {
        if (power.Elasticity == 0) return (Math.Min(power.Quantity, power.Capacity), 0);
        var floor = IsoelasticCurve.LeastPrice * power.Price;
        var at = Math.Max(price, floor);
        var quantity = power.Quantity * Math.Pow(at / power.Price, power.Elasticity);
        var slope = power.Elasticity * quantity / at;
        quantity += slope * (price - at);
        if (quantity >= power.Capacity) return (power.Capacity, 0);
        return quantity <= 0 ? (0, 0) : (quantity, Math.Abs(slope));
    }
}
