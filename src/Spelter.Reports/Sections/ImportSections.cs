using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Rows 1, 2 and 7 of the mandate: imports by stage, sources by percent, value by country and duty.</summary>
internal static class ImportSections
{
    private const int YearsShown = 5;
    private const int CensusYears = 3;
    private const int CountriesShown = 15;

    public static IEnumerable<Block> ByStage(ReportContext context, MineralAssessment mineral)
    {
        var years = mineral.Imports.Select(i => i.Year).Distinct().OrderDescending().Take(YearsShown).ToList();
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: US general imports by stage, US dollars",
            ["Stage", .. years.Select(y => $"{y}")],
            mineral.Imports.GroupBy(i => i.Stage).OrderBy(g => g.Key)
                .Select(g => (Cell[])[g.Key.ToString(), .. years.Select(y => Total(context, g.Where(i => i.Year == y)))])
                .Concat(years.Count == 0 ? [] : [[(Cell)"All stages", .. years.Select(y => Total(context, mineral.Imports.Where(i => i.Year == y)))]]),
            "No tariff line is mapped to this mineral, or no import is recorded on its lines: imports are unknown, not zero.");
        yield return new Paragraph("Tariff lines are mapped to stages by Spelter, not by an official annex; a line that holds other goods gives bounds.");
    }

    public static IEnumerable<Block> ByPercent(ReportContext context, MineralAssessment mineral)
    {
        var forms = mineral.ImportSources.Select(s => s.Form).Distinct(StringComparer.Ordinal).ToList();
        var processed = Processed(mineral);
        var years = processed.Select(i => i.Year).Distinct().OrderDescending().Take(CensusYears).ToList();
        var census = years.ToDictionary(y => y, y => SharesOf([.. processed.Where(i => i.Year == y)]));
        var period = mineral.ImportSources.Count > 0 ? mineral.ImportSources[0].Period.ToString() : "";
        var countries = mineral.ImportSources.Select(s => s.Country).Concat(census.Values.SelectMany(c => c.Keys)).Distinct()
            .OrderBy(c => c.IsAggregate)
            .ThenByDescending(c => years.Count > 0 && census[years[0]].TryGetValue(c, out var s) ? s.Share.Middle : 0)
            .ThenByDescending(c => mineral.ImportSources.Where(s => s.Country == c).Select(s => s.Percent.Middle).DefaultIfEmpty(0).Max())
            .ToList();
        var kept = countries.Take(CountriesShown).Union(mineral.ImportSources.Select(s => s.Country)).ToHashSet();
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: foreign sources in percent",
            ["Country", .. forms.Select(f => $"USGS {period}{(f.Length == 0 ? "" : $": {f}")}"), .. years.Select(y => $"Census {y}, share of value")],
            countries.Where(kept.Contains).Select(country => (Cell[])[
                context.Name(country) + (context.CoveredNations.Contains(country) ? " (covered nation)" : ""),
                .. forms.Select(f => UsgsCell(context, mineral, f, country)),
                .. years.Select(y => census[y].TryGetValue(country, out var s) ? context.Percent(s.Share, s.Citation) : new Cell("—"))]),
            "No source gives the countries of origin.");
        if (kept.Count < countries.Count)
            yield return new Paragraph($"The {countries.Count - kept.Count} smallest origins are left out here; the CSV and XLSX reports hold all of them.");
        yield return new Paragraph("USGS averages four years by quantity of each form; Census shares are of the customs value of one year past the mine "
            + "(of all stages where no line past the mine is mapped). They differ by nature.");
    }

    public static IEnumerable<Block> ByValue(ReportContext context, MineralAssessment mineral)
    {
        var latest = Latest.Imports(mineral);
        var origins = latest.GroupBy(i => i.Origin).OrderByDescending(g => g.Select(i => i.ValueUsd).Sum().Middle).ToList();
        var caption = latest.Count == 0 ? "" : $"{mineral.Mineral.Name}: imports and calculated duty by country of origin, {latest[0].Year}, US dollars";
        IEnumerable<Cell[]> rows = origins.Take(CountriesShown).Select(g => ValueRow(context, context.Name(g.Key), [.. g]));
        var rest = origins.Skip(CountriesShown).SelectMany(g => g).ToList();
        if (rest.Count > 0) rows = rows.Append(ValueRow(context, $"{origins.Count - CountriesShown} other origins", rest));
        if (latest.Count > 0) rows = rows.Append(ValueRow(context, "All origins", [.. latest]));
        var all = rows.ToList();
        // Nothing but gaps in a column is a sentence.
        var rated = all.Exists(r => r[^1].Mark != Mark.Missing);
        string[] columns = ["Country", "Import value", "Calculated duty", "Duty in percent of value"];
        yield return SectionText.TableOr(caption, columns[..(rated ? 4 : 3)], all.Select(r => rated ? r : r[..3]), "Import value by country is unknown.");
        if (all.Count > 0 && !rated) yield return new Paragraph("Duty in percent of value is not computed from bounds.");
        yield return new Paragraph("Duty is what Census calculates from rates and values, not what was collected.");
    }

    public static IEnumerable<Block> Covered(ReportContext context, MineralAssessment mineral)
    {
        var factors = mineral.Vulnerability.Factors.Where(f => f.Prior.Factor.StartsWith("covered-nation", StringComparison.Ordinal)).ToList();
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: exposure to covered nations",
            ["Measure", "Share"],
            factors.Select(f => (Cell[])[f.Prior.Statement, f.Raw is { } raw ? context.Percent(raw, f.Citation) : ReportContext.Missing()]),
            "The assessment measures no exposure to covered nations.");
        yield return new Paragraph(context.CoveredNations.Count == 0
            ? "The list of covered nations was not given to this report, so they are not marked in its tables."
            : $"Covered nations on {context.Report.AsOf:uuuu-MM-dd}: {string.Join(", ", context.CoveredNations.Order().Select(context.Name))}. A share of \"other countries\" may be theirs and widens the bounds.");
    }

    private static Cell[] ValueRow(ReportContext context, string name, List<ImportValue> rows)
    {
        var (value, duty) = (rows.Select(i => i.ValueUsd).Sum(), rows.Select(i => i.DutyUsd).Sum());
        var citation = rows[0].Citation;
        // With bounds the two depend on each other, and a quotient of bounds would claim rates that no line has.
        var rate = value.IsExact && duty.IsExact && value.Low > 0 ? context.Percent(duty / value, citation) : ReportContext.Missing("not computed from bounds");
        return [name, context.Figure(value, citation), context.Figure(duty, citation, estimated: true), rate];
    }

    private static Cell Total(ReportContext context, IEnumerable<ImportValue> rows)
    {
        var all = rows.ToList();
        return all.Count == 0 ? "—" : context.Figure(all.Select(i => i.ValueUsd).Sum(), all[0].Citation);
    }

    private static Cell UsgsCell(ReportContext context, MineralAssessment mineral, string form, CountryCode country) =>
        mineral.ImportSources.FirstOrDefault(s => s.Form == form && s.Country == country) is { } source
            ? context.Figure(source.Percent, source.Citation, suffix: " %")
            : "—";

    private static List<ImportValue> Processed(MineralAssessment mineral)
    {
        var processed = mineral.Imports.Where(i => i.Stage is Stage.Intermediate or Stage.Refined).ToList();
        return processed.Count > 0 ? processed : [.. mineral.Imports];
    }

    private static Dictionary<CountryCode, (Interval Share, Evidence.Citation Citation)> SharesOf(IReadOnlyList<ImportValue> rows)
    {
        var concentration = Concentration.Of(rows.GroupBy(i => i.Origin).Select(g => new Holding(g.Key, g.Select(i => i.ValueUsd).Sum())));
        return concentration?.Shares.ToDictionary(s => s.Country, s => (s.Share, rows.First(i => i.Origin == s.Country).Citation)) ?? [];
    }
}
