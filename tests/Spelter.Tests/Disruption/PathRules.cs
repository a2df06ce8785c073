using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Tests.Disruption;

/// <summary>Priors of time and networks for tests of paths.</summary>
internal static class PathRules
{
    /// <summary>The bounds of the shipped table, near enough.</summary>
    public static TimePriors Usual { get; } = new(
        new Interval(0.2, 0.6), new Interval(3, 5), new Interval(0.02, 0.08), new Interval(0.005, 0.03), new Interval(0.05, 0.3), new Interval(10, 100),
        new Interval(0.05, 0.3), new Interval(0.1, 0.4), new Interval(0.01, 0.05), new Interval(0.2, 1), new Interval(1, 4), new Interval(0.1, 0.5), new Interval(2, 6));

    /// <summary>Nothing takes time: the whole answer in the first month, no limit but capacity, no stocks.</summary>
    public static TimePriors Timeless { get; } = Usual with
    {
        FirstMonth = Interval.Exactly(1),
        FiveYears = Interval.Exactly(1),
        OreRamp = Boundless,
        PlantRamp = Boundless,
        RouteRamp = Boundless,
        StockDays = Interval.Zero,
    };

    // A hundred times the base year's a month more: capacity alone limits. No larger, since the solver's tolerance is a share of the largest quantity.
    private static Interval Boundless => Interval.Exactly(100);

    public static TimePath Path(
        DisruptionScenario scenario, TimePriors priors, Func<IReadOnlyList<double>, CalibratedNetwork>? calibrate = null, CountryCode? reported = null, int months = 1, int recovery = 0,
        int draws = 1, ReportedStock? stock = null, ulong seed = 7) => TimePath.Of(
            new PathQuestion(SmallSupply.Antimony, scenario, reported ?? CountryCode.UnitedStates, PathPeriod.Of(scenario, SmallSupply.Antimony, months, recovery), stock),
            calibrate ?? SmallSupply.Calibrate, priors, seed, draws).Value;

    /// <summary>A network of two stages in which ore and metal flow from countries earlier in the list to later ones, drawn from a seed; every node balances.</summary>
    public static SupplyNetwork Random(int seed)
    {
        var drawn = 0u;
        double Next() => Philox.Uniform((ulong)seed, 0, drawn++);
        CountryCode[] countries = [SmallSupply.China, new("JPN"), SmallSupply.Korea, new("DEU"), SmallSupply.States, SmallSupply.Others];
        List<SupplyFlow> flows = [];
        void Add(FlowKind kind, SupplyNode? from, SupplyNode? to, double tonnes)
        {
            if (tonnes > 0) flows.Add(new SupplyFlow(kind, from, to, tonnes, FlowStatus.Observed, tonnes, [], "drawn"));
        }

        var metal = new double[countries.Length];
        var ore = new double[countries.Length];
        for (var i = 0; i < countries.Length; i++)
        {
            var mined = i == 0 || Next() < 0.5 ? 10 + (90 * Next()) : 0;
            Add(FlowKind.Output, null, SmallSupply.Ore(countries[i]), mined);
            ore[i] += mined;
            ore[i] -= Send(FlowKind.Trade, SmallSupply.Ore, ore, i);
            Add(FlowKind.Processing, SmallSupply.Ore(countries[i]), SmallSupply.Metal(countries[i]), ore[i]);
            metal[i] += ore[i];
        }

        for (var i = 0; i < countries.Length; i++)
        {
            metal[i] -= Send(FlowKind.Trade, SmallSupply.Metal, metal, i);
            Add(FlowKind.Use, SmallSupply.Metal(countries[i]), null, metal[i]);
        }

        List<SupplyNode> nodes = [.. flows.SelectMany(f => new[] { f.From, f.To }).OfType<SupplyNode>().Distinct().OrderBy(n => n.Stage).ThenBy(n => n.Country)];
        return new SupplyNetwork(SmallSupply.Antimony, 2024, "antimony content", [Stage.Mined, Stage.Refined], nodes, flows,
            [new StagePrice(Stage.Mined, 8000, null, "drawn"), new StagePrice(Stage.Refined, 12000, null, "drawn")], []);

        double Send(FlowKind kind, Func<CountryCode, SupplyNode> node, double[] held, int from)
        {
            var sent = 0.0;
            for (var to = from + 1; to < countries.Length; to++)
            {
                var tonnes = from > 0 && Next() < 0.4 ? 0 : held[from] * Next() * 0.7 / (countries.Length - from - 1);
                Add(kind, node(countries[from]), node(countries[to]), tonnes);
                held[to] += tonnes;
                sent += tonnes;
            }

            return sent;
        }
    }
}
