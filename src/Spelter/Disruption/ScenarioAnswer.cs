using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What a scenario does to one mineral.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Reported">Country that the figures are of.</param>
/// <param name="Scenario">Scenario.</param>
/// <param name="State">Prices and flows with the middle of every prior.</param>
/// <param name="Central">Figures of that state.</param>
/// <param name="Draws">Figures of each draw of the priors for which prices and flows were found.</param>
/// <param name="Unsettled">Draws for which none were found.</param>
public sealed record ScenarioAnswer(
    MineralId Mineral, CountryCode Reported, DisruptionScenario Scenario, MarketState State, ScenarioFigures Central, IReadOnlyList<ScenarioFigures> Draws,
    int Unsettled)
{
    /// <summary>Draws where none are asked for: the ends of a 5 to 95 % band then rest on ten draws each.</summary>
    public const int DefaultDraws = 200;

    /// <summary>Longest horizon, months: the elasticities are those of one year, and a year's answer twice is not that of two years.</summary>
    public const int MostMonths = 12;

    /// <summary>A figure with its band.</summary>
    public Band BandOf(Func<ScenarioFigures, double> figure) => Band.Of(figure(Central), Draws.Select(figure));

    /// <summary>Who supplies the country more, with the middle of every prior: found by solving at each step of the severity.</summary>
    public IReadOnlyList<Replacement> FindReplacements()
    {
        var shocks = Scenario.ShocksOn(Mineral);
        return shocks.All(s => s.Cut == 0) ? [] : Replacement.Of(State.Network.Base, shocks, Reported);
    }

    /// <summary>Tonnes that each country lacks over the horizon, the most first.</summary>
    public IReadOnlyList<(CountryCode Country, double Shortfall, double Use)> ByCountry => [.. State.Nodes.GroupBy(n => n.Country)
        .Select(g => (g.Key, Scenario.Years * g.Sum(n => State.UseBefore(n) - State.UseAfter(n)), Scenario.Years * g.Sum(State.UseBefore)))
        .Where(c => c.Item3 > 0).OrderByDescending(c => c.Item2).ThenBy(c => c.Key)];

    /// <summary>Plays a scenario on one mineral.</summary>
    /// <param name="mineral">Mineral.</param>
    /// <param name="scenario">Scenario that hits it.</param>
    /// <param name="calibrate">The mineral's network with each elasticity at a share of the way from its low to its high bound.</param>
    /// <param name="reported">Country that the figures are of; null for the first target, or the United States where there is none.</param>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="draws">Number of draws, above zero.</param>
    /// <exception cref="ArgumentException">No event of the scenario hits the mineral, or it is longer than <see cref="MostMonths"/>.</exception>
    /// <returns>The answer, or the reason why no prices were found.</returns>
    public static Outcome<ScenarioAnswer> Of(
        MineralId mineral, DisruptionScenario scenario, Func<IReadOnlyList<double>, CalibratedNetwork> calibrate,
        CountryCode? reported = null, ulong seed = 7, int draws = DefaultDraws)
    {
        var shocks = scenario.ShocksOn(mineral);
        if (shocks.Count == 0) throw new ArgumentException($"No event of the scenario hits {mineral}.", nameof(mineral));
        if (scenario.Months > MostMonths) throw new ArgumentException($"A horizon of {scenario.Months} months is a question for a path.", nameof(scenario));
        var country = reported ?? shocks.SelectMany(s => s.Event.Targets).Append(CountryCode.UnitedStates).First();
        var network = calibrate(ElasticityPriors.MiddlePoint);
        var state = new MarketState(DisruptedNetwork.Of(network, shocks));
        if (!state.IsSettled) return new Problem("", $"no prices and flows of {mineral} were found: {state.Solution.Reason}", "Change the severity or the leakage.");
        var kept = Rationing.SharesKept(network.Network, shocks);
        ScenarioFigures Figures(MarketState of) => ScenarioFigures.Of(of, shocks, country, scenario.Years, kept);
        var drawn = InParallel.Map(LatinHypercube.Points(seed, draws, ElasticityPriors.Count), shares => new MarketState(DisruptedNetwork.Of(calibrate(shares), shocks)) is { IsSettled: true } settled ? Figures(settled) : null);
        List<ScenarioFigures> figures = [.. drawn.OfType<ScenarioFigures>()];
        if (figures.Count == 0) return new Problem("", $"no draw of the elasticities of {mineral} has prices and flows.", "Change the severity or the leakage.");
        return new ScenarioAnswer(
            mineral, country, scenario, state, Figures(state), figures, draws - figures.Count);
    }
}
