using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>A ranking in which every score shows how well it is known: line from low to high, dot in the middle.</summary>
public sealed partial class IntervalDotChart : ChartComponent
{
    private IntervalDotLayout layout = null!; // set before the first render

    [Parameter, EditorRequired]
    public IReadOnlyList<RankedItem> Items { get; set; } = [];

    /// <summary>Ends of the axis; by default round values around all bounds, and zero.</summary>
    [Parameter]
    public Interval? Axis { get; set; }

    protected override void OnParametersSet() => layout = new(Items, Width, Axis);
}
