using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Equilibrium;
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

    public static readonly ElasticityBounds Bounds = new(
        new NetworkElasticities(-0.3, 0.1, 2, 0.1, 0.75, 8), new NetworkElasticities(-0.1, 0.3, 4, 0.3, 0.95, 12));

    public static SupplyNode Ore(CountryCode country) => new(Stage.Mined, country);

    public static SupplyNode Metal(CountryCode country) => new(Stage.Refined, country);

    public static SupplyNetwork BaseYear { get; } = Build();

    public static DisruptionEvent Ban(double severity = 1, Leakage? leakage = null, params CountryCode[] targets) =>
        new(DisruptionKind.ExportBan, China, [Antimony], [Stage.Refined], targets, severity, Onset: 0, Months: 12) { Leakage = leakage };

    public static DisruptionScenario Year(params DisruptionEvent[] events) => new("test", 12, events);

    public static MarketState Solve(params DisruptionEvent[] events) =>
        new(DisruptedNetwork.Of(Calibrate(Bounds.Central), Year(events).ShocksOn(Antimony)));

    public static ScenarioFigures Figures(params DisruptionEvent[] events)
    {
        var shocks = Year(events).ShocksOn(Antimony);
        return ScenarioFigures.Of(new MarketState(DisruptedNetwork.Of(Calibrate(Bounds.Central), shocks)), shocks, States, 1);
    }

    /// <summary>Positive mathematical programming, as docs of the network describe it: cost and slope of each arc make its flow optimal at base prices.</summary>
    public static CalibratedNetwork Calibrate(NetworkElasticities e)
    {
        double Price(SupplyNode n) => BaseYear.PriceOf(n.Stage);
        List<MarketNode> nodes = [];
        foreach (var n in BaseYear.Nodes)
        {
            var supply = BaseYear.Sum(f => f.To == n && f.Kind is FlowKind.Output or FlowKind.DifferenceIn && f.To == n);
            var demand = BaseYear.Sum(f => f.From == n && f.To is null);
            nodes.Add(new MarketNode(n.Id,
                demand > 0 ? new IsoelasticCurve(demand, Price(n), e.Demand) : null,
                supply > 0 ? new IsoelasticCurve(supply, Price(n), e.Supply, supply / e.Utilisation) : null));
        }

        List<NetworkArc> arcs = [];
        List<double> flows = [];
        foreach (var f in BaseYear.Flows.Where(f => f.From is not null && f.To is not null))
        {
            var (from, to) = (f.From!.Value, f.To!.Value);
            var slope = Price(to) / (e.Substitution * f.Tonnes);
            arcs.Add(new NetworkArc(CalibratedNetwork.ArcOf(from, to), from.Id, to.Id) { Slope = slope, Cost = Price(to) - Price(from) - (slope * f.Tonnes) });
            flows.Add(f.Tonnes);
        }

        foreach (var from in BaseYear.Nodes)
            foreach (var to in BaseYear.Nodes.Where(t => t.Stage == from.Stage && t != from && !BaseYear.Flows.Any(f => f.From == from && f.To == t)))
            {
                arcs.Add(new NetworkArc(CalibratedNetwork.ArcOf(from, to), from.Id, to.Id) { Cost = e.NewRoutePremium * Price(from), Slope = Price(to) / (e.Substitution * 2) });
                flows.Add(0);
            }

        // What no price below the choke price brings comes from substitution and saving.
        nodes.Add(new MarketNode("Backstop", null, new LinearCurve(0, 0)));
        foreach (var n in BaseYear.Nodes.Where(n => nodes.Any(m => m.Id == n.Id && m.Demand is not null)))
        {
            arcs.Add(new NetworkArc($"Backstop>{n.Id}", "Backstop", n.Id) { Cost = e.ChokePrice * Price(n) });
            flows.Add(0);
        }

        return new CalibratedNetwork(BaseYear, new NetworkProblem("antimony", nodes, arcs, []), [.. BaseYear.Nodes.Select(Price), 0], flows, e);
    }

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
