namespace Spelter.Stress;

/// <summary>Losses of many drawn years of which most have none: only those that are not zero are held.</summary>
/// <param name="losses">Losses that are not zero; negative for gains. Sorted in place, the largest first.</param>
/// <param name="years">Years drawn, at least as many.</param>
public sealed class SparseTail(double[] losses, int years)
{
    private readonly double[] _losses = Sorted(losses);

    // Sums from the largest: the mean of the worst is then one division.
    private double[]? _sums;

    /// <summary>Mean loss of a year.</summary>
    public double Mean => _losses.Sum() / years;

    /// <summary>Standard error of the mean: how far it may be from that of endlessly many years.</summary>
    public double StandardError
    {
        get
        {
            var mean = Mean;
            var squares = (_losses.Sum(l => (l - mean) * (l - mean)) + ((years - _losses.Length) * mean * mean)) / Math.Max(1, years - 1);
            return Math.Sqrt(squares / years);
        }
    }

    /// <summary>Largest loss of a year.</summary>
    public double Largest => _losses.Length == 0 || (_losses[0] < 0 && years > _losses.Length) ? 0 : _losses[0];

    /// <summary>Share of the years that have a loss above zero.</summary>
    public double ProbabilityOfLoss => (double)_losses.Count(l => l > 0) / years;

    /// <summary>Mean of the worst share of the years (conditional value at risk): of a year that straddles the share only its part counts.</summary>
    /// <param name="share">Share of the years, above zero and up to one: 0.05 for the worst twentieth.</param>
    public double MeanOfWorst(double share)
    {
        var count = share * years;
        var whole = (int)Math.Floor(count + Rounding);
        return (SumOf(whole) + (Math.Max(0, count - whole) * At(whole))) / count;
    }

    /// <summary>Loss that a share of the years exceed or reach.</summary>
    /// <param name="probability">Above zero and up to one.</param>
    public double ExceededWith(double probability) => At(Math.Max(0, (int)Math.Ceiling((probability * years) - Rounding) - 1));

    // Shares of years are decimals: a product of them is what it is meant to be to a billionth.
    private const double Rounding = 1e-9;

    private static double[] Sorted(double[] losses)
    {
        Array.Sort(losses);
        Array.Reverse(losses);
        return losses;
    }

    // Years without a loss stand between losses and gains.
    private int Losing => Array.FindIndex(_losses, l => l < 0) is >= 0 and var first ? first : _losses.Length;

    private double At(int place)
    {
        var (losing, none) = (Losing, years - _losses.Length);
        return place < losing ? _losses[place] : place < losing + none ? 0 : place < years ? _losses[place - none] : _losses.Length > 0 ? _losses[^1] : 0;
    }

    private double SumOf(int worst)
    {
        _sums ??= Sums();
        var (losing, none) = (Losing, years - _losses.Length);
        return worst <= losing ? _sums[worst] : worst <= losing + none ? _sums[losing] : _sums[worst - none];
    }

    private double[] Sums()
    {
        var sums = new double[_losses.Length + 1];
        for (var i = 0; i < _losses.Length; i++) sums[i + 1] = sums[i] + _losses[i];
        return sums;
    }
}
