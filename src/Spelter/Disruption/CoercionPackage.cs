namespace Spelter.Disruption;

/// <summary>The minerals on which an actor threatens together. Networks of minerals are independent, so the best package takes each mineral
/// whose best threat is worth more than nothing, the most worth first where their number is limited.</summary>
/// <param name="Chosen">Minerals of the package with the threat chosen, the most worth first.</param>
public sealed record CoercionPackage(IReadOnlyList<(MineralCoercion Mineral, DrawnThreat Threat)> Chosen)
{
    /// <summary>Loss of each side, with the middle of every prior.</summary>
    public SidesLoss Loss => SidesLoss.Sum(Chosen.Select(c => c.Threat.Outcome.Loss));

    /// <summary>Loss of each side in each draw in which all of its minerals have prices and flows: the draws are the same points for each mineral.</summary>
    public IReadOnlyList<SidesLoss> Draws { get; } = Chosen.Count == 0 ? [] :
        [.. Enumerable.Range(0, Chosen[0].Threat.Draws.Count).Where(i => Chosen.All(c => c.Threat.Draws[i] is not null)).Select(i => SidesLoss.Sum(Chosen.Select(c => c.Threat.Draws[i]!.Loss)))];

    /// <summary>Leverage over the draws; null where the target loses in none.</summary>
    public LeverageBand? Leverage => LeverageBand.Of(Draws);

    /// <summary>A loss with its band; null where no draw settled.</summary>
    public Band? BandOf(Func<SidesLoss, double> loss) => Draws.Count > 0 ? Band.Of(loss(Loss), Draws.Select(loss)) : null;

    /// <summary>The best package.</summary>
    /// <param name="minerals">Choice on each mineral; those without sums of money cannot be added to others and are left out.</param>
    /// <param name="coercer">How the actor weighs its own loss.</param>
    /// <param name="threatOf">The best threat on a mineral.</param>
    /// <param name="most">Largest number of minerals; null for no limit.</param>
    public static CoercionPackage Of(IReadOnlyList<MineralCoercion> minerals, Coercer coercer, Func<MineralCoercion, DrawnThreat?> threatOf, int? most) => new(
        [.. minerals.Where(m => m.Network.HasMoney).Select(m => (Mineral: m, Threat: threatOf(m))).Where(c => c.Threat is not null).Select(c => (c.Mineral, Threat: c.Threat!))
            .OrderByDescending(c => coercer.Worth(c.Threat.Outcome.Loss)).ThenBy(c => c.Mineral.Network.Mineral).Take(most ?? minerals.Count)]);
}
