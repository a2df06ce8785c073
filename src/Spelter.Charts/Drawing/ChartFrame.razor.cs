using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>The svg element that all charts share: size, name, description and the hatch of bounded marks.</summary>
public sealed partial class ChartFrame : ComponentBase
{
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public string Description { get; set; } = "";

    [Parameter, EditorRequired]
    public double Width { get; set; }

    [Parameter, EditorRequired]
    public double Height { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
