using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Spelter.Catalog;
using Spelter.Charts;
using Spelter.Data;
using Spelter.Network;

namespace Spelter.Cli.Tests;

/// <summary>The picture of a base network.</summary>
public sealed class NetworkPictureTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly Workspace Shipped = Workspace.Open();
    private static readonly Lazy<List<SupplyNetwork>> Built = new(() =>
    {
        var networks = new NetworkWorkspace(Shipped, Day);
        return [.. Shipped.Catalog.ListOn(Day)!.Members.Select(m => networks.Of(m).Network).OfType<SupplyNetwork>()];
    });

    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_network_is_drawn_with_a_name_a_description_and_its_colours()
    {
        var path = Path.Combine(_folder, "gallium.svg");
        CommandLine.Run("network", "show", "gallium", "--as-of", "2026-11-24", "--out", path).Exit.ShouldBe(SpelterCommand.Success);
        var root = XDocument.Load(path).Root!;
        XNamespace svg = "http://www.w3.org/2000/svg";
        root.Attribute("role")!.Value.ShouldBe("img");
        root.Element(svg + "title")!.Value.ShouldBe("Gallium: base network of 2024, tonnes of gallium content");
        root.Element(svg + "desc")!.Value.ShouldNotBeEmpty();
        root.Element(svg + "style")!.Value.ShouldContain(".chart-ribbon-estimated");
        var texts = root.Elements(svg + "text").Select(t => t.Value).ToList();
        texts.ShouldContain("mostly estimated");
        root.Descendants(svg + "title").Select(t => t.Value).ShouldContain(t => t.StartsWith("China → United States: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("network.png", "network.png: a network is not drawn with this ending. Give a file that ends in .svg.")]
    [InlineData("missing/network.svg", "network.svg: its folder does not exist. Create the folder, or choose another.")]
    public void A_file_that_cannot_be_drawn_is_refused(string file, string line)
    {
        var path = Path.Combine(_folder, file);
        var (exit, output, error) = CommandLine.Run("network", "show", "gallium", "--out", path);
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldEndWith(line + Environment.NewLine);
        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public void A_picture_needs_a_mineral()
    {
        var (exit, output, error) = CommandLine.Run("network", "show", "--out", Path.Combine(_folder, "network.svg"));
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldBe($"spelter: --out: a picture shows one mineral, and none is given. Write spelter network show MINERAL --out FILE.svg.{Environment.NewLine}");
    }

    [Fact]
    public void Every_shipped_network_keeps_its_tonnes()
    {
        foreach (var network in Built.Value)
        {
            var model = SupplySankey.Of(network, Shipped.Catalog.NameOf);
            var rounding = 1e-6 * network.Flows.Max(f => f.Tonnes); // what balancing leaves, summed over a column
            foreach (var band in model.Bands.Where(b => b.Kind != SankeyBandKind.Boundary)) model.Into(band).ShouldBe(model.OutOf(band), rounding, $"{network.Mineral} {band}");
            Labelled("output").ShouldBe(network.Sum(f => f.Kind == FlowKind.Output && f.To!.Value.Stage == network.Stages[0]), rounding);
            Labelled("outside feed").ShouldBe(network.Sum(f => f.Kind == FlowKind.Output && f.To!.Value.Stage != network.Stages[0]), rounding);
            Labelled("final use").ShouldBe(network.Sum(f => f.Kind == FlowKind.Use), rounding);
            Labelled("difference, in").ShouldBe(network.Sum(f => f.Kind == FlowKind.DifferenceIn), rounding);
            Labelled("difference, out").ShouldBe(network.Sum(f => f.Kind == FlowKind.DifferenceOut), rounding);

            double Labelled(string label) => model.Links.Where(l => l.From.Label == label || l.To.Label == label).Sum(l => l.Quantity);
        }
    }

    [Fact]
    public void No_label_of_a_shipped_network_meets_another_and_every_band_lies_in_the_picture()
    {
        foreach (var network in Built.Value)
        {
            var model = SupplySankey.Of(network, Shipped.Catalog.NameOf);
            var width = model.Headings.Count * SankeyLayout.ComfortableColumn;
            var layout = new SankeyLayout(model, width);
            foreach (var column in layout.Boxes.GroupBy(b => b.Band.Column).Select(g => g.ToList()))
                foreach (var (above, below) in column.Zip(column.Skip(1)))
                {
                    (below.LabelY - above.LabelY).ShouldBeGreaterThanOrEqualTo(SankeyLayout.LabelHeight, $"{network.Mineral} {below.Band}");
                    below.Y.ShouldBeGreaterThanOrEqualTo(above.Y + above.Height, $"{network.Mineral} {below.Band}");
                }

            foreach (var box in layout.Boxes)
            {
                box.X.ShouldBeInRange(0, width - SankeyLayout.Thickness);
                box.Y.ShouldBeInRange(layout.Top - 1e-9, layout.Height - box.Height, $"{network.Mineral} {box.Band}");
                foreach (var text in new[] { box.Label, box.Quantity.ToString("#,0", CultureInfo.InvariantCulture) })
                    TextExtent.Width(text, TextExtent.Small).ShouldBeLessThan(layout.Pitch - SankeyLayout.Thickness, $"{network.Mineral} {text}");
            }

            foreach (var link in model.Links) link.To.Column.ShouldBe(link.From.Column + 1, $"{network.Mineral} {link.From} {link.To}");
        }
    }
}
