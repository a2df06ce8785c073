namespace Spelter.Chance;

/// <summary>Quantiles of a sample, linear between its order statistics (R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", 1996,
/// type 7).</summary>
public static class Quantile
{
    /// <summary>The value below which a share of the sample lies.</summary>
    /// <param name="sorted">Sample in ascending order, at least one value.</param>
    /// <param name="share">From zero to one.</param>
    public static double Of(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 >= sorted.Length ? sorted[^1] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
