using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Cli;

/// <summary>What is held of tariff lines as a terminal shows it: two cells of a line in a list, all of it for a line alone.</summary>
internal static class TariffFactsText
{
    private const string NotKnown = "not known";

    // The concordance's code for it.
    private const string WasteAndScrap = "910000";

    /// <summary>Why no rate of a line is known; null where one is.</summary>
    public static string? WhyNoRate(HtsCode code, TariffFacts facts) => facts.Rates.ContainsKey(code) ? null
        : facts.Edition is null ? "no edition held was public on the day"
        : "the rates held of the edition have no such line";

    /// <summary>General rate as printed.</summary>
    public static string GeneralRate(HtsCode code, TariffFacts facts) => facts.Rates.TryGetValue(code, out var rate) ? rate.Columns.General : NotKnown;

    /// <summary>Latest year of yearly imports; null where none was public.</summary>
    public static int? LatestYear(TariffFacts facts) => facts.Imports.Count == 0 ? null : facts.Imports.Max(i => i.Year);

    /// <summary>General imports of the whole line in the latest year.</summary>
    public static string LatestImports(HtsCode code, TariffFacts facts) =>
        facts.Imports.LastOrDefault(i => i.Code == code) is { } total ? Usd(total, total.GeneralUsd) : NotKnown;

    /// <summary>What the two cells are.</summary>
    public static void WriteSources(TextWriter output, IReadOnlyList<TariffLine> lines, TariffFacts facts)
    {
        var lacking = lines.All(l => facts.Rates.ContainsKey(l.Code)) ? "" : "; not known of a code that is not in it";
        output.WriteText(facts.Edition is { } edition
            ? $"General rate: column 1 of {Named(edition)}, without the duties of chapter 99{lacking}."
            : "General rate: no edition of the schedule that is held was public on the day.");
        output.WriteText(LatestYear(facts) is { } year
            ? $"Imports: general imports of all goods of the line, customs value, {Named(facts.Imports.First(i => i.Year == year).Source)}{MappedLater(facts.Imports.Where(i => i.Year == year))}."
            : "Imports: no year that is held was public on the day.");
    }

    /// <summary>Everything held of one line.</summary>
    public static void WriteLine(TextWriter output, CatalogTables catalog, IReadOnlyList<TariffLine> rows, TariffFacts facts)
    {
        var line = rows[0];
        output.WriteLine();
        output.WriteText($"{line.Code}: {line.Description}");
        foreach (var row in rows) output.WriteText($"{catalog.NameOf(row.Mineral)}, {row.Form}: {row.AllocationBasis}. {row.Note}");
        output.WriteLine();
        if (facts.Rates.TryGetValue(line.Code, out var rate)) WriteRate(output, rate);
        else output.WriteText($"Rates: not known, {WhyNoRate(line.Code, facts)}");
        if (facts.Industries.TryGetValue(line.Code, out var industry)) WriteIndustry(output, industry);
        else output.WriteText("Industry: not known");
        WriteChanges(output, facts.Changes);
        WriteImports(output, facts.Imports);
        WriteMonths(output, facts.Months);
    }

    private static void WriteRate(TextWriter output, TariffRate rate)
    {
        output.WriteText($"Rates, {Named(rate.Edition)}, without the duties of chapter 99:");
        output.WriteText($"  column 1 general: {rate.Columns.General}");
        output.WriteText($"  column 1 special: {(rate.Columns.Special.Length == 0 ? "none printed" : rate.Columns.Special)}");
        output.WriteText($"  column 2: {rate.Columns.Column2}");
        output.WriteText($"  units of quantity: {string.Join(", ", rate.Units)}");
        if (rate.InheritedFrom.Count > 0) output.WriteText($"  printed at {string.Join(" and ", rate.InheritedFrom)}");
        foreach (var footnote in rate.Footnotes) output.WriteText($"  footnote, {footnote}");
    }

