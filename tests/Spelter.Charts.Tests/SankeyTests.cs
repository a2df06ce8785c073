using System.Xml.Linq;
using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Charts.Tests;

public sealed class SankeyTests
{
    private static readonly SankeyModel Model = SupplySankey.Of(Samples.Network, c => c.Value);

    [Theory]
    [InlineData(0, "output", 1, "CHN", 100)]
    [InlineData(1, "USA", 2, "CHN", 25)]
    [InlineData(1, "USA", 2, "USA", 5)] // what is not exported
    [InlineData(2, "CHN", 3, "CHN", 125)]
    [InlineData(2, "outside feed", 3, "USA", 4)]
    [InlineData(2, "re-exported", 3, "MYS", 30)] // makes nothing, exports 30
    [InlineData(3, "MYS", 4, "USA", 30)]
    [InlineData(4, "MYS", 5, "re-exported", 30)]
    [InlineData(4, "CHN", 5, "difference, out", 3)]
    [InlineData(4, "USA", 5, "final use", 39)]
    public void A_flow_is_a_ribbon(int fromColumn, string from, int toColumn, string to, double tonnes) => Model.Links
        .Single(l => l.From.Column == fromColumn && l.From.Label == from && l.To.Column == toColumn && l.To.Label == to).Quantity.ShouldBe(tonnes, 1e-9);

    [Fact]
    public void What_is_not_exported_is_as_estimated_as_what_it_was_made_of()
    {
        // China refines 125, all by a rule; the United States make 5 by a rule of 9.
        Stays("CHN").ShouldBe((85, 85));
        Stays("USA").ShouldBe((9, 5));

        (double, double) Stays(string label)
        {
            var link = Model.Links.Single(l => l.From.Column == 3 && l.From.Label == label && l.To.Label == label);
            return (Math.Round(link.Quantity, 9), Math.Round(link.Estimated, 9));
        }
    }

    [Fact]
    public void What_reaches_a_band_leaves_it()
    {
        foreach (var band in Model.Bands.Where(b => b.Kind != SankeyBandKind.Boundary)) Model.Into(band).ShouldBe(Model.OutOf(band), 1e-9, $"{band}");
    }

    [Fact]
    public void Ribbons_fill_their_bands_and_keep_to_them()
    {
        var layout = new SankeyLayout(Model, 720);
        foreach (var box in layout.Boxes)
        {
            foreach (var side in new[] { layout.Ribbons.Where(r => r.Link.From == box.Band).Select(r => (Y: r.FromY, r.Height)), layout.Ribbons.Where(r => r.Link.To == box.Band).Select(r => (Y: r.ToY, r.Height)) })
            {
                var y = box.Y;
                foreach (var (top, height) in side.OrderBy(r => r.Y))
                {
                    top.ShouldBe(y, 1e-6);
                    y += height;
                }

                if (y > box.Y) y.ShouldBe(box.Y + box.Height, 1e-6);
            }
        }
    }

    [Fact]
    public void Twenty_countries_are_the_eight_largest_the_United_States_and_others()
    {
        List<SupplyFlow> flows = [];
        for (var i = 0; i < 20; i++)
        {
            var node = new SupplyNode(Stage.Refined, i == 0 ? CountryCode.UnitedStates : new($"A{(char)('A' + i)}A"));
            flows.Add(new(FlowKind.Output, null, node, i + 1, FlowStatus.Observed, i + 1, [], "given"));
            flows.Add(new(FlowKind.Use, node, null, i + 1, FlowStatus.Observed, i + 1, [], "given"));
        }

        var network = Samples.Network with { Stages = [Stage.Refined], Flows = flows, Nodes = [.. flows.Select(f => f.To).OfType<SupplyNode>()] };
        var model = SupplySankey.Of(network, c => c.Value);
        model.Bands.Where(b => b.Column == 1).Select(b => b.Label).ShouldBe(["USA", "ATA", "ASA", "ARA", "AQA", "APA", "AOA", "ANA", "AMA", "others"]);
        model.Through(model.Bands.Single(b => b is { Column: 1, Kind: SankeyBandKind.Others })).ShouldBe(Enumerable.Range(2, 11).Sum(), 1e-9);
    }

    [Fact]
    public void Alone_a_chart_brings_its_colours()
    {
        var file = StandaloneSvg.Of(Samples.Rendered["flows"]);
        file.ShouldContain(".chart-ribbon-stated { fill: #0b5cad;");
        file.ShouldNotContain("var(");
        XDocument.Parse(file).Root!.Elements().First().Name.LocalName.ShouldBe("style");
    }
}
