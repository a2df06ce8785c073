using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>Horizontal bars with value text: reported solid, estimated outlined, bounded hatched.</summary>
public sealed partial class BarChart : ChartComponent
{
    private BarLayout layout = null!; // set before the first render

    [Parameter, EditorRequired]
    public IReadOnlyList<BarItem> Items { get; set; } = [];

    /// <summary>Ends of the axis; by default round values around all bars.</summary>
    [Parameter]
    public Interval? Axis { get; set; }

    protected override void OnParametersSet() => layout = new(Items, Width, Axis);
}
