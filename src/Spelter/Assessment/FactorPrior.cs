using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Weight and normalisation of one factor of vulnerability: a row of <c>data/priors/vulnerability-weights.csv</c>. It is
/// a judgement and says so.</summary>
/// <param name="Lens">importance, exposure or recovery.</param>
/// <param name="Factor">Identity of the factor.</param>
/// <param name="Label">Name of the factor in words.</param>
/// <param name="Unit">Unit of the raw value: USD, percent, share or index.</param>
/// <param name="Weight">Weight within its lens, positive; weights need not add to one.</param>
/// <param name="Logarithmic">True where the raw value is normalised on a base-10 logarithm.</param>
/// <param name="ZeroAt">Raw value that counts as 0; beyond it the factor stays at 0.</param>
/// <param name="OneAt">Raw value that counts as 1; may lie below <paramref name="ZeroAt"/>.</param>
/// <param name="Statement">What the factor measures.</param>
/// <param name="Source">Whose judgement it is.</param>
public sealed record FactorPrior(string Lens, string Factor, string Label, string Unit, double Weight, bool Logarithmic, double ZeroAt, double OneAt, string Statement, string Source)
{
    /// <summary>Unit of the raw value as people read it: a share is told in percent.</summary>
    public string PrintedUnit => Unit == "share" ? "percent" : Unit;

    /// <summary>A raw value in <see cref="PrintedUnit"/>.</summary>
    public Interval Printed(Interval raw) => Unit == "share" ? Percentage.Of(raw) : raw;

    /// <summary>Position of a raw value between the anchors, 0 to 1.</summary>
    public Interval Normalise(Interval raw)
    {
        var (a, b) = (Position(raw.Low), Position(raw.High));
        return new Interval(Math.Min(a, b), Math.Max(a, b));
    }

    private double Position(double raw)
    {
        if (double.IsPositiveInfinity(raw)) return OneAt > ZeroAt ? 1 : 0;
        if (!Logarithmic) return Math.Clamp((raw - ZeroAt) / (OneAt - ZeroAt), 0, 1);
        return raw <= 0 ? 0 : Math.Clamp(Math.Log10(raw / ZeroAt) / Math.Log10(OneAt / ZeroAt), 0, 1);
    }
}
