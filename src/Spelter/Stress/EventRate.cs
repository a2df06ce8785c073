namespace Spelter.Stress;

/// <summary>How often events of one kind begin: a Poisson rate per year that is itself uncertain, with a gamma distribution. Events counted
/// over years sharpen it (the conjugate rule: shape plus count, years plus years).</summary>
/// <param name="Shape">Shape of the gamma distribution, above zero: as it were, events seen.</param>
/// <param name="Years">Its rate parameter, above zero: as it were, years watched.</param>
public readonly record struct EventRate(double Shape, double Years)
{
    /// <summary>Mean number of events a year.</summary>
    public double Mean => Shape / Years;

    /// <summary>The rate after a count of events in some years.</summary>
    public EventRate After(int events, double years) => new(Shape + events, Years + years);

    /// <summary>Number of events in a year: Poisson with the rate times an activity, the rate drawn from its gamma distribution, which together is
    /// a negative binomial distribution. By inversion.</summary>
    /// <param name="uniform">A number in (0, 1).</param>
    /// <param name="activity">What the rate is multiplied by, above zero.</param>
    public int Count(double uniform, double activity)
    {
        // P(n) = Γ(n + a)/(n! Γ(a)) · (b/(b + t))^a · (t/(b + t))^n.
        var (stays, goes) = (Years / (Years + activity), activity / (Years + activity));
        var (probability, sum) = (Math.Pow(stays, Shape), 0.0);
        for (var n = 0; ; n++)
        {
            sum += probability;
            if (uniform < sum || n == Most) return n;
            probability *= (n + Shape) / (n + 1) * goes;
        }
    }

    // No year of rates like these has so many; a sum of probabilities in doubles need not reach one.
    private const int Most = 100;
}
