using Spelter.Catalog;
using Spelter.Charts;
using Spelter.Network;
using Spelter.Reports;

namespace Spelter.Cli;

/// <summary>Draws a base network to an SVG file.</summary>
internal static class NetworkPicture
{
    private const string Ending = ".svg";

    /// <summary>What is wrong with the ending of a path; null for nothing.</summary>
    public static Problem? ProblemOf(string path) => Path.GetExtension(path).Equals(Ending, StringComparison.OrdinalIgnoreCase)
        ? null
        : new Problem(path, "a network is not drawn with this ending.", $"Give a file that ends in {Ending}.");

    /// <summary>Null when it is drawn, else the problem; nothing is left behind then.</summary>
    public static Problem? Write(CatalogTables catalog, Mineral mineral, SupplyNetwork network, string path) => ReportWriter.Place(path, unfinished =>
    {
        File.WriteAllText(unfinished, StandaloneSvg.Of(Drawn(catalog, mineral, network)));
        return null;
    }).Problem;

    private static string Drawn(CatalogTables catalog, Mineral mineral, SupplyNetwork network)
    {
        var model = SupplySankey.Of(network, catalog.NameOf);
        return ChartRenderer.RenderAsync<SankeyChart>(new Dictionary<string, object?>
        {
            ["Id"] = $"network-{mineral.Id}",
            ["Title"] = $"{mineral.Name}: base network of {network.Year}, {network.Unit}",
            ["Description"] = "Bands per stage and country, ribbons as wide as the flows between them. What enters and leaves, and the statistical difference, has bands of its own.",
            ["Width"] = model.Headings.Count * SankeyLayout.ComfortableColumn,
            ["Unit"] = network.Unit,
            ["Note"] = model.Bands.Any(b => b.Label == SupplySankey.ReExported) ? "Re-exported: passed on after import, beyond what a country makes itself." : "",
            ["Model"] = model,
        }).GetAwaiter().GetResult();
    }
}
