using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Equilibrium;
using Spelter.Network;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

/// <summary>Two suppliers and one buyer whose market can be worked out by hand: at 100 USD China sells 60 t along P = 70 + q/2, Korea 40 t along
/// P = 60 + q, and the United States buy 100 t along P = 300 - 2q. Carriage costs nothing.</summary>
internal static class LinearMarket
{
    public static CalibratedNetwork Calibrated { get; } = Build();

    private static CalibratedNetwork Build()
    {
        SupplyNode[] nodes = [Metal(China), Metal(Korea), Metal(States)];
        SupplyFlow Flow(FlowKind kind, SupplyNode? from, SupplyNode? to, double tonnes) => new(kind, from, to, tonnes, FlowStatus.Observed, tonnes, [], "test");
        var network = new SupplyNetwork(Antimony, 2024, "antimony content", [Stage.Refined], nodes,
            [
                Flow(FlowKind.Output, null, nodes[0], 60), Flow(FlowKind.Output, null, nodes[1], 40), Flow(FlowKind.Trade, nodes[0], nodes[2], 60),
                Flow(FlowKind.Trade, nodes[1], nodes[2], 40), Flow(FlowKind.Use, nodes[2], null, 100),
            ],
            [new StagePrice(Stage.Refined, 100, null, "test")], []);
        var problem = new NetworkProblem("linear",
            [new MarketNode(nodes[0].Id, null, new LinearCurve(70, 0.5)), new MarketNode(nodes[1].Id, null, new LinearCurve(60, 1)), new MarketNode(nodes[2].Id, new LinearCurve(300, 2), null)],
            [new NetworkArc("china", nodes[0].Id, nodes[2].Id), new NetworkArc("korea", nodes[1].Id, nodes[2].Id)], []);
        return new CalibratedNetwork(network, problem, [100, 100, 100], [60, 40], new NetworkElasticities(-0.5, 0.5, 4, 0.1, 0.9, 50));
    }
}
