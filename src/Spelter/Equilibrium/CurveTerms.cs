namespace Spelter.Equilibrium;

/// <summary>A demand or supply curve as the fast solver reads it.</summary>
internal readonly struct CurveTerms
{
    public readonly CurveShape Shape;
    public readonly double Price;
    public readonly double Slope;
    public readonly double Quantity;
    public readonly double Elasticity;
    public readonly double Capacity;

    public CurveTerms(Curve? curve)
    {
        Capacity = curve?.Capacity ?? 0;
        switch (curve)
        {
            case LinearCurve line:
                (Shape, Price, Slope) = (CurveShape.Linear, line.Intercept, line.Slope);
                break;
            case IsoelasticCurve { Elasticity: 0 } power:
                (Shape, Quantity) = (CurveShape.Fixed, power.Quantity);
                break;
            case IsoelasticCurve power:
                (Shape, Price, Quantity, Elasticity) = (CurveShape.Isoelastic, power.Price, power.Quantity, power.Elasticity);
                break;
        }
    }

    /// <summary>Whether the price of the curve does not change with the quantity.</summary>
    public bool IsFlat => Shape == CurveShape.Linear && Slope == 0;

    /// <summary>How much the quantity changes with the price where the curve is not at a bound: its order of magnitude.</summary>
    public double TypicalAnswer(double proximal) => Shape switch
    {
        CurveShape.Linear => 1 / (Slope + proximal),
        CurveShape.Isoelastic => Math.Abs(Elasticity) * Quantity / Price,
        _ => 0,
    };

    /// <summary>Quantity on the curve of constant elasticity at a price, and how much it changes with what the side gains.</summary>
    public double Isoelastic(double price, out double answer)
    {
        var at = Math.Max(price, IsoelasticCurve.LeastPrice * Price);
        var quantity = Quantity * Math.Pow(at / Price, Elasticity);
        var slope = Elasticity * quantity / at;
        quantity += slope * (price - at);
        answer = quantity >= Capacity || quantity <= 0 ? 0 : Math.Abs(slope);
        return Math.Clamp(quantity, 0, Capacity);
    }

    /// <summary>Quantity on the curve at a price whatever its bounds, with its first and second derivative; zero for curves without a slope.</summary>
    public double Unclipped(double price, bool isSupply, out double slope, out double bend)
    {
        (slope, bend) = (0, 0);
        if (Shape == CurveShape.Linear)
        {
            slope = (isSupply ? 1 : -1) / Slope;
            return (price - Price) * slope;
        }

        if (Shape != CurveShape.Isoelastic) return 0;
        var least = IsoelasticCurve.LeastPrice * Price;
        var at = Math.Max(price, least);
        var quantity = Quantity * Math.Pow(at / Price, Elasticity);
        slope = Elasticity * quantity / at;
        bend = price > least ? (Elasticity - 1) * slope / at : 0;
        return quantity + (slope * (price - at));
    }

    /// <summary>Supply at a price under another capacity, and how much it changes with the price.</summary>
    public double At(double price, double capacity, out double answer)
    {
        var free = Shape switch
        {
            CurveShape.Linear => (price - Price) / Slope,
            CurveShape.Isoelastic => Isoelastic(price, out _),
            _ => Quantity,
        };
        var slope = Shape == CurveShape.Fixed ? 0 : Shape == CurveShape.Linear ? 1 / Slope : Elasticity * free / Math.Max(price, IsoelasticCurve.LeastPrice * Price);
        answer = free > 0 && free < capacity ? slope : 0;
        return Math.Clamp(free, 0, capacity);
    }

    /// <summary>Price at which a curve of constant elasticity comes to a quantity.</summary>
    public double PriceAt(double quantity)
    {
        var least = IsoelasticCurve.LeastPrice * Price;
        var atLeast = Quantity * Math.Pow(IsoelasticCurve.LeastPrice, Elasticity);
        // On the tangent, supply is below the quantity at the least price and demand above it.
        return (quantity - atLeast) * Elasticity > 0 ? Price * Math.Pow(quantity / Quantity, 1 / Elasticity)
            : least * (1 + (((quantity / atLeast) - 1) / Elasticity));
    }

    /// <summary>Price less marginal cost where supply is at its capacity; else zero.</summary>
    public double Rent(double price, double quantity)
    {
        if (Shape == CurveShape.None || quantity < Capacity) return 0;
        var cost = Shape switch
        {
            CurveShape.Linear => Price + (Slope * Capacity),
            CurveShape.Isoelastic => Price * Math.Pow(Capacity / Quantity, 1 / Elasticity),
            _ => 0,
        };
        return Math.Max(0, price - cost);
    }
}
