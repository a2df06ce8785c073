using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>Says what solid, outlined and hatched mean, for the kinds that occur.</summary>
public sealed partial class KindKey : ComponentBase
{
    /// <summary>Units above the plot that the key takes.</summary>
    public const double Room = 26;

    private List<(MarkKind Kind, double X)> entries = [];

    /// <summary>Identity of the chart, whose hatch it uses.</summary>
    [Parameter, EditorRequired]
    public string Chart { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<MarkKind> Kinds { get; set; } = [];

    [Parameter, EditorRequired]
    public double X { get; set; }

    [Parameter]
    public double Y { get; set; } = 12;

    protected override void OnParametersSet()
    {
        entries = [];
        var x = X;
        foreach (var kind in Kinds)
        {
            entries.Add((kind, x));
            x += 24 + TextExtent.Width(MarkLook.Word(kind), TextExtent.Small) + 18;
        }
    }
}
