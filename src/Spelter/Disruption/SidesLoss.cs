namespace Spelter.Disruption;

/// <summary>What a threat costs both sides when it is carried out. Losses are changes of welfare with the sign turned: a gain is a negative
/// loss.</summary>
/// <param name="Target">Loss of the target, US dollars.</param>
/// <param name="Actor">Loss of the actor, US dollars.</param>
public readonly record struct SidesLoss(double Target, double Actor)
{
    // Base flows and prices are known to three figures at best: a loss below a ten-thousandth of the other cannot be told from none.
    private const double Resolved = 1e-4;

    /// <summary>What the actor loses for a dollar that the target loses; null where the target loses nothing.</summary>
    public double? ActorShare => Target > 0 ? Actor / Target : null;

    /// <summary>Loss of the target over loss of the actor; null, with a <see cref="NoLeverageReason"/>, where one of them loses nothing.</summary>
    public double? Leverage => NoLeverageReason is null ? Target / Actor : null;

    /// <summary>Why there is no leverage ratio; null where there is one.</summary>
    public string? NoLeverageReason => Target <= 0 ? "the target loses nothing"
        : Actor < -Resolved * Target ? "the actor gains: its users and what its licences to export are worth earn more than its suppliers lose"
        : Actor <= Resolved * Target ? "the actor's loss is too small to be told from none"
        : null;

    /// <summary>False where the actor would lose as much as the target or more: a threat that it would rather not carry out at weight one.</summary>
    public bool IsCredible => Target > Actor;

    /// <summary>Sum of several.</summary>
    public static SidesLoss Sum(IEnumerable<SidesLoss> losses) => losses.Aggregate(default(SidesLoss), (sum, one) => new(sum.Target + one.Target, sum.Actor + one.Actor));
}
