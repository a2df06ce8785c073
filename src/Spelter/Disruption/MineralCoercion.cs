using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What an actor would choose on one mineral.</summary>
/// <param name="Network">Base year.</param>
/// <param name="ByKind">Its best threat of each kind that is worth more than doing nothing and costs the target something.</param>
/// <param name="Reason">Why there is none, as a sentence; empty where there is one.</param>
/// <param name="WorstTargetLoss">Most that any of its threats costs the target, US dollars.</param>
/// <param name="OnFrontier">Its best threat of the grid at each weight of <see cref="FrontierWeights"/>; null where there is none.</param>
public sealed record MineralCoercion(
    SupplyNetwork Network, IReadOnlyList<DrawnThreat> ByKind, string Reason, double WorstTargetLoss, IReadOnlyList<ThreatOutcome?> OnFrontier)
{
    /// <summary>Draws where none are asked for: the ends of a 5 to 95 % band then rest on two to three draws each.</summary>
    public const int DefaultDraws = 50;

    /// <summary>Weights of the frontier: from an actor that does not mind its own loss to one that minds it ten times as much as it likes the
    /// target's.</summary>
    public static IReadOnlyList<double> FrontierWeights { get; } = [0, 0.5, 1, 2, 5, 10];

    /// <summary>Its best threat; null where there is none.</summary>
    public DrawnThreat? Best { get; init; }

    /// <summary>What one unit of capacity more elsewhere changes.</summary>
    public IReadOnlyList<CapacityResponse> Responses { get; init; } = [];

    /// <summary>Finds the choice.</summary>
    /// <param name="network">Base year.</param>
    /// <param name="coercer">Who acts on whom.</param>
    /// <param name="calibrate">The network with each elasticity at a share of the way from its low to its high bound.</param>
    /// <param name="portfolio">What is held ready on this mineral.</param>
    /// <param name="hosts">Countries in which a unit of capacity more is tried, where they can.</param>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="draws">Number of draws, above zero.</param>
    public static MineralCoercion Of(
        SupplyNetwork network, Coercer coercer, Func<IReadOnlyList<double>, CalibratedNetwork> calibrate, Portfolio portfolio, IReadOnlyList<CountryCode> hosts, ulong seed, int draws)
    {
        var middle = calibrate(ElasticityPriors.MiddlePoint);
        var market = new ThreatMarket(middle, coercer, portfolio);
        if (NoOption(network, coercer, market) is { } none) return new MineralCoercion(network, [], none, 0, [.. FrontierWeights.Select(_ => (ThreatOutcome?)null)]);
        var choice = new CoercerChoice(market);
        var best = choice.Best();
        List<ThreatOutcome> kinds = [.. Enum.GetValues<ThreatKind>().Select(k => choice.Best(k)).OfType<ThreatOutcome>()];
        var points = kinds.Count == 0 ? [] : LatinHypercube.Points(seed, draws, ElasticityPriors.Count).Select(shares => new ThreatMarket(calibrate(shares), coercer, portfolio)).ToList();
        List<DrawnThreat> byKind = [.. kinds.Select(k => new DrawnThreat(k, [.. points.Select(p => p.Try(k.Threat))]))];
        return new MineralCoercion(
            network, byKind, best is null ? "no threat both costs the target anything and is worth more to the actor than doing nothing" : "", choice.WorstTargetLoss,
            [.. FrontierWeights.Select(choice.OnGrid)])
        {
            Best = byKind.Find(k => k.Outcome.Threat.Kind == best?.Threat.Kind),
            Responses = best is null ? [] : CapacityResponse.Of(middle, coercer, portfolio, best, choice.WorstOnGridOfChange, hosts),
        };
    }

    private static string? NoOption(SupplyNetwork network, Coercer coercer, ThreatMarket market)
    {
        if (!network.Nodes.Any(n => n.Country == coercer.Actor)) return "the actor has no node of its own in the network";
        if (!network.Nodes.Any(n => n.Country == coercer.Target)) return "the target has no node of its own in the network";
        return market.Options.Count == 0 ? "the actor exports nothing of it" : null;
    }
}
