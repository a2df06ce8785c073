using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>A tariff line as one of the questions of a report sees it.</summary>
/// <param name="Line">Row of the map: a line, a mineral or group, a stage, a share.</param>
/// <param name="IsWhole">False where the row is of a group whose members are not all asked about: what of it is theirs is not
/// known, and may be nothing.</param>
public sealed record MineralLine(TariffLine Line, bool IsWhole)
{
    /// <summary>Share of the line's value that belongs to the minerals asked about.</summary>
    public Interval Allocation => IsWhole ? Line.Allocation : new Interval(0, Line.Allocation.High);

    /// <summary>Rows of the map for a set of minerals: their own, and those of groups that any of them belongs to.</summary>
    public static IReadOnlyList<MineralLine> Of(CatalogTables catalog, IReadOnlyList<Mineral> minerals)
    {
        var own = minerals.Select(m => m.Id).ToHashSet();
        var groups = minerals.SelectMany(m => m.Groups).ToHashSet();
        var whole = groups.Where(g => catalog.Minerals.Where(m => !m.IsGroup && m.Groups.Contains(g)).All(m => own.Contains(m.Id))).ToHashSet();
        return [.. catalog.TariffLines
            .Where(l => own.Contains(l.Mineral) || groups.Contains(l.Mineral))
            .Select(l => new MineralLine(l, own.Contains(l.Mineral) || whole.Contains(l.Mineral)))];
    }

    /// <summary>Lines of one mineral, each with the share of it that can be the mineral's. What a line of a group holds of one member is not
    /// known: it may be nothing, or all that the line may hold of the group. A line that is the mineral's and its group's, or two
    /// groups', holds no more of it than the line's whole, and stands once.</summary>
    public static List<TariffLine> OfOne(CatalogTables catalog, Mineral mineral) => [.. Of(catalog, [mineral])
        .Select(l => l.Line with { Allocation = l.Allocation })
        .GroupBy(l => (l.Code, l.Stage))
        .SelectMany(rows => rows.All(l => l.Mineral == mineral.Id) ? rows.AsEnumerable() : [Joined([.. rows.OrderByDescending(l => l.Mineral == mineral.Id)])])];

    private static TariffLine Joined(List<TariffLine> rows) =>
        rows[0] with { Allocation = new Interval(Math.Min(1, rows.Sum(l => l.Allocation.Low)), Math.Min(1, rows.Sum(l => l.Allocation.High))) };
}
