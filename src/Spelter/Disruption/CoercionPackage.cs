namespace Spelter.Disruption;

/// <summary>The minerals on which an actor threatens together. Networks of minerals are independent, so the best package takes each mineral
/// whose best threat is worth more than nothing, the most worth first where their number is limited.</summary>
/// <param name="Chosen">Minerals of the package with the threat chosen, the most worth first.</param>
public sealed record CoercionPackage(IReadOnlyList<(MineralCoercion Mineral, ThreatOutcome Threat)> Chosen)
{
    /// <summary>Loss of each side.</summary>
    public SidesLoss Loss => SidesLoss.Sum(Chosen.Select(c => c.Threat.Loss));

    /// <summary>The best package.</summary>
    /// <param name="minerals">Choice on each mineral; those without sums of money cannot be added to others and are left out.</param>
    /// <param name="coercer">How the actor weighs its own loss.</param>
    /// <param name="threatOf">The best threat on a mineral.</param>
    /// <param name="most">Largest number of minerals; null for no limit.</param>
    public static CoercionPackage Of(IReadOnlyList<MineralCoercion> minerals, Coercer coercer, Func<MineralCoercion, ThreatOutcome?> threatOf, int? most) => new(
        [.. minerals.Where(m => m.Network.HasMoney).Select(m => (Mineral: m, Threat: threatOf(m))).Where(c => c.Threat is not null).Select(c => (c.Mineral, Threat: c.Threat!))
            .OrderByDescending(c => coercer.Worth(c.Threat.Loss)).ThenBy(c => c.Mineral.Network.Mineral).Take(most ?? minerals.Count)]);
}
