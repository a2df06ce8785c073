using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>How contributions make up a total. A missing factor is a hatched box over all that it could add, and the
/// total carries a whisker over all that the missing factors could make of it.</summary>
public sealed partial class WaterfallChart : ChartComponent
{
    // Both are set before the first render.
    private WaterfallLayout layout = null!;
    private string joins = "";

    [Parameter, EditorRequired]
    public WaterfallModel Model { get; set; } = null!;

    protected override void OnParametersSet()
    {
        const double Half = WaterfallLayout.Thickness / 2;
        layout = new(Model, Width, AxisText);
        joins = string.Concat(layout.Rows.Zip(layout.Rows.Skip(1), (row, next) => $"M{SvgNumber.N(row.Level)},{SvgNumber.N(row.Y + Half)}V{SvgNumber.N(next.Y - Half)}"));
    }

    private static string Class(WaterfallPart part) => "chart-mark " + part switch
    {
        WaterfallPart.Rise => "chart-rise",
        WaterfallPart.Fall => "chart-fall",
        WaterfallPart.Missing => "chart-bounded chart-hatched chart-missing",
        _ => "chart-total",
    };
}
