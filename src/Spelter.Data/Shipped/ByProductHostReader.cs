using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/catalog/by-product-hosts.csv</c>.</summary>
internal static class ByProductHostReader
{
    private const string File = "catalog/by-product-hosts.csv";
    private const string Everywhere = "*";

    // Shares are sums of decimals.
    private const double Rounding = 1e-9;

    private static readonly string[] Columns =
        ["mineral", "stage", "country", "host", "host_stage", "share_low", "share_high", "headroom_low", "headroom_high", "grade", "statement"];

    /// <exception cref="InputException">The table is missing, a row stands twice, a cell is not what its column holds, the middles of the shares of one
    /// country add to more than one, or a mineral comes with itself.</exception>
    public static ByProductHosts Read(string dataFolder)
    {
        List<ByProductHost> rows = [.. ShippedTable.Map(dataFolder, File, Columns, Row, key: 4)];
        if (rows.GroupBy(r => (r.Mineral, r.Country)).FirstOrDefault(g => g.Sum(r => r.Share.Middle) > 1 + Rounding) is { } over)
            throw InputException.At(File, $"the shares of {over.Key.Mineral} in {over.Key.Country?.Value ?? "all countries"} add to more than one.", "What comes with several hosts is counted once.");
        try
        {
            return new ByProductHosts(rows);
        }
        catch (ArgumentException circle)
        {
            throw InputException.At(File, circle.Message.Split(" (", 2)[0], "A host may not be a by-product of what comes with it.");
        }
    }

    private static ByProductHost Row(string[] c)
    {
        var (share, headroom) = (Cell.Bounds(c[5], c[6]), Cell.Bounds(c[7], c[8]));
        if (share.Low < 0 || share.High > 1) throw new FormatException($"a share lies from 0 to 1, not {share}.");
        if (headroom.Low < 0) throw new FormatException($"a headroom is zero or more, not {headroom}.");
        return new(new MineralId(c[0]), Cell.Member<Stage>(c[1]), c[2] == Everywhere ? null : new CountryCode(c[2]), new MineralId(c[3]), Cell.Member<Stage>(c[4]), share, headroom, Cell.Grade(c[9]), c[10]);
    }
}
