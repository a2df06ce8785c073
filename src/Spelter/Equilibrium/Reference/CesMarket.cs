namespace Spelter.Equilibrium;

/// <summary>One market whose goods differ by origin, with one elasticity of substitution between all of them (Armington 1969). A reference
/// beside the network: it does not conserve quantities (docs/methods/reference-models.md).</summary>
public sealed class CesMarket
{
    // A double holds 16 digits of a price ratio; one digit is lost in the sum over sources. Beside a substitution of one more are lost:
    // there the limit ends the search, a billionth from the answer.
    private const double Settled = 1e-15;
    private const int Limit = 50;
    private const double BesideOne = 1e-7;

    /// <summary>The market of these parts.</summary>
    /// <param name="name">Name of the case.</param>
    /// <param name="sources">Origins, at least one.</param>
    /// <param name="substitution">Elasticity of substitution between them, above zero.</param>
    /// <param name="demandElasticity">Elasticity of the whole demand with the composite price, zero or less.</param>
    /// <exception cref="ArgumentException">A part contradicts another or itself; the message names it.</exception>
    public CesMarket(string name, IReadOnlyList<CesSource> sources, double substitution, double demandElasticity)
    {
        (Name, Sources, Substitution, DemandElasticity) = (name, sources, substitution, demandElasticity);
        if ((sources.Select(ReferenceCheck.Of).FirstOrDefault(f => f is not null) ?? ReferenceCheck.Of(sources, substitution, demandElasticity)) is { } fault)
            throw new ArgumentException($"{fault.Part}: {fault.What}", nameof(sources));
    }

    /// <summary>Name of the case.</summary>
    public string Name { get; }

    /// <summary>Origins, in the order of the results.</summary>
    public IReadOnlyList<CesSource> Sources { get; }

    /// <summary>Elasticity of substitution between the origins.</summary>
    public double Substitution { get; }

    /// <summary>Elasticity of the whole demand.</summary>
    public double DemandElasticity { get; }

    /// <summary>Composite price as a ratio to the base, and what each origin settles at.</summary>
    public (double CompositePrice, IReadOnlyList<CesResult> Sources) Solve()
    {
        // Supply p^e meets demand (p (1+t) / P)^-s P^d of each origin in closed form; what is left is the composite price, one
        // equation that falls in its unknown and is convex or concave throughout: Newton's method cannot miss.
        var composite = 0.0;
        for (var i = 0; i < Limit; i++)
        {
            var (value, slope) = Composite(composite);
            var step = (value - composite) / (1 - slope);
            composite += step;
            if (Math.Abs(step) <= Settled * Math.Max(1, Math.Abs(composite))) break;
        }

        return (Math.Exp(composite), [.. Sources.Select(source =>
        {
            var price = LogPrice(source, composite);
            return new CesResult(Math.Exp(price), Math.Exp(price) * (1 + source.Tariff), Math.Exp(source.SupplyElasticity * price));
        })]);
    }

    // Logarithm of the composite of the prices that answer to a composite, and its change with it.
    private (double Value, double Slope) Composite(double composite)
    {
        var power = 1 - Substitution;
        double sum = 0, slope = 0, logs = 0, logSlope = 0;
        foreach (var source in Sources)
        {
            var price = LogPrice(source, composite) + Math.Log(1 + source.Tariff);
            var change = (Substitution + DemandElasticity) / (source.SupplyElasticity + Substitution);
            var part = source.Share * Math.Exp(power * price);
            (sum, slope) = (sum + part, slope + (part * change));
            (logs, logSlope) = (logs + (source.Share * price), logSlope + (source.Share * change));
        }

        return Math.Abs(power) < BesideOne ? (logs, logSlope) : (Math.Log(sum) / power, slope / sum);
    }

    private double LogPrice(CesSource source, double composite) =>
        (((Substitution + DemandElasticity) * composite) - (Substitution * Math.Log(1 + source.Tariff))) / (source.SupplyElasticity + Substitution);
}