    private static void WriteIndustry(TextWriter output, LineIndustry industry)
    {
        var what = industry.Naics == WasteAndScrap ? " (waste and scrap, no industry)" : "";
        output.WriteText($"Industry: NAICS {industry.Naics}{what}, found by {industry.Basis}, {Named(industry.Source)}");
    }

    private static void WriteChanges(TextWriter output, IReadOnlyList<TariffRateChange> changes)
    {
        if (changes.Count == 0)
        {
            output.WriteText("Changes of the line between editions: none held");
            return;
        }

        output.WriteText($"Changes of the line between editions, {Named(changes[0].Source)}:");
        PlainTable.Write(output, ["edition", "published", "change", "general", "special", "column 2"],
            [.. changes.Select(c => (IReadOnlyList<string>)
            [
                c.Edition, LocalDatePattern.Iso.Format(c.Published), c.Kind.ToString().ToLowerInvariant(),
                Change(c, r => r.General), Change(c, r => r.Special), Change(c, r => r.Column2),
            ])]);
    }

    private static void WriteImports(TextWriter output, IReadOnlyList<LineTotal> imports)
    {
        output.WriteLine();
        if (imports.Count == 0)
        {
            output.WriteText("Imports by year: not known");
            return;
        }

        output.WriteText("Imports by year, customs value of all goods of the line; duties are calculated by Census, not collected (est. = estimated)");
        PlainTable.Write(output, ["year", "general imports", "for consumption", "dutiable", "calculated duty", "countries", "source"],
            [.. imports.Select(i => (IReadOnlyList<string>)
            [
                i.Year.ToString(), Usd(i, i.GeneralUsd), Usd(i, i.ConsumptionUsd), Usd(i, i.DutiableUsd),
                (i.Status == ObservationStatus.Reported ? "est. " : "") + Usd(i, i.DutyUsd), i.Origins is { } origins ? $"{origins}" : NotKnown, i.Source.Id,
            ])]);
        foreach (var total in imports.Where(i => i.Reason is not null)) output.WriteText($"{total.Year}: not known, {total.Reason}");
    }

    private static void WriteMonths(TextWriter output, IReadOnlyList<MonthlyImport> months)
    {
        output.WriteLine();
        if (months.Count == 0)
        {
            output.WriteText("Imports by month: not known");
            return;
        }

        output.WriteText($"Imports by month, customs value of general imports, {Named(months[0].Source)}");
        PlainTable.Write(output, ["month", "value", "kg", "$/kg", "from China", "kg from China"],
            [.. months.Select(m => (IReadOnlyList<string>)
            [
                m.Month.ToString(), Usd(m.GeneralUsd), Number(m.Kilograms), Number(m.UnitValueUsdPerKg is { } value ? Math.Round(value, 2) : null),
                m.ChinaUsd is { } china ? Usd(china) : NotKnown, Number(m.ChinaKilograms),
            ])]);
        foreach (var group in months.Where(m => m.Correction is not null).GroupBy(m => m.Correction!))
            output.WriteText($"Quantity of {group.Min(m => m.Month)}{(group.Count() == 1 ? "" : $" to {group.Max(m => m.Month)}")} {group.Key.Mark}");
    }

    private static string Change(TariffRateChange change, Func<TariffColumns, string> column) => (change.Before, change.After) switch
    {
        ({ } before, { } after) when column(before) != column(after) => $"{column(before)} → {column(after)}",
        _ => column((change.After ?? change.Before)!),
    };

    private static string Usd(LineTotal total, long? value) =>
        value is not { } known ? NotKnown : total.Status == ObservationStatus.Zero ? "none" : Usd(known);

    private static string MappedLater(IEnumerable<LineTotal> totals) =>
        totals.Any(t => t.Reason is not null) ? $"; not known of a code that was {LineTotal.MappedLater}" : "";

    private static string Usd(long value) => Text.Usd(Interval.Exactly(value));

    private static string Number(double? value) => value is { } known ? Text.Number(Interval.Exactly(known)) : NotKnown;

    private static string Named(Source source) => $"{source.Id} (published {LocalDatePattern.Iso.Format(source.Published)})";
}
