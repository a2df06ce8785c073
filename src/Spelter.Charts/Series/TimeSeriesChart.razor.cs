using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>One or two lines over time: the first solid with dots, the second dashed with squares, each named at its end.</summary>
public sealed partial class TimeSeriesChart : ChartComponent
{
    private TimeSeriesLayout layout = null!; // set before the first render

    [Parameter, EditorRequired]
    public IReadOnlyList<ChartSeries> Series { get; set; } = [];

    [Parameter]
    public IReadOnlyList<SeriesEvent> Events { get; set; } = [];

    [Parameter]
    public SeriesTail? Tail { get; set; }

    protected override void OnParametersSet() => layout = new(Series, Events, Tail, Width, AxisText);
}
