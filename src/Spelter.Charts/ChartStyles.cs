namespace Spelter.Charts;

/// <summary>The style sheet of all charts, to be served as a file or written into a report: a strict content policy forbids
/// style attributes. Dark is for screens only, so that print is always on white.</summary>
public static class ChartStyles
{
    /// <summary>CSS: variables for light and dark, then the classes that the components use.</summary>
    public const string Css = Light + Dark + Drawing + Figure + Print;

    // What is inside a chart.
    internal const string Drawing = Text + Marks + Lines + Ribbons;

    internal const string Light = """
        :root { --chart-paper: #ffffff; --chart-ink: #1c2430; --chart-soft: #4f5b6b; --chart-grid: #dde2e9; --chart-main: #0b5cad; --chart-pale: #d5e5f5;
          --chart-other: #8a4b00; --chart-accent: #a3320b; --chart-tail: #eef1f6; --chart-total: #4f5b6b;
          --chart-tint-0: #cfe0f2; --chart-tint-1: #f6dcc0; --chart-tint-2: #d3ead9; --chart-tint-3: #e6d9ef; --chart-tint-4: #f3d3d6; --chart-tint-5: #dfe3e8; }

        """;

    internal const string Dark = """
        @media screen and (prefers-color-scheme: dark) { :root { --chart-paper: #161b22; --chart-ink: #e7ecf3; --chart-soft: #a9b4c3; --chart-grid: #323b47; --chart-main: #6db3f2; --chart-pale: #22384f;
          --chart-other: #f0b072; --chart-accent: #ff9d80; --chart-tail: #232b36; --chart-total: #a9b4c3;
          --chart-tint-0: #24425f; --chart-tint-1: #5a3c1c; --chart-tint-2: #22482f; --chart-tint-3: #46325a; --chart-tint-4: #5c2e36; --chart-tint-5: #3a434e; } }

        """;

    private const string Text = """
        svg.chart { display: block; width: 100%; max-width: 47.5rem; min-width: 38rem; height: auto; background: var(--chart-paper); font-family: system-ui, "DejaVu Sans", sans-serif; }
        .chart text { font-size: 12px; fill: var(--chart-ink); paint-order: stroke; stroke: var(--chart-paper); stroke-width: 3px; stroke-linejoin: round; }
        .chart text.chart-label, .chart text.chart-head { font-size: 13px; }
        .chart text.chart-head, .chart .chart-row-highlight text { font-weight: 700; }
        .chart text.chart-tick, .chart text.chart-note { fill: var(--chart-soft); }
        .chart text.chart-inside { stroke: none; } .chart text.chart-on-hatch { stroke-width: 7px; }
        .chart text.chart-value { font-variant-numeric: tabular-nums; }

        """;

    private const string Marks = """
        .chart-reported { fill: var(--chart-main); stroke: var(--chart-main); }
        .chart-estimated { fill: var(--chart-pale); stroke: var(--chart-main); stroke-width: 1.5px; }
        .chart-bounded { stroke: var(--chart-soft); stroke-width: 1px; stroke-dasharray: 4 3; }
        circle.chart-bounded { stroke: var(--chart-ink); stroke-width: 1.5px; stroke-dasharray: none; }
        .chart-hatch-ground { fill: var(--chart-paper); }
        .chart-hatch-line { stroke: var(--chart-soft); stroke-width: 2.5px; }
        .chart-reported.chart-highlight { fill: var(--chart-accent); stroke: var(--chart-accent); }
        .chart-mark.chart-estimated.chart-highlight, .chart-mark.chart-bounded.chart-highlight { stroke: var(--chart-accent); stroke-width: 2.5px; }
        .chart-rise { fill: var(--chart-main); } .chart-fall { fill: var(--chart-other); } .chart-total { fill: var(--chart-total); }
        .chart-segment, .chart-key { stroke: var(--chart-soft); stroke-width: 1px; }
        .chart-tint-0 { fill: var(--chart-tint-0); } .chart-tint-1 { fill: var(--chart-tint-1); } .chart-tint-2 { fill: var(--chart-tint-2); }
        .chart-tint-3 { fill: var(--chart-tint-3); } .chart-tint-4 { fill: var(--chart-tint-4); } .chart-tint-5 { fill: var(--chart-tint-5); }
        .chart-tail { fill: var(--chart-tail); }

        """;

    private const string Lines = """
        .chart-grid { stroke: var(--chart-grid); } .chart-axis { stroke: var(--chart-soft); } .chart-tail-edge, .chart-join { stroke: var(--chart-soft); stroke-dasharray: 2 2; }
        .chart-whisker { fill: none; stroke: var(--chart-ink); stroke-width: 1.5px; }
        .chart-whisker-halo { fill: none; stroke: var(--chart-paper); stroke-width: 4px; }
        .chart-line { fill: none; stroke: var(--chart-main); stroke-width: 2px; } .chart-point { fill: var(--chart-main); }
        .chart-second .chart-line { stroke: var(--chart-other); stroke-dasharray: 6 4; } .chart-second .chart-point { fill: var(--chart-other); }
        .chart-event-line { stroke: var(--chart-soft); stroke-dasharray: 3 3; }
        .chart-slope-line { stroke: var(--chart-main); stroke-width: 1.5px; } .chart-slope-dot { fill: var(--chart-main); } .chart-leader { stroke: var(--chart-soft); }
        .chart-row-highlight .chart-slope-line { stroke: var(--chart-accent); stroke-width: 3px; } .chart-row-highlight .chart-slope-dot { fill: var(--chart-accent); }

        """;

    private const string Ribbons = """
        .chart-ribbon-stated { fill: var(--chart-main); fill-opacity: .28; } .chart-ribbon-stated.chart-highlight { fill: var(--chart-accent); fill-opacity: .5; }
        .chart-ribbon-estimated { fill-opacity: .45; stroke: var(--chart-soft); stroke-width: .75px; stroke-opacity: .6; stroke-dasharray: 3 2; }
        .chart-ribbon-estimated.chart-highlight { stroke: var(--chart-accent); stroke-width: 1px; stroke-opacity: 1; }

        """;

    private const string Figure = """
        .chart-figure { margin: 0 0 2rem; color: var(--chart-ink); } .chart-heading { margin: 0; font-size: 1.05rem; } .chart-reading { margin: .15rem 0 .6rem; }
        .chart-plot, .chart-table-scroll { overflow-x: auto; } .chart-source { margin: .3rem 0; color: var(--chart-soft); font-size: .85rem; }
        .chart-details summary { cursor: pointer; color: var(--chart-soft); } .chart-table-scroll { max-height: 22rem; overflow-y: auto; }
        .chart-table { border-collapse: collapse; font-size: .9rem; } .chart-table th, .chart-table td { padding: .2rem .7rem; border-bottom: 1px solid var(--chart-grid); text-align: left; font-variant-numeric: tabular-nums; }
        .chart-table tbody th { font-weight: 400; }

        """;

    private const string Print = """
        @media (forced-colors: active) { .chart-mark, .chart-line, .chart-slope-line { stroke: CanvasText; } }
        @media print { .chart-figure { break-inside: avoid; } .chart-details:not([open]) { display: none; } .chart-table-scroll { max-height: none; } svg.chart { min-width: 0; } }

        """;
}
