using System.Runtime.Intrinsics;

namespace Spelter.Equilibrium;

/// <summary>The curves of constant elasticity of a problem, evaluated side by side: powers are most of what a point of a path costs.</summary>
internal sealed class PowerCurves
{
    private const int Width = 4;
    private readonly int[] _place;
    private readonly double[] _price;
    private readonly double[] _quantity;
    private readonly double[] _elasticity;
    private readonly double[] _at;
    private readonly double[] _power;
    private readonly int _nodes;

    public PowerCurves(CompiledProblem problem)
    {
        _nodes = problem.Structure.Nodes;
        _place = [.. Enumerable.Range(0, 2 * _nodes).Where(i => Of(problem, i).Shape == CurveShape.Isoelastic)];
        var padded = (_place.Length + Width - 1) / Width * Width;
        (_price, _quantity, _elasticity, _at, _power) = (new double[padded], new double[padded], new double[padded], new double[padded], new double[padded]);
        Array.Fill(_price, 1);
        Array.Fill(_at, 1);
    }

    /// <summary>Quantity of each curve whatever its bounds, with its first and second derivative, as <see cref="CurveTerms.Unclipped"/>.</summary>
    /// <param name="problem">The problem as it is now.</param>
    /// <param name="prices">Price of each node.</param>
    /// <param name="quantity">Demand of each node, then supply; curves of other shapes are left as they are.</param>
    /// <param name="slope">First derivatives.</param>
    /// <param name="bend">Second derivatives.</param>
    public void Evaluate(CompiledProblem problem, double[] prices, Span<double> quantity, double[] slope, double[] bend)
    {
        for (var k = 0; k < _place.Length; k++)
        {
            ref readonly var curve = ref Of(problem, _place[k]);
            (_price[k], _quantity[k], _elasticity[k]) = (curve.Price, curve.Quantity, curve.Elasticity);
            _at[k] = Math.Max(prices[_place[k] % _nodes], IsoelasticCurve.LeastPrice * curve.Price);
        }

        for (var k = 0; k < _at.Length; k += Width)
        {
            var ratio = Vector256.LoadUnsafe(ref _at[k]) / Vector256.LoadUnsafe(ref _price[k]);
            Vector256.Exp(Vector256.LoadUnsafe(ref _elasticity[k]) * Vector256.Log(ratio)).StoreUnsafe(ref _power[k]);
        }

        for (var k = 0; k < _place.Length; k++)
        {
            var (at, price) = (_at[k], prices[_place[k] % _nodes]);
            var whole = _quantity[k] * _power[k];
            var rate = _elasticity[k] * whole / at;
            slope[_place[k]] = rate;
            // Below the least price a curve goes on along its tangent.
            bend[_place[k]] = price < at ? 0 : (_elasticity[k] - 1) * rate / at;
            quantity[_place[k]] = whole + (rate * (price - at));
        }
    }

    private ref readonly CurveTerms Of(CompiledProblem problem, int place) => ref place < _nodes ? ref problem.DemandTerms[place] : ref problem.SupplyTerms[place - _nodes];
}
