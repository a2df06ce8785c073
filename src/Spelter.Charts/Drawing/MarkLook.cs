namespace Spelter.Charts;

internal static class MarkLook
{
    public static string Class(MarkKind kind, bool highlight) => (kind switch
    {
        MarkKind.Reported => "chart-mark chart-reported",
        MarkKind.Estimated => "chart-mark chart-estimated",
        _ => "chart-mark chart-bounded chart-hatched",
    }) + (highlight ? " chart-highlight" : "");

    /// <summary>Reference to the chart's own hatch; null leaves the fill to the class.</summary>
    public static string? Fill(MarkKind kind, string chart) => kind == MarkKind.Bounded ? Hatch(chart) : null;

    public static string Hatch(string chart) => $"url(#{chart}-hatch)";

    public static string Word(MarkKind kind) => kind switch
    {
        MarkKind.Reported => "reported",
        MarkKind.Estimated => "estimated",
        _ => "bounds only",
    };
}
