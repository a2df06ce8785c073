using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>One bar of shares that fill the whole; what nobody can allocate is hatched.</summary>
public sealed partial class StackedShareBar : ChartComponent
{
    private const int Tints = 6; // as many as ChartStyles has; then they repeat, told apart by label and number

    private StackedShareLayout layout = null!; // set before the first render

    [Parameter, EditorRequired]
    public IReadOnlyList<SharePart> Parts { get; set; } = [];

    /// <summary>Label of what the parts leave of 1.</summary>
    [Parameter]
    public string Remainder { get; set; } = "not allocated";

    protected override void OnParametersSet() => layout = new(Parts, Width, Remainder);

    private static string Tint(ShareSegment segment) =>
        segment.Part.Unallocated ? "chart-bounded chart-hatched" : "chart-tint-" + SvgNumber.N((segment.Number - 1) % Tints);

    private static string Class(ShareSegment segment) => "chart-mark chart-segment " + Tint(segment);

    private static string Key(ShareSegment segment) => "chart-key " + Tint(segment);

    private string? Fill(ShareSegment segment) => segment.Part.Unallocated ? MarkLook.Hatch(Id) : null;
}
