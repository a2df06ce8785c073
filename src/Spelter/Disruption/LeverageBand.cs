namespace Spelter.Disruption;

/// <summary>Leverage over the draws of the priors. It is read from what the actor loses for a dollar of the target, which is a number even where
/// the actor gains.</summary>
/// <param name="Median">Half of the draws lie below; null where the actor loses nothing in half of them.</param>
/// <param name="Low">5 % of the draws lie below; null where the actor loses nothing.</param>
/// <param name="High">95 % of the draws lie below; null where the actor loses nothing in 5 % of them: the ratio then has no upper end.</param>
/// <param name="ActorGains">Share of the draws in which the actor loses nothing.</param>
public sealed record LeverageBand(double? Median, double? Low, double? High, double ActorGains)
{
    /// <summary>The band of some draws; null where the target loses in none of them.</summary>
    public static LeverageBand? Of(IEnumerable<SidesLoss> draws)
    {
        List<double> shares = [.. draws.Select(d => d.ActorShare).OfType<double>()];
        if (shares.Count == 0) return null;
        var band = Band.Of(0, shares);
        static double? Inverse(double share) => share > 0 ? 1 / share : null;
        return new LeverageBand(Inverse(band.Median), Inverse(band.High), Inverse(band.Low), shares.Count(s => s <= 0) / (double)shares.Count);
    }
}
