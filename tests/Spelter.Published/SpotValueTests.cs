using System.Globalization;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Published;

/// <summary>Known values of the publishers' files, one row of <c>Cases/spot-values.csv</c> each, asked of the evidence that
/// ships, and of the publisher's own file where the fact is one of the file and not of a table.</summary>
public sealed class SpotValueTests
{
    private static readonly Lazy<IReadOnlyList<Observation>> Observations = new(() => ObservationReader.Read(Shipped.DataFolder, new NodaTime.LocalDate(2026, 11, 24)));

    private static readonly Dictionary<string, Func<string>> OfTables = new(StringComparer.Ordinal)
    {
        ["S03"] = () => Printed("usgs-mcs-2026", "gallium", Measure.Production, "CHN", 2024, "Primary production"),
        ["S04"] = () => Printed("usgs-mcs-2026", "cobalt", Measure.Production, "COD", 2024, "Mine production"),
        ["S05"] = () => Printed("usgs-mcs-2026", "copper", Measure.Production, "CHN", 2025, "Refinery production"),
        ["S06"] = () => Printed("usgs-mcs-2026", "tungsten", Measure.NetImportReliance, "USA", 2025, ""),
        ["S07"] = () => Printed("usgs-mcs-2026", "cobalt", Measure.NetImportReliance, "USA", 2025, ""),
        ["S08"] = () => Printed("usgs-mcs-2026", "antimony", Measure.Imports, "USA", 2024, "Oxide"),
        ["S09"] = () => Observations.Value.Single(o => o.Source.Id == "usgs-mcs-2026" && o.Mineral.Value == "antimony" && o.Measure == Measure.ImportSourceShare
            && o.Form == "Oxide" && o.Partner?.Value == "CHN").Raw,
        ["S10"] = () => Text(AllImports(2024, "general_usd")),
        ["S11"] = () => Text(AllImports(2025, "general_usd")),
        ["S13"] = () => Text(AllImports(2025, "duty_usd")),
        ["S14"] = () => Text(Imports(2024, "811010").Sum(i => i.ConsumptionUsd)),
        ["S15"] = () => Text(ShareOfChina(2024, "282580")),
        ["S16"] = () => Text(ShareOfChina(2025, "282580")),
        ["S17"] = () => Text(AntimonyToUnitedStates().Sum(f => f.ValueUsd) / 1000),
        ["S18"] = () => Text(AntimonyToUnitedStates().Sum(f => f.GrossTonnes ?? 0)),
        ["S19"] = () => Observations.Value.Single(o => o.Source.Id == "eu-crm-2023" && o.Mineral.Value == "gallium" && o.Measure == Measure.SupplyShare && o.Country.Value == "CHN").Raw,
        ["S20"] = () => $"{Index("gallium", Measure.SupplyRisk)}/{Index("gallium", Measure.EconomicImportance)}",
        // Adjustments and scrap are commodities without an industry: their output is empty, not zero.
        ["S21"] = () => Text(Rows("economy/bea-detail-2017-industries.csv", "output_musd").Where(r => r[0].Length > 0).Sum(r => Number(r[0]))),
        ["S22"] = () => Rows("economy/bea-detail-2017-use-imports.csv", "commodity", "industry", "import_musd").Single(r => r[0] == "331410" && r[1] == "331420")[2],
        ["S24"] = () => GeneralRate("850511"),
        ["S25"] = () => GeneralRate("810820"),
        ["S30"] = () => Observations.Value.Single(o => o.Source.Id.StartsWith("world-bank-pink-sheet", StringComparison.Ordinal) && o.Mineral.Value == "copper" && o.Period == Period.OfMonth(2026, 5)).Raw,
        ["S31"] = () => Rows("economy/governance-world-bank-wgi-2023.csv", "country", "indicator", "year", "estimate").Single(r => r[0] == "COD" && r[1] == "political-stability" && r[2] == "2022")[3],
        ["S32"] = () => CatalogReader.Read(Shipped.DataFolder).FindCountryByScheduleC("7660")!.Code.Value,
        ["S33"] = () => Text(Observations.Value.Single(o => o.Mineral.Value == "samarium" && o.Measure == Measure.GdpEffectProbabilityWeighted).Value.Low),
        ["S34"] = () => Text(Refined("IDN") / Refined("WLD")),
    };

