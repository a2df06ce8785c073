namespace Spelter.Equilibrium;

/// <summary>Largest price and largest quantity that a compiled problem names.</summary>
internal static class ProblemScales
{
    public static (double Price, double Flow) Of(CompiledProblem problem)
    {
        double price = 0, flow = 0;
        void Price(double value) => price = double.IsFinite(value) ? Math.Max(price, Math.Abs(value)) : price;
        void Flow(double value) => flow = double.IsFinite(value) ? Math.Max(flow, Math.Abs(value)) : flow;
        for (var a = 0; a < problem.ArcTerms.Length; a++)
        {
            ref readonly var arc = ref problem.ArcTerms[a];
            Price(arc.Cost);
            Price(arc.Fixed - arc.Cost);
            Price(arc.Floor);
            Flow(arc.Low);
            Flow(arc.High);
        }

        foreach (var cap in problem.Caps) Flow(cap);
        for (var i = 0; i < problem.DemandTerms.Length; i++)
        {
            foreach (ref readonly var curve in (ReadOnlySpan<CurveTerms>)[problem.DemandTerms[i], problem.SupplyTerms[i]])
            {
                Price(curve.Price);
                Flow(curve.Shape != CurveShape.Linear ? curve.Quantity : curve.Slope > 0 ? curve.Price / curve.Slope : curve.Capacity);
            }
        }

        return (price > 0 ? price : 1, flow > 0 ? flow : 1);
    }
}
