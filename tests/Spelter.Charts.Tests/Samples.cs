using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Charts.Tests;

/// <summary>One chart of each kind with every look that it has. Invented numbers.</summary>
internal static class Samples
{
    private static readonly CountryCode China = new("CHN");
    private static readonly CountryCode Malaysia = new("MYS");
    private static readonly CountryCode Us = CountryCode.UnitedStates;

    public static readonly IReadOnlyList<BarItem> Bars =
    [
        new("China", 620, "620 t", Highlight: true),
        new("Rest of the world with a very long name that cannot fit", 40, "about 40 t", MarkKind.Estimated, new Interval(20, 90)),
        BarItem.Within("Russia", new(5, 12), "5 to 12 t"),
        BarItem.Within("Withheld", Interval.NonNegative, "withheld"),
        new("Japan", 3, "3 t"),
    ];

    public static readonly IReadOnlyList<SharePart> Shares = [new("China", 0.61), new("Germany", 0.125), new("Japan", 0.07), new("Korea", 0.02)];

    public static readonly WaterfallModel Waterfall = new(
        [new("Concentration of supply", 0.31), new("Governance", 0.14), WaterfallStep.Missing("Price volatility", new(0, 0.2)), new("Stockpile", -0.07)],
        0.38,
        "Vulnerability");

    public static readonly IReadOnlyList<RankedItem> Ranking =
    [
        .. Enumerable.Range(1, 60).Select(i => new RankedItem($"Mineral {SvgNumber.N(i)}", i % 7 == 0 ? Interval.Exactly(1 - (i / 70.0)) : new(0.9 - (i / 75.0), 1 - (i / 70.0)), "x", i % 7 == 0 ? MarkKind.Reported : MarkKind.Bounded, i == 3)),
    ];

    public static readonly IReadOnlyList<ChartSeries> Series =
    [
        new("Price", [new(2019, 150), new(2020, 163), new(2021, null), new(2022, 570), new(2023.5, 450), new(2025, 540)]),
        new("Unit value of imports", [new(2019, 170), new(2021, 200), new(2025, 530)]),
    ];

    public static readonly IReadOnlyList<SeriesEvent> Events = [new(2023.58, "Export licence"), new(2023.9, "First quota"), new(2024.92, "Export ban to the United States")];

    public static readonly SeriesTail Tail = new(2024.5, "preliminary");

    public static readonly IReadOnlyList<SlopeItem> Slopes =
    [
        new("China", 0.52, 0.21, true), new("Germany", 0.16, 0.17), new("Japan", 0.15, 0.165), new("Korea", 0.02, 0.16), new("Canada", 0.15, null), new("Slovakia", null, 0.01),
    ];

    /// <summary>Two stages; Malaysia refines nothing and sells on what it buys. What each node gets it gives.</summary>
    public static readonly SupplyNetwork Network = NetworkOf(
    [
        new(FlowKind.Output, null, new(Stage.Mined, China), 100, FlowStatus.Observed, 100, [], "given"),
        new(FlowKind.Output, null, new(Stage.Mined, Us), 30, FlowStatus.Observed, 30, [], "given"),
        new(FlowKind.Trade, new(Stage.Mined, Us), new(Stage.Mined, China), 25, FlowStatus.Reconciled, 20, [], "given"),
        new(FlowKind.Processing, new(Stage.Mined, China), new(Stage.Refined, China), 125, FlowStatus.Estimated, null, [], "given"),
        new(FlowKind.Processing, new(Stage.Mined, Us), new(Stage.Refined, Us), 5, FlowStatus.Estimated, null, [], "given"),
        new(FlowKind.Output, null, new(Stage.Refined, Us), 4, FlowStatus.Observed, 4, [], "given"),
        new(FlowKind.Trade, new(Stage.Refined, China), new(Stage.Refined, Malaysia), 40, FlowStatus.Observed, 40, [], "given"),
        new(FlowKind.Trade, new(Stage.Refined, Malaysia), new(Stage.Refined, Us), 30, FlowStatus.Observed, 30, [], "given"),
        new(FlowKind.DifferenceOut, new(Stage.Refined, China), null, 3, FlowStatus.Estimated, null, [], "given"),
        new(FlowKind.Use, new(Stage.Refined, China), null, 82, FlowStatus.Estimated, null, [], "given"),
        new(FlowKind.Use, new(Stage.Refined, Malaysia), null, 10, FlowStatus.Estimated, null, [], "given"),
        new(FlowKind.Use, new(Stage.Refined, Us), null, 39, FlowStatus.Observed, 39, [], "given"),
    ]);

    public static IReadOnlyDictionary<string, string> Rendered { get; } = RenderAll().GetAwaiter().GetResult();

    /// <summary>Every chart by name, in the current culture.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> RenderAll() => new Dictionary<string, string>
    {
        ["bars"] = await Render<BarChart>("bars", ("Items", Bars), ("Unit", "tonnes, 2024")),
        ["shares"] = await Render<StackedShareBar>("shares", ("Parts", Shares)),
        ["waterfall"] = await Render<WaterfallChart>("waterfall", ("Model", Waterfall), ("Unit", "score")),
        ["ranking"] = await Render<IntervalDotChart>("ranking", ("Items", Ranking), ("Unit", "score")),
        ["series"] = await Render<TimeSeriesChart>("series", ("Series", Series), ("Events", Events), ("Tail", Tail), ("Unit", "USD per kg")),
        ["flows"] = await Render<SankeyChart>("flows", ("Model", SupplySankey.Of(Network, c => c.Value)), ("Unit", "tonnes"), ("Note", "A note under the picture.")),
        ["slopes"] = await Render<SlopeChart>("slopes", ("Items", Slopes), ("BeforeLabel", "2024"), ("AfterLabel", "2025")),
    };

    private static SupplyNetwork NetworkOf(IReadOnlyList<SupplyFlow> flows) => new(
        new MineralId("gallium"), 2024, "content", [Stage.Mined, Stage.Refined], [.. flows.SelectMany(f => new[] { f.From, f.To }).OfType<SupplyNode>().Distinct()], flows, [], []);

    private static Task<string> Render<TChart>(string id, params (string Name, object? Value)[] more)
        where TChart : ChartComponent =>
        ChartRenderer.RenderAsync<TChart>(new Dictionary<string, object?>(more.Select(m => KeyValuePair.Create(m.Name, m.Value)))
        {
            ["Id"] = id,
            ["Title"] = $"Sample <{id}> & more",
            ["Description"] = "What it shows – in a sentence.",
        });
}