    private static readonly Dictionary<string, Func<string>> OfFiles = new(StringComparer.Ordinal)
    {
        ["S01"] = () => PublisherFile.Md5("usgs-mineral-commodity-summaries/mcs-2026-commodities.csv.gz"),
        ["S02"] = () => Text(PublisherFile.Records("usgs-mineral-commodity-summaries/mcs-2026-commodities.csv.gz").Count()),
        ["S12"] = () => string.Join('/', PublisherFile.Lines("us-census/imports-hts10-by-country-2024-2025.csv.gz").Skip(1).CountBy(l => l[..4]).OrderBy(y => y.Key, StringComparer.Ordinal).Select(y => Text(y.Value))),
        ["S23"] = () => Text(PublisherFile.Json("hts/hts-2025-rev-23.json.gz").GetArrayLength()),
        ["S26"] = () => PublisherFile.Heading("hts/hts-2025-rev-13.json.gz", "9903.81.87"),
        ["S27"] = () => PublisherFile.Heading("hts/hts-2025-rev-14.json.gz", "9903.81.87"),
        ["S28"] = () => $"{Text(PublisherFile.Records("hts/change-records.csv.gz").Count())}; {Text(PublisherFile.Records("hts/change-records.csv.gz").Count(r => r["effective_date"].Contains("3025", StringComparison.Ordinal)))}",
        ["S29"] = () => Text(PublisherFile.Records("tariff-scope/reciprocal-tariff-annex-ii-exempt.csv").Count(r => r["first_edition"] == "2025_rev_7")),
    };

    public static TheoryData<string> Ids => [.. Case.All.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_known_value_is_found(string id)
    {
        var known = Case.All.Single(c => c.Id == id);
        Assert.SkipWhen(known.File.StartsWith("cross-check-only/", StringComparison.Ordinal), "The licence of this source is not confirmed: it does not ship.");
        if (!OfTables.TryGetValue(id, out var find))
        {
            Assert.SkipWhen(PublisherFile.Folder is null, $"A fact of the publisher's file: set {PublisherFile.Variable} to the folder of the raw files.");
            find = OfFiles[id];
        }

        if (double.TryParse(known.Tolerance, CultureInfo.InvariantCulture, out var tolerance)) Number(find()).ShouldBe(Number(known.Expected), tolerance + 1e-9, known.What);
        else find().ShouldBe(known.Expected, known.What);
    }

    private static string Printed(string source, string mineral, Measure measure, string country, int year, string form) => Observations.Value
        .Where(o => o.Source.Id == source && o.Mineral.Value == mineral && o.Measure == measure && o.Country.Value == country && o.Period == Period.Year(year))
        .Where(o => measure == Measure.Production ? o.Locator.Contains($" | {form} | ", StringComparison.Ordinal) && o.Locator.Contains("World", StringComparison.Ordinal) : o.Form == form)
        .Select(o => o.Raw).Distinct().ShouldHaveSingleItem();

    private static string Index(string mineral, Measure measure) =>
        Observations.Value.Single(o => o.Source.Id == "eu-crm-2023" && o.Mineral.Value == mineral && o.Measure == measure && o.Period == Period.Year(2023)).Raw;

    private static double Refined(string country) => Observations.Value
        .Single(o => o.Source.Id == "iea-cm-2025" && o.Mineral.Value == "nickel" && o.Stage == Stage.Refined && o.Measure == Measure.Production && o.Country.Value == country && o.Period == Period.Year(2024))
        .InBaseUnit.Low;

    private static long AllImports(int year, string column) => new[] { $"trade/us-imports-{year}.csv", $"trade/us-imports-{year}-unmapped.csv" }
        .SelectMany(table => Rows(table, column)).Sum(r => long.Parse(r[0], CultureInfo.InvariantCulture));

    private static List<LineImport> Imports(int year, string code) =>
        [.. TradeReader.LineImports(Shipped.DataFolder, year, Source($"us-census-imports-{year}")).Where(i => i.Code.StartsWith(new HtsCode(code)))];

    // Of the customs value of imports for consumption.
    private static double ShareOfChina(int year, string code)
    {
        var imports = Imports(year, code);
        return imports.Where(i => i.Origin.Value == "CHN").Sum(i => (double)i.ConsumptionUsd) / imports.Sum(i => (double)i.ConsumptionUsd);
    }

    private static IEnumerable<BilateralFlow> AntimonyToUnitedStates() => TradeReader
        .WorldFlows(Shipped.DataFolder, 2024, Source("cepii-baci-202601"), new HashSet<HtsCode> { new("811010") })
        .Where(f => f.Importer == CountryCode.UnitedStates);

    private static string GeneralRate(string code) => Rows("catalog/tariff-rates-usitc-hts-2025-rev-23.csv", "hts10", "general")
        .Where(r => r[0].StartsWith(code, StringComparison.Ordinal)).Select(r => r[1]).Distinct().ShouldHaveSingleItem();

    private static Source Source(string id) => SourceReader.Read(Shipped.DataFolder).Single(s => s.Id == id);

    private static IEnumerable<string[]> Rows(string table, params string[] columns) => CsvFile.Read(Path.Combine(Shipped.DataFolder, table), columns);

    private static double Number(string text) => double.Parse(text.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
