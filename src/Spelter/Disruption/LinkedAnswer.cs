using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What a scenario does to a mineral that comes with one that it hits.</summary>
/// <param name="Network">Network of the by-product.</param>
/// <param name="Reported">Country that the figures are of.</param>
/// <param name="Limits">Most that each country may give of it, as a share of the base year, with the middle of every prior.</param>
/// <param name="Central">Figures with the middle of every prior.</param>
/// <param name="Draws">Figures of each draw for which prices and flows were found.</param>
public sealed record LinkedAnswer(
    SupplyNetwork Network, CountryCode Reported, IReadOnlyDictionary<SupplyNode, double> Limits, LinkedFigures Central, IReadOnlyList<LinkedFigures> Draws)
{
    /// <summary>Most draws behind a band: each solves the host and all that comes with it.</summary>
    public const int MostDraws = 50;

    /// <summary>A figure with its band.</summary>
    public Band BandOf(Func<LinkedFigures, double> figure) => Band.Of(figure(Central), Draws.Select(figure));

    /// <summary>Answers for all by-products that a scenario can reach. Hosts are solved before what comes with them; one pass is exact, for what a
    /// by-product earns does not move its host here.</summary>
    /// <param name="scenario">Scenario.</param>
    /// <param name="networks">Networks of the minerals hit and of those that come with them.</param>
    /// <param name="calibrate">A network with each elasticity at a share of the way from its low to its high bound.</param>
    /// <param name="hosts">What comes with what.</param>
    /// <param name="reported">Country that the figures are of; null for the first target, or the United States where there is none.</param>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="draws">Number of draws, above zero; at most <see cref="MostDraws"/> are made.</param>
    public static IReadOnlyList<LinkedAnswer> Of(
        DisruptionScenario scenario, IReadOnlyDictionary<MineralId, SupplyNetwork> networks, Func<SupplyNetwork, IReadOnlyList<double>, CalibratedNetwork> calibrate, ByProductHosts hosts,
        CountryCode? reported = null, ulong seed = 7, int draws = MostDraws)
    {
        var country = reported ?? scenario.Events.SelectMany(e => e.Targets).Append(CountryCode.UnitedStates).First();
        var linked = hosts.ComingWith(scenario.Minerals).Where(networks.ContainsKey).ToList();
        if (linked.Count == 0) return [];
        // Which can be hit at all: the largest share, no more recovered than before the least headroom allows.
        var worst = new LinkedMarkets(scenario, networks, n => calibrate(n, ElasticityPriors.MiddlePoint), hosts, shareAt: 1, headroomAt: 0);
        List<MineralId> hit = [.. linked.Where(m => worst.Find(m) is { } found && ByProductLimits.AnyBites(found.Limits))];
        if (hit.Count == 0) return [];
        var middle = new LinkedMarkets(scenario, networks, n => calibrate(n, ElasticityPriors.MiddlePoint), hosts, shareAt: 0.5, headroomAt: 0.5);
        var drawn = InParallel.Map(LatinHypercube.Points(seed, Math.Min(draws, MostDraws), ElasticityPriors.Count + 2), point =>
        {
            var markets = new LinkedMarkets(scenario, networks, n => calibrate(n, [.. point.Take(ElasticityPriors.Count)]), hosts, point[ElasticityPriors.Count], point[ElasticityPriors.Count + 1]);
            return hit.Select(m => markets.Find(m) is { } found ? Figures(found, country, scenario.Years) : null).ToList();
        });
        List<LinkedAnswer> answers = [];
        for (var i = 0; i < hit.Count; i++)
        {
            List<LinkedFigures> figures = [.. drawn.Select(d => d[i]).OfType<LinkedFigures>()];
            if (middle.Find(hit[i]) is { } central && figures.Count > 0)
                answers.Add(new LinkedAnswer(networks[hit[i]], country, central.Limits, Figures(central, country, scenario.Years), figures));
        }

        return answers;
    }

    private static LinkedFigures Figures((MarketState State, IReadOnlyDictionary<SupplyNode, double> Limits) market, CountryCode country, double years)
    {
        var (state, limits) = market;
        double Lacking(IEnumerable<SupplyNode> nodes) => nodes.Sum(n => state.UseBefore(n) - state.UseAfter(n));
        var own = state.Nodes.Where(n => n.Country == country).ToList();
        var (use, shortfall) = (own.Sum(state.UseBefore), Lacking(own));
        return new LinkedFigures(
            years * limits.Sum(l => Math.Max(0, 1 - l.Value) * state.OutputBefore(l.Key)),
            years * shortfall,
            use > 0 ? shortfall / use : 0,
            years * state.Nodes.GroupBy(n => n.Country).Sum(c => Math.Max(0, Lacking(c))),
            own.OrderBy(n => n.Stage).Select(state.PriceRatio).DefaultIfEmpty(1).Last(),
            years * WelfareChange.Of(state, country).Total);
    }
}
