using System.Globalization;
using System.Text.Json;
using Spelter.Catalog;

namespace Spelter.Cli;

/// <summary>The group that a mineral is in: what it comes with and what comes with it.</summary>
internal static class ByProductView
{
    public static void Write(Utf8JsonWriter json, ByProductHosts hosts, MineralId mineral)
    {
        Links(json, "comesWith", hosts.Of(mineral), l => l.Host);
        Links(json, "carries", hosts.Rows.Where(r => r.Host == mineral), l => l.Mineral);
    }

    public static void Write(TextWriter output, CatalogTables catalog, MineralId mineral)
    {
        foreach (var link in catalog.ByProductHosts.Of(mineral))
            output.WriteText($"Comes with {catalog.NameOf(link.Host)}, {link.HostStage}{Where(catalog, link)}: {Percent(link.Share)} of its output, of which {Percent(link.Headroom)} more can be recovered from the same host (grade {link.Grade}).");
        foreach (var group in catalog.ByProductHosts.Rows.Where(r => r.Host == mineral).GroupBy(r => r.HostStage))
            output.WriteText($"With it at {group.Key} come {string.Join(", ", group.Select(r => $"{catalog.NameOf(r.Mineral)} ({Percent(r.Share)}{Where(catalog, r)})"))}.");
    }

    private static void Links(Utf8JsonWriter json, string name, IEnumerable<ByProductHost> links, Func<ByProductHost, MineralId> other)
    {
        json.WriteStartArray(name);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("id", other(link).Value);
            json.WriteString("country", link.Country?.Value);
            json.WriteString("stage", link.Stage.ToString());
            json.WriteString("hostStage", link.HostStage.ToString());
            JsonAnswer.WriteFigure(json, "shareLow", link.Share.Low);
            JsonAnswer.WriteFigure(json, "shareHigh", link.Share.High);
            JsonAnswer.WriteFigure(json, "headroomLow", link.Headroom.Low);
            JsonAnswer.WriteFigure(json, "headroomHigh", link.Headroom.High);
            json.WriteString("grade", link.Grade.ToString());
            json.WriteString("rule", link.Statement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Where(CatalogTables catalog, ByProductHost link) => link.Country is { } country ? $" in {catalog.NameOf(country)}" : "";

    private static string Percent(Interval share)
    {
        static string Of(double value) => (100 * value).ToString("0.#", CultureInfo.InvariantCulture);
        return share.IsExact ? $"{Of(share.Low)} %" : $"{Of(share.Low)} to {Of(share.High)} %";
    }
}
