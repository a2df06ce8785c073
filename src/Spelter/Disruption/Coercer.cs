using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>A country that would press another, and how it weighs its own loss.</summary>
/// <param name="Actor">Who threatens.</param>
/// <param name="Target">Whom; another country.</param>
/// <param name="Leakage">What gets round a ban that is aimed at the target; a share of zero for nothing.</param>
/// <param name="Weight">What a dollar that the actor loses counts against one that the target loses, zero or more.</param>
/// <param name="MostMonths">Longest duration, above zero.</param>
public sealed record Coercer(CountryCode Actor, CountryCode Target, Leakage Leakage, double Weight, int MostMonths)
{
    /// <summary>True where a gain of the actor counts as a negative loss: it then also seeks what a monopolist would. False where only what it
    /// loses holds it back.</summary>
    public bool CountsGains { get; init; } = true;

    /// <summary>The one kind that it chooses from; null for all.</summary>
    public ThreatKind? Kind { get; init; }

    /// <summary>What a threat is worth to the actor: the target's loss less the weighted own.</summary>
    public double Worth(SidesLoss loss) => loss.Target - (Weight * (CountsGains ? loss.Actor : Math.Max(0, loss.Actor)));
}
