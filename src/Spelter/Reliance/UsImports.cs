using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>US imports of a mineral by stage and origin, from the lines of the tariff map.</summary>
public static class UsImports
{
    private const string Method = "sum over mapped tariff lines of customs value (general imports) times the line's allocation share";

    /// <summary>Value and duty per stage, origin and year.</summary>
    public static IReadOnlyList<ImportValue> ByStageAndOrigin(IReadOnlyList<TariffLine> lines, ILookup<HtsCode, LineImport> imports) => [.. lines
        .SelectMany(line => imports[line.Code].Select(import => (line, import)))
        .GroupBy(x => (x.line.Stage, x.import.Origin, x.import.Year))
        .Select(g => new ImportValue(
            g.Key.Stage, g.Key.Origin, g.Key.Year,
            g.Aggregate(Interval.Zero, (sum, x) => sum + (x.line.Allocation * x.import.GeneralUsd)),
            g.Aggregate(Interval.Zero, (sum, x) => sum + (x.line.Allocation * x.import.DutyUsd)),
            g.Select(x => x.line.Code).Distinct().Count(),
            new Citation(g.First().import.Source, CombinedImports.Locator(g.Select(x => x.line.Code).Distinct().Count()), Method)))
        .OrderBy(v => v.Stage).ThenBy(v => v.Year).ThenByDescending(v => v.ValueUsd.Middle).ThenBy(v => v.Origin)];

    /// <summary>Origins whose share of the mapped lines of a stage within a six-digit code moved by at least <paramref name="threshold"/> between the two latest
    /// years, largest move first. Lines of one code stand together: the edition of the ten-digit codes may
    /// differ between years. Lines of other stages, such as scrap, stand apart.</summary>
    public static IReadOnlyList<OriginShift> Shifts(IReadOnlyList<TariffLine> lines, ILookup<HtsCode, LineImport> imports, double threshold) => [.. lines
        .DistinctBy(l => l.Code)
        .GroupBy(l => (Code: new HtsCode(l.Code.Digits[..6]), l.Stage))
        .SelectMany(g => Shifts(g.Key.Code, g.Key.Stage, [.. g], imports, threshold))
        .OrderByDescending(s => Math.Abs(s.ToShare - s.FromShare) * s.ToValueUsd).ThenBy(s => s.Code).ThenBy(s => s.Stage).ThenBy(s => s.Origin)];

    private static IEnumerable<OriginShift> Shifts(HtsCode code, Stage stage, List<TariffLine> mapped, ILookup<HtsCode, LineImport> imports, double threshold)
    {
        List<LineImport> rows = [.. mapped.SelectMany(l => imports[l.Code])];
        var years = rows.Select(r => r.Year).Distinct().Order().ToList();
        if (years.Count < 2) yield break;
        var (from, to) = (years[^2], years[^1]);
        var (before, after) = (Shares(rows, from), Shares(rows, to));
        var value = rows.Where(r => r.Year == to).Sum(r => (double)r.GeneralUsd);
        var source = rows.First(r => r.Year == to).Source;
        List<TariffLine> used = [.. mapped.Where(l => imports[l.Code].Any(i => i.Year == from || i.Year == to)).OrderBy(l => l.Code)];
        List<HtsCode> codes = [.. used.Select(l => l.Code)];
        var description = string.Join("; ", used.Select(l => l.Description).Distinct(StringComparer.Ordinal));
        var locator = $"{string.Join(", ", codes.Select(c => c.Printed))}, general imports";
        foreach (var origin in before.Keys.Union(after.Keys).Order())
        {
            var (then, now) = (before.GetValueOrDefault(origin), after.GetValueOrDefault(origin));
            if (Math.Abs(now - then) < threshold) continue;
            yield return new(code, stage, codes, description, origin, from, then, to, now, value,
                new Citation(source, locator, "share of customs value of the mapped lines of the stage within the six-digit code"))
            {
                IsBasket = used.Exists(l => l.Allocation != Interval.Exactly(1)),
            };
        }
    }

    private static Dictionary<CountryCode, double> Shares(List<LineImport> rows, int year)
    {
        var total = rows.Where(r => r.Year == year).Sum(r => (double)r.GeneralUsd);
        return total <= 0 ? [] : rows.Where(r => r.Year == year).GroupBy(r => r.Origin).ToDictionary(g => g.Key, g => g.Sum(r => (double)r.GeneralUsd) / total);
    }
}
