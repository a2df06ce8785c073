using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What an actor would choose on one mineral.</summary>
/// <param name="Network">Base year.</param>
/// <param name="ByKind">Its best threat of each kind that is worth more than doing nothing and costs the target something.</param>
/// <param name="Reason">Why there is none, as a sentence; empty where there is one.</param>
/// <param name="Worst">The threat of the grid that costs the target most, whatever it costs the actor; null where none costs it anything.</param>
/// <param name="OnFrontier">Its best threat at each weight of <see cref="FrontierWeights"/>; null where there is none.</param>
public sealed record MineralCoercion(
    SupplyNetwork Network, IReadOnlyList<DrawnThreat> ByKind, string Reason, DrawnThreat? Worst, IReadOnlyList<DrawnThreat?> OnFrontier)
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
        if (NoOption(network, coercer, market) is { } none) return new MineralCoercion(network, [], none, null, [.. FrontierWeights.Select(_ => (DrawnThreat?)null)]);
        var choice = new CoercerChoice(market);
        List<CalibratedNetwork> points = choice.Worst is null ? [] : [.. LatinHypercube.Points(seed, draws, ElasticityPriors.Count).Select(calibrate)];
        var drawn = new DrawnThreats(market, points);
        var (best, worst) = (drawn.Of(choice.Best()), drawn.Of(choice.Worst));
        return new MineralCoercion(
            network, [.. Enum.GetValues<ThreatKind>().Select(k => drawn.Of(choice.Best(k))).OfType<DrawnThreat>()],
            best is null ? "no threat both costs the target anything and is worth more to the actor than doing nothing" : "", worst,
            [.. FrontierWeights.Select(w => drawn.Of(choice.Best(w)))])
        {
            Best = best,
            Responses = best is null ? [] : CapacityResponse.Of(middle, points, coercer, portfolio, best, worst!, hosts),
        };
    }

    private static string? NoOption(SupplyNetwork network, Coercer coercer, ThreatMarket market)
    {
        if (!network.Nodes.Any(n => n.Country == coercer.Actor)) return "the actor has no node of its own in the network";
        if (!network.Nodes.Any(n => n.Country == coercer.Target)) return "the target has no node of its own in the network";
        return market.Options.Count == 0 ? "the actor exports nothing of it" : null;
    }
}
