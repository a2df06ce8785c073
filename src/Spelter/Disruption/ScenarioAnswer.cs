using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What a scenario does to one mineral.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Reported">Country that the figures are of.</param>
/// <param name="Scenario">Scenario.</param>
/// <param name="State">Prices and flows with the middle of every prior.</param>
/// <param name="Central">Figures of that state.</param>
/// <param name="Draws">Figures of each draw of the priors.</param>
/// <param name="Replacements">Who supplies the country more, with the middle of every prior.</param>
public sealed record ScenarioAnswer(
    MineralId Mineral, CountryCode Reported, DisruptionScenario Scenario, MarketState State, ScenarioFigures Central, IReadOnlyList<ScenarioFigures> Draws,
    IReadOnlyList<Replacement> Replacements)
{
    /// <summary>Draws where none are asked for: the ends of a 5 to 95 % band then rest on ten draws each.</summary>
    public const int DefaultDraws = 200;

    /// <summary>A figure with its band.</summary>
    public Band BandOf(Func<ScenarioFigures, double> figure) => Band.Of(figure(Central), Draws.Select(figure));

    /// <summary>Tonnes that each country lacks over the horizon, the most first.</summary>
    public IReadOnlyList<(CountryCode Country, double Shortfall, double Use)> ByCountry => [.. State.Nodes.GroupBy(n => n.Country)
        .Select(g => (g.Key, Scenario.Years * g.Sum(n => State.UseBefore(n) - State.UseAfter(n)), Scenario.Years * g.Sum(State.UseBefore)))
        .Where(c => c.Item3 > 0).OrderByDescending(c => c.Item2).ThenBy(c => c.Key)];

    /// <summary>Plays a scenario on one mineral.</summary>
    /// <param name="mineral">Mineral.</param>
    /// <param name="scenario">Scenario that hits it.</param>
    /// <param name="calibrate">The mineral's network calibrated with some elasticities.</param>
    /// <param name="bounds">Bounds of the elasticities.</param>
    /// <param name="reported">Country that the figures are of; null for the first target, or the United States where there is none.</param>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="draws">Number of draws, above zero.</param>
    /// <exception cref="ArgumentException">No event of the scenario hits the mineral.</exception>
    public static ScenarioAnswer Of(
        MineralId mineral, DisruptionScenario scenario, Func<NetworkElasticities, CalibratedNetwork> calibrate, ElasticityBounds bounds,
        CountryCode? reported = null, ulong seed = 7, int draws = DefaultDraws)
    {
        var shocks = scenario.ShocksOn(mineral);
        if (shocks.Count == 0) throw new ArgumentException($"No event of the scenario hits {mineral}.", nameof(mineral));
        var country = reported ?? shocks.SelectMany(s => s.Event.Targets).Append(CountryCode.UnitedStates).First();
        var network = calibrate(bounds.Central);
        var state = new MarketState(DisruptedNetwork.Of(network, shocks));
        var figures = InParallel.Map(bounds.Draw(seed, draws), drawn =>
            ScenarioFigures.Of(new MarketState(DisruptedNetwork.Of(calibrate(drawn), shocks)), shocks, country, scenario.Years));
        return new ScenarioAnswer(
            mineral, country, scenario, state, ScenarioFigures.Of(state, shocks, country, scenario.Years), figures,
            shocks.All(s => s.Cut == 0) ? [] : Replacement.Of(network, shocks, country));
    }
}
