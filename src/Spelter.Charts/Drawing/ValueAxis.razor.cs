using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>Horizontal axis of values under a chart with one row per item, with its grid.</summary>
public sealed partial class ValueAxis : ComponentBase
{
    /// <summary>Units under the plot that ticks and unit take.</summary>
    public const double Room = 42;

    [Parameter, EditorRequired]
    public LinearScale Scale { get; set; }

    [Parameter, EditorRequired]
    public double Top { get; set; }

    [Parameter, EditorRequired]
    public double Bottom { get; set; }

    [Parameter]
    public string Unit { get; set; } = "";

    [Parameter]
    public AxisText AxisText { get; set; }

    /// <summary>Write the ticks above a tall chart as well.</summary>
    [Parameter]
    public bool Repeat { get; set; }

    // One element for all lines of the grid: a page may hold a hundred charts.
    private string grid = ""; // set before the first render

    protected override void OnParametersSet() => grid = string.Concat(Scale.Ticks().Where(tick => tick != 0).Select(Line));

    private string Line(double tick) => $"M{SvgNumber.N(Scale[tick])},{SvgNumber.N(Top)}V{SvgNumber.N(Bottom)}";
}
