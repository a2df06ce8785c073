using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Tests.Disruption;

/// <summary>A supply like antimony's: China mines and refines most, Korea refines and trades, the United States mines nothing, refines little
/// and buys. Every node balances.</summary>
internal static class SmallSupply
{
    public static readonly MineralId Antimony = new("antimony");
    public static readonly CountryCode China = new("CHN");
    public static readonly CountryCode Korea = new("KOR");
    public static readonly CountryCode States = CountryCode.UnitedStates;
    public static readonly CountryCode Others = CountryCode.OtherCountries;

    public static readonly ElasticityPriors Priors = new(
        new Interval(-0.3, -0.1), new Interval(0.1, 0.3), new Interval(0, 0.1), new Interval(2, 4), new Interval(0.1, 0.3), new Interval(0.75, 0.95), new Interval(8, 12));

    // Calibration asks only for the settings of routes not in use.
    public static readonly NetworkRules Routes = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NewRouteVolume: 0.1, NewRouteLeastShare: 0, 0.01, 0.05, 0.005, 0.1);

    public static SupplyNode Ore(CountryCode country) => new(Stage.Mined, country);

    public static SupplyNode Metal(CountryCode country) => new(Stage.Refined, country);

    public static SupplyNetwork BaseYear { get; } = Build();

    public static DisruptionEvent Ban(double severity = 1, Leakage? leakage = null, params CountryCode[] targets) =>
        new(DisruptionKind.ExportBan, China, [Antimony], [Stage.Refined], targets, severity, Onset: 0, Months: 12) { Leakage = leakage };

    public static DisruptionScenario Year(params DisruptionEvent[] events) => new("test", 12, events);

    public static MarketState Solve(params DisruptionEvent[] events) =>
        new(DisruptedNetwork.Of(Calibrate([.. Enumerable.Repeat(0.5, 6)]), Year(events).ShocksOn(Antimony)));

    public static ScenarioFigures Figures(params DisruptionEvent[] events)
    {
        var shocks = Year(events).ShocksOn(Antimony);
        return ScenarioFigures.Of(new MarketState(DisruptedNetwork.Of(Calibrate([.. Enumerable.Repeat(0.5, 6)]), shocks)), shocks, States, 1, Rationing.SharesKept(BaseYear, shocks));
    }

    public static CalibratedNetwork Calibrate(IReadOnlyList<double> shares) => CalibrateAs(BaseYear, shares);

    public static CalibratedNetwork CalibrateAs(SupplyNetwork network, IReadOnlyList<double> shares) => Calibration.Of(network, Priors.At(null, shares), Routes);

    private static SupplyNetwork Build()
    {
        List<SupplyFlow> flows = [];
        void Add(FlowKind kind, SupplyNode? from, SupplyNode? to, double tonnes) => flows.Add(new SupplyFlow(kind, from, to, tonnes, FlowStatus.Observed, tonnes, [], "test"));
        Add(FlowKind.Output, null, Ore(China), 60);
        Add(FlowKind.Output, null, Ore(Others), 40);
        Add(FlowKind.Trade, Ore(Others), Ore(China), 15);
        Add(FlowKind.Trade, Ore(Others), Ore(Korea), 10);
        Add(FlowKind.Trade, Ore(Others), Ore(States), 3);
        Add(FlowKind.Processing, Ore(China), Metal(China), 75);
        Add(FlowKind.Processing, Ore(Korea), Metal(Korea), 10);
        Add(FlowKind.Processing, Ore(States), Metal(States), 3);
        Add(FlowKind.Processing, Ore(Others), Metal(Others), 12);
        Add(FlowKind.Trade, Metal(China), Metal(States), 14);
        Add(FlowKind.Trade, Metal(China), Metal(Korea), 8);
        Add(FlowKind.Trade, Metal(China), Metal(Others), 10);
        Add(FlowKind.Trade, Metal(Korea), Metal(States), 2);
        Add(FlowKind.Trade, Metal(Others), Metal(States), 4);
        Add(FlowKind.Use, Metal(China), null, 43);
        Add(FlowKind.Use, Metal(Korea), null, 16);
        Add(FlowKind.Use, Metal(States), null, 23);
        Add(FlowKind.Use, Metal(Others), null, 18);
        CountryCode[] countries = [China, Korea, States, Others];
        return new SupplyNetwork(Antimony, 2024, "antimony content", [Stage.Mined, Stage.Refined],
            [.. countries.Select(Ore), .. countries.Select(Metal)], flows,
            [new StagePrice(Stage.Mined, 8000, null, "test"), new StagePrice(Stage.Refined, 12000, null, "test")], []);
    }
}
