using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Sums imports of several minerals without counting a shared tariff line twice. A line's share is the sum of the
/// shares of the minerals in it, never more than the whole line. Sums of the tables of single minerals would count a line as often
/// as it has minerals, up to its high bound each time.</summary>
public static class CombinedImports
{
    private const string Method = "distinct tariff lines counted once; customs value (general imports) times the sum of the minerals' shares of the line, at most 1";

    /// <summary>Totals by origin of a year, largest first; the total over all origins stands first with a null origin.</summary>
    public static IReadOnlyList<CombinedImport> ByOrigin(IReadOnlyList<MineralLine> lines, ILookup<HtsCode, LineImport> imports, int year)
    {
        var parts = Parts(lines, imports, byStage: false).Where(p => p.Import.Year == year).ToList();
        return parts.Count == 0 ? [] : [
            Total(year, null, null, parts),
            .. parts.GroupBy(p => p.Import.Origin).Select(g => Total(year, g.Key, null, g))
                .OrderByDescending(t => t.ValueUsd.Middle).ThenBy(t => t.Origin)];
    }

    /// <summary>Value in a year over all origins; zero where nothing came.</summary>
    public static Interval ValueUsd(IReadOnlyList<MineralLine> lines, ILookup<HtsCode, LineImport> imports, int year) => Parts(lines, imports, byStage: false)
        .Where(p => p.Import.Year == year).Aggregate(Interval.Zero, (sum, p) => sum + (p.Share * p.Import.GeneralUsd));

    /// <summary>Totals by stage and year, from ore to scrap, newest year first. A line that serves two stages counts in both, each with
    /// its own share.</summary>
    public static IReadOnlyList<CombinedImport> ByStage(IReadOnlyList<MineralLine> lines, ILookup<HtsCode, LineImport> imports) => [..
        Parts(lines, imports, byStage: true).GroupBy(p => (p.Stage, p.Import.Year))
            .Select(g => Total(g.Key.Year, null, g.Key.Stage, g)).OrderBy(t => t.Stage).ThenByDescending(t => t.Year)];

    /// <summary>Place of a figure that sums so many lines.</summary>
    internal static string Locator(int lines) => lines == 1 ? "general imports, 1 line" : $"general imports, {lines} lines";

    private static IEnumerable<Part> Parts(IReadOnlyList<MineralLine> lines, ILookup<HtsCode, LineImport> imports, bool byStage) => lines
        .GroupBy(l => (l.Line.Code, Stage: byStage ? l.Line.Stage : (Stage?)null))
        .SelectMany(g =>
        {
            var share = g.Aggregate(Interval.Zero, (sum, l) => sum + l.Allocation).ClampTo(0, 1);
            return imports[g.Key.Code].Select(i => new Part(i, g.Key.Stage, share));
        });

    private static CombinedImport Total(int year, CountryCode? origin, Stage? stage, IEnumerable<Part> parts)
    {
        var all = parts.ToList();
        var lines = all.Select(p => p.Import.Code).Distinct().Count();
        return new(
            year, origin, stage,
            all.Aggregate(Interval.Zero, (sum, p) => sum + (p.Share * p.Import.GeneralUsd)),
            all.Sum(p => (double)p.Import.GeneralUsd),
            all.Aggregate(Interval.Zero, (sum, p) => sum + (p.Share * p.Import.DutyUsd)),
            lines, new Citation(all[0].Import.Source, Locator(lines), Method));
    }

    private sealed record Part(LineImport Import, Stage? Stage, Interval Share);
}
