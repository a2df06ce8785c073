using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>What every chart is told.</summary>
public abstract class ChartComponent : ComponentBase
{
    /// <summary>Identity within the page; also prefixes the identities of the chart's parts.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>Name of the image for a screen reader.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What the image shows, in a sentence.</summary>
    [Parameter, EditorRequired]
    public string Description { get; set; } = "";

    /// <summary>Width in viewBox units: about the pixels at which it is shown, since scaling scales the text too.</summary>
    [Parameter]
    public double Width { get; set; } = 720;

    /// <summary>Unit, written at the axis; empty for none.</summary>
    [Parameter]
    public string Unit { get; set; } = "";

    /// <summary>How the axis writes its values.</summary>
    [Parameter]
    public AxisText AxisText { get; set; }
}
