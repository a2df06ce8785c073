using System.Runtime.CompilerServices;

namespace Spelter.Equilibrium;

/// <summary>A demand or supply curve as solvers in lockstep read it: what does not change from one evaluation to the next is divided
/// once.</summary>
internal readonly struct LaneCurve
{
    private readonly CurveShape _shape;
    private readonly double _price;
    private readonly double _inverse;
    private readonly double _least;
    private readonly double _quantity;
    private readonly double _elasticity;

    public LaneCurve(in CurveTerms curve, bool isDemand)
    {
        (_shape, _price, _quantity, _elasticity, Capacity) = (curve.Shape, curve.Price, curve.Quantity, curve.Elasticity, curve.Capacity);
        _least = IsoelasticCurve.LeastPrice * curve.Price;
        _inverse = curve.Shape switch
        {
            CurveShape.Linear => (isDemand ? -1 : 1) / curve.Slope,
            CurveShape.Isoelastic => 1 / curve.Price,
            _ => 0,
        };
    }

    /// <summary>Largest quantity.</summary>
    public double Capacity { get; }

    /// <summary>Quantities at prices, and how much they change with them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V At<V, T>(V price, V capacity, out V answer)
        where V : struct
        where T : struct, ILane<V>
    {
        switch (_shape)
        {
            case CurveShape.Linear:
                var inverse = T.Create(_inverse);
                var free = T.Multiply(T.Subtract(price, T.Create(_price)), inverse);
                var clipped = T.Min(T.Max(free, default), capacity);
                answer = T.Abs(T.IfEqual(free, clipped, inverse));
                return clipped;
            case CurveShape.Isoelastic:
                var at = T.Max(price, T.Create(_least));
                var quantity = T.Multiply(T.Create(_quantity), T.Pow(T.Multiply(at, T.Create(_inverse)), T.Create(_elasticity)));
                var slope = T.Divide(T.Multiply(T.Create(_elasticity), quantity), at);
                quantity = T.MultiplyAdd(slope, T.Subtract(price, at), quantity);
                var within = T.Min(T.Max(quantity, default), capacity);
                answer = T.IfEqual(quantity, within, T.Abs(slope));
                return within;
            default:
                answer = default;
                return T.Min(T.Create(_quantity), capacity);
        }
    }
}
