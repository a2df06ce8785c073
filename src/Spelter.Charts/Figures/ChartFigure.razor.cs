using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>A chart as it stands in a page: heading, the reading in one line, the chart, and its table on demand.</summary>
public sealed partial class ChartFigure : ComponentBase
{
    /// <summary>Identity of the chart inside; the figure is "{Id}-figure".</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Heading { get; set; } = "";

    /// <summary>What a reader should take away, in one line.</summary>
    [Parameter, EditorRequired]
    public string Reading { get; set; } = "";

    /// <summary>The chart.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Table with a row per mark; see <see cref="TableTwin"/>.</summary>
    [Parameter, EditorRequired]
    public ChartTable Table { get; set; } = null!;

    /// <summary>Where the data come from; empty for none.</summary>
    [Parameter]
    public string Source { get; set; } = "";

    /// <summary>Links to files, above the table.</summary>
    [Parameter]
    public RenderFragment? Downloads { get; set; }

    /// <summary>Whether the table is shown at first, as in a printed report.</summary>
    [Parameter]
    public bool TableOpen { get; set; }
}
