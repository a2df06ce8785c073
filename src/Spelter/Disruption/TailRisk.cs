namespace Spelter.Disruption;

/// <summary>What a distribution of losses holds in its worst part.</summary>
/// <param name="Mean">Expected loss.</param>
/// <param name="ValueAtRisk">Least loss that is not exceeded with the probability of the level.</param>
/// <param name="ConditionalValueAtRisk">Mean of the worst losses that together have the probability left: where an atom straddles the
/// level, only the part of it above counts.</param>
public readonly record struct TailRisk(double Mean, double ValueAtRisk, double ConditionalValueAtRisk)
{
    // Probabilities are decimals: sums of them are what they are meant to be to a billionth.
    private const double Rounding = 1e-9;

    /// <summary>The tail of a discrete distribution (R. T. Rockafellar and S. Uryasev, "Conditional value-at-risk for general loss
    /// distributions", 2002): the minimum over x of x + E[max(0, loss − x)] / (1 − level), which is found at the value at risk.</summary>
    /// <param name="losses">Losses, in any order; negative for gains.</param>
    /// <param name="probabilities">Probability of each, zero or more, together one.</param>
    /// <param name="level">Between zero, inclusive, and one, exclusive: 0.95 looks at the worst twentieth.</param>
    /// <exception cref="ArgumentException">The lists differ in length, are empty, or hold no distribution.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between its bounds.</exception>
    public static TailRisk Of(ReadOnlySpan<double> losses, ReadOnlySpan<double> probabilities, double level)
    {
        if (!(level >= 0 && level < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "A level is at least zero and less than one.");
        if (losses.Length != probabilities.Length) throw new ArgumentException("Each loss has one probability.", nameof(probabilities));
        var total = 0.0;
        foreach (var probability in probabilities) total += probability >= 0 ? probability : double.NaN;
        if (!(Math.Abs(total - 1) <= Rounding)) throw new ArgumentException("Probabilities are zero or more and add to one.", nameof(probabilities));
        var (ordered, weights) = (losses.ToArray(), probabilities.ToArray());
        Array.Sort(ordered, weights);
        double mean = 0, below = 0;
        for (var i = 0; i < ordered.Length; i++) mean += weights[i] * ordered[i];
        var at = 0;
        while (at < ordered.Length - 1 && (below += weights[at]) < level - Rounding) at++;
        var excess = 0.0;
        for (var i = at + 1; i < ordered.Length; i++) excess += weights[i] * (ordered[i] - ordered[at]);
        return new TailRisk(mean, ordered[at], ordered[at] + (excess / (1 - level)));
    }

    /// <summary>The tail of losses that are equally likely, such as draws.</summary>
    /// <inheritdoc cref="Of(ReadOnlySpan{double}, ReadOnlySpan{double}, double)"/>
    public static TailRisk Of(ReadOnlySpan<double> losses, double level)
    {
        var probabilities = new double[losses.Length];
        Array.Fill(probabilities, 1.0 / losses.Length);
        return Of(losses, probabilities, level);
    }
}
