namespace Spelter.Charts;

/// <summary>Builds the table of a chart from the records that the chart draws: one row per mark.</summary>
public static class TableTwin
{
    public static ChartTable Of(IReadOnlyList<BarItem> items, string item, string value, AxisText text = AxisText.Number) => new(
        [item, value, "Bounds", "Status"],
        [.. items.Select(i => Row(i.Label, i.ValueText, i.Range is { } r ? SvgNumber.Shown(r, text) : "", MarkLook.Word(i.Kind)))]);

    public static ChartTable Of(IReadOnlyList<RankedItem> items, string item, string value, AxisText text = AxisText.Number) => new(
        [item, value, "Bounds", "Status"],
        [.. items.Select(i => Row(i.Label, i.ValueText, SvgNumber.Shown(i.Range, text), MarkLook.Word(i.Kind)))]);

    /// <summary>With the remainder as a row, as in the chart.</summary>
    public static ChartTable Of(IReadOnlyList<SharePart> parts, string part, string remainder = "not allocated") => new(
        [part, "Share"],
        [.. StackedShareLayout.Whole(parts, remainder).Select(p => Row(p.Label, StackedShareLayout.ShareText(p)))]);

    /// <summary>With start, if it has a label, and total.</summary>
    public static ChartTable Of(WaterfallModel model, string factor, string value, AxisText text = AxisText.Number)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new([factor, value],
        [
            .. model.StartLabel is { } start ? new[] { Row(start, SvgNumber.Shown(model.Start, text)) } : [],
            .. model.Steps.Select(s => Row(s.Label, s.Contribution is { } c ? SvgNumber.WithSign(c, text) : "no data: " + SvgNumber.Shown(s.Range, text))),
            Row(model.TotalLabel, SvgNumber.Shown(model.Total, text)),
        ]);
    }

    /// <summary>One row per series and year, gaps included.</summary>
    /// <param name="series">Series.</param>
    /// <param name="value">Heading of the values, with the unit.</param>
    /// <param name="text">How values are written.</param>
    /// <param name="time">Writes a decimal year as the source dates it; by default a plain number.</param>
    public static ChartTable Of(IReadOnlyList<ChartSeries> series, string value, AxisText text = AxisText.Number, Func<double, string>? time = null) => new(
        ["Year", "Series", value],
        [.. series.SelectMany(s => s.Points.Select(p => Row(time?.Invoke(p.Year) ?? SvgNumber.N(p.Year), s.Label, OrNone(p.Value, text))))]);

    public static ChartTable Of(IReadOnlyList<SlopeItem> items, string item, string before, string after, AxisText text = AxisText.Percent) => new(
        [item, before, after],
        [.. items.Select(i => Row(i.Label, OrNone(i.Before, text), OrNone(i.After, text)))]);

    internal static string OrNone(double? value, AxisText text) => value is { } v ? SvgNumber.Shown(v, text) : "no data";

    private static string[] Row(params string[] cells) => cells;
}
