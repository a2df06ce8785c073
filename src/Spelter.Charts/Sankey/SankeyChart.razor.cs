using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Spelter.Charts;

/// <summary>Flows between bands in fixed columns, as wide as their quantities. Ribbons that are mostly estimated are hatched.</summary>
public sealed partial class SankeyChart : ChartComponent
{
    private SankeyLayout layout = null!; // set before the first render
    private List<(string Class, string? Fill, string Text, double X)> key = [];

    [Parameter, EditorRequired]
    public SankeyModel Model { get; set; } = null!;

    /// <summary>What a reader must know of the bands, under the picture; empty for nothing.</summary>
    [Parameter]
    public string Note { get; set; } = "";

    protected override void OnParametersSet()
    {
        layout = new(Model, Width);
        key = [];
        var x = 4.0;
        Add(Stated, null, "mostly from sources", Model.Links.Any(l => !l.IsMostlyEstimated));
        Add(Hatched, MarkLook.Hatch(Id), "mostly estimated", Model.Links.Any(l => l.IsMostlyEstimated));
        Add(Stated + " chart-highlight", null, Model.Bands.FirstOrDefault(b => b.Kind == SankeyBandKind.Highlight)?.Label ?? "", Model.Links.Any(l => l.IsHighlighted));

        void Add(string look, string? fill, string text, bool occurs)
        {
            if (!occurs) return;
            key.Add((look, fill, text, x));
            x += 24 + TextExtent.Width(text, TextExtent.Small) + 18;
        }
    }

    private const string Stated = "chart-ribbon-stated";
    private const string Hatched = "chart-ribbon-estimated chart-hatched";

    private string FittedTitle => TextExtent.Fit(Title, TextExtent.Label * 1.08, Width - 8); // bold runs wider

    private string Tooltip(SankeyLink link) =>
        $"{link.From.Label} → {link.To.Label}: {Quantity(link.Quantity)} {Unit}, {SvgNumber.Shown(Math.Round(link.Estimated / link.Quantity, 2), AxisText.Percent)} estimated";

    private static string Class(SankeyLink link) => (link.IsMostlyEstimated ? Hatched : Stated) + (link.IsHighlighted ? " chart-highlight" : "");

    private string? Fill(SankeyLink link) => link.IsMostlyEstimated ? MarkLook.Hatch(Id) : null;

    private static string Class(SankeyBand band) => band.Kind switch
    {
        SankeyBandKind.Highlight => "chart-mark chart-reported chart-highlight",
        SankeyBandKind.Boundary => "chart-mark chart-total",
        _ => "chart-mark chart-reported",
    };

    // Three figures: no flow of a network is known better.
    private static string Quantity(double quantity) => quantity >= 1000
        ? quantity.ToString("#,0", CultureInfo.InvariantCulture)
        : Math.Round(quantity, Math.Clamp(2 - (int)Math.Floor(Math.Log10(quantity)), 0, 10)).ToString("0.##########", CultureInfo.InvariantCulture);
}
