namespace Spelter.Equilibrium;

/// <summary>An arc as the fast solver reads it: the landed price is max(floor, fixed + rate · exporter's price).</summary>
internal readonly struct ArcTerms
{
    public readonly int From;
    public readonly int To;
    public readonly double Yield;
    public readonly double Cost;
    public readonly double Fixed;
    public readonly double Rate;
    public readonly double Floor;
    public readonly double Slope;
    public readonly double Low;
    public readonly double High;

    public ArcTerms(NetworkArc arc, int from, int to)
    {
        (From, To, Yield, Cost, Slope, Low, High) = (from, to, arc.Yield, arc.Cost, arc.Slope, arc.LowerBound, arc.Capacity);
        Rate = 1 + arc.AdValorem;
        Fixed = arc.Cost + (arc.Base == DutyBase.Delivered ? arc.AdValorem * arc.Cost : 0) + arc.SpecificDuty;
        Floor = arc.MinimumPrice ?? double.NegativeInfinity;
    }

    /// <summary>Whether the flow changes with both prices as the balances do with the flow, so that a potential exists.</summary>
    public bool IsSymmetric => Rate == 1 && double.IsNegativeInfinity(Floor);

    /// <summary>Price after cost and duties, and how it changes with the exporter's price.</summary>
    public double Landed(double exporterPrice, out double rate)
    {
        var price = Fixed + (Rate * exporterPrice);
        rate = price < Floor ? 0 : Rate;
        return Math.Max(price, Floor);
    }
}
