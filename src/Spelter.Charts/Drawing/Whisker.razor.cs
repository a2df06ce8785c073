using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>Line from the low to the high bound: a cap where the bound is, an arrow where it lies beyond the axis.</summary>
public sealed partial class Whisker : ComponentBase
{
    private string shape = "";

    [Parameter, EditorRequired]
    public WhiskerSpan Span { get; set; }

    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>Half the height of the caps.</summary>
    [Parameter]
    public double Cap { get; set; } = 5;

    protected override void OnParametersSet() =>
        shape = $"M{SvgNumber.N(Span.Left)},{SvgNumber.N(Y)}H{SvgNumber.N(Span.Right)}" + End(Span.Left, Span.OpenLeft, 1) + End(Span.Right, Span.OpenRight, -1);

    private string End(double x, bool open, int inwards)
    {
        var back = open ? x + (inwards * Cap) : x;
        return open
            ? SvgNumber.Path([(back, Y - Cap), (x, Y), (back, Y + Cap)])
            : $"M{SvgNumber.N(x)},{SvgNumber.N(Y - Cap)}v{SvgNumber.N(2 * Cap)}";
    }
}
