namespace Spelter.Stress;

/// <summary>A triangular distribution: what a judgement of least, likeliest and most says and no more.</summary>
/// <param name="Low">Least.</param>
/// <param name="Mode">Likeliest.</param>
/// <param name="High">Most.</param>
public readonly record struct Triangle(double Low, double Mode, double High)
{
    /// <summary>Its mean.</summary>
    public double Mean => (Low + Mode + High) / 3;

    /// <summary>The value below which a share of the probability lies.</summary>
    /// <param name="share">From zero to one.</param>
    public double Quantile(double share)
    {
        if (High == Low) return Low;
        var below = (Mode - Low) / (High - Low);
        return share < below
            ? Low + Math.Sqrt(share * (High - Low) * (Mode - Low))
            : High - Math.Sqrt((1 - share) * (High - Low) * (High - Mode));
    }
}
