using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>How contributions make up a total. A missing factor is a hatched box over all that it could add, and the
/// total carries a whisker over all that the missing factors could make of it.</summary>
public sealed partial class WaterfallChart : ChartComponent
{
    private WaterfallLayout layout = null!; // set before the first render

    [Parameter, EditorRequired]
    public WaterfallModel Model { get; set; } = null!;

    protected override void OnParametersSet() => layout = new(Model, Width, AxisText);

    private static string Class(WaterfallPart part) => "chart-mark " + part switch
    {
        WaterfallPart.Rise => "chart-rise",
        WaterfallPart.Fall => "chart-fall",
        WaterfallPart.Missing => "chart-bounded chart-hatched chart-missing",
        _ => "chart-total",
    };
}
