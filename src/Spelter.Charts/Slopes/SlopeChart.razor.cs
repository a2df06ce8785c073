using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>Two columns of values with a line from each to its fellow: what changed between two dates.</summary>
public sealed partial class SlopeChart : ChartComponent
{
    private SlopeLayout layout = null!; // set before the first render

    public SlopeChart() => AxisText = AxisText.Percent; // shares are what slopes mostly compare

    [Parameter, EditorRequired]
    public IReadOnlyList<SlopeItem> Items { get; set; } = [];

    /// <summary>Heading of the left column.</summary>
    [Parameter, EditorRequired]
    public string BeforeLabel { get; set; } = "";

    /// <summary>Heading of the right column.</summary>
    [Parameter, EditorRequired]
    public string AfterLabel { get; set; } = "";

    protected override void OnParametersSet() => layout = new(Items, Width, AxisText);
}
