using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Tests;

/// <summary>Supply networks made by hand for tests.</summary>
internal static class SupplyNetworks
{
    public static readonly CountryCode China = new("CHN");
    public static readonly CountryCode Malaysia = new("MYS");

    /// <summary>The published case of the origin of refined metal: three countries, two stages.</summary>
    public static SupplyNetwork LookThrough()
    {
        var us = CountryCode.UnitedStates;
        List<SupplyFlow> flows =
        [
            Into(FlowKind.Output, Stage.Mined, China, 100), Into(FlowKind.Output, Stage.Mined, Malaysia, 10), Into(FlowKind.Output, Stage.Mined, us, 30),
            Trade(Stage.Mined, China, Malaysia, 20), Trade(Stage.Mined, us, China, 25),
            Processing(China, 105), Processing(Malaysia, 30), Processing(us, 5),
            Trade(Stage.Refined, China, Malaysia, 15), Trade(Stage.Refined, China, us, 30), Trade(Stage.Refined, Malaysia, us, 25),
            Use(China, 60), Use(Malaysia, 20), Use(us, 60),
        ];
        return Of(flows);
    }

    public static SupplyNetwork Of(IReadOnlyList<SupplyFlow> flows)
    {
        List<SupplyNode> nodes = [.. flows.SelectMany(f => new[] { f.From, f.To }).OfType<SupplyNode>().Distinct().OrderBy(n => n.Stage).ThenBy(n => n.Country)];
        return new(new MineralId("gallium"), 2024, "content", [Stage.Mined, Stage.Refined], nodes, flows,
            [new(Stage.Mined, 500, null, "given"), new(Stage.Refined, 1000, null, "given")], []);
    }

    public static SupplyFlow Into(FlowKind kind, Stage stage, CountryCode country, double tonnes) => Flow(kind, null, new(stage, country), tonnes);

    public static SupplyFlow Trade(Stage stage, CountryCode from, CountryCode to, double tonnes) => Flow(FlowKind.Trade, new(stage, from), new(stage, to), tonnes);

    public static SupplyFlow Processing(CountryCode country, double tonnes) => Flow(FlowKind.Processing, new(Stage.Mined, country), new(Stage.Refined, country), tonnes);

    public static SupplyFlow Use(CountryCode country, double tonnes) => Flow(FlowKind.Use, new(Stage.Refined, country), null, tonnes);

    private static SupplyFlow Flow(FlowKind kind, SupplyNode? from, SupplyNode? to, double tonnes) => new(kind, from, to, tonnes, FlowStatus.Observed, tonnes, [], "given");
}
