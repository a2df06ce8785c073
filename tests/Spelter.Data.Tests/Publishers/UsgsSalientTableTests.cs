using System.IO.Compression;
using System.Text;
using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Publishers;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Period = Spelter.Evidence.Period;

namespace Spelter.Data.Tests.Publishers;

public sealed class UsgsSalientTableTests
{
    private const string Map = "editions,member,column,measure,mineral,stage,form,basis,unit,rounded,note\n"
        + "2023;2024,tin,Imports_t,Imports,tin,Refined,,tin content,t,,\n"
        + "2024,tin,Price_dlb,Price,tin,Refined,,,USD/lb,yes,without decimals\n"
        + "2024,tin,NIR_pct,NetImportReliance,tin,Refined,,,percent,,\n"
        + "2024,tin,#7,Employment,tin,,,,count,,\n"
        + "2024,tin,Supply_t,,,,,,,,no measure for it\n"
        + "2024,Fig2_Net_Import_Reliance,CESIUM,NetImportReliance,cesium,Refined,,,percent,,\n";

    private const string Tin = "DataSource,Commodity,Year,Imports_t,Price_dlb,NIR_pct,,Supply_t,Odd_t\n"
        + "MCS2024,Tin,2022,\"1,200\",9,>50%,70,5,\nMCS2024,Tin,2023,−8,NA,E,,6,7\n";

    private const string Figure = "Source,Import_Share_Order,Commodity,Net_Import_Reliance_pct_2023,Major_Import_Sources_2019_2022,Notes\nMCS2024,3,CESIUM,100,Germany,\nMCS2024,4,TIN,74,Peru,\n";
    private const string Uses = "Source,Critical Mineral,Primary Applications,Category_Note\nMCS2024,Tin,Metallurgy.,\nMCS2024,Unobtainium,Dreams.,\n";

    private static readonly Lazy<IReadOnlyList<Observation>> Shipped = new(() => ObservationReader.Read(InputFolder.Shipped, new LocalDate(2026, 11, 24)));

    [Fact]
    public void A_column_is_read_by_its_map_and_its_place()
    {
        var result = Import(("salient/mcs2024-tin_salient.csv", Tin));
        (result.RowsRead, result.RowsMapped).ShouldBe((2, 2));
        result.Tables[0].Rows.Select(r => $"{r[0]} {r[6]} {r[7]}..{r[8]} {r[9]} {r[11]} {r[13]}").ShouldBe(
        [
            "Imports 2022 1200..1200 t Reported salient/mcs2024-tin_salient.csv | Imports_t | 2022",
            "Price 2022 8.5..9.5 USD/lb Rounded salient/mcs2024-tin_salient.csv | Price_dlb | 2022",
            "NetImportReliance 2022 50..100 percent Bounded salient/mcs2024-tin_salient.csv | NIR_pct | 2022",
            "Employment 2022 70..70 count Reported salient/mcs2024-tin_salient.csv | #7 | 2022",
            "Price 2023 0.. USD/lb NotAvailable salient/mcs2024-tin_salient.csv | Price_dlb | 2023",
            "NetImportReliance 2023 0..0 percent NetExporter salient/mcs2024-tin_salient.csv | NIR_pct | 2023",
        ]);
        result.Notes.ShouldBe(
        [
            "Figures of the salient tables: 6 of 10 mapped.",
            "1 figures left out: column not in the map. Example: salient/mcs2024-tin_salient.csv | Odd_t | 2023",
            "2 figures left out: no measure for it. Example: salient/mcs2024-tin_salient.csv | Supply_t | 2022",
            "1 figures left out: value not readable. Example: salient/mcs2024-tin_salient.csv | Imports_t | 2023 = \"−8\"",
        ]);
    }

    [Fact]
    public void The_summary_tables_give_what_no_table_of_a_mineral_has()
    {
        var result = Import(("salient/mcs2024-tin_salient.csv", Tin), ("tables/MCS2024_Fig2_Net_Import_Reliance.csv", Figure), ("tables/MCS2024_T4_Critical_Minerals_End_Use.csv", Uses));
        (result.RowsRead, result.RowsMapped).ShouldBe((6, 4));
        result.Tables[0].Rows.Where(r => r[13].StartsWith("tables/", StringComparison.Ordinal)).Select(r => string.Join(',', r.Take(13))).ShouldBe(
        [
            "NetImportReliance,cesium,Refined,,USA,,2023,100,100,percent,,Estimated,100",
            "EndUseShare,tin,,Metallurgy,USA,,2023,0,100,percent,,NotAvailable,Metallurgy.",
        ]);
        result.Rejections.Select(r => r.Reason).ShouldBe(
        [
            "net import reliance that the salient table of the mineral holds, and import sources in rank without shares", "not a mineral of the list: Unobtainium",
        ]);
    }

    [Theory]
    [InlineData("2024,tin,Imports_t,Imports,tin,Refined,,,tons,,\n", "\"tons\" is not a unit.")]
    [InlineData("2024,tin,Imports_t,,,,,,,,\n", "neither measure nor note is given.")]
    [InlineData("2024,tin,Imports_t,Imports,tin,Refined,,,t,no,\n", "\"no\" in rounded is neither yes nor empty.")]
    [InlineData("2024,tin,Imports_t,Imports,tin,Refined,,,t,,\n2024,tin,Imports_t,Imports,tin,Refined,,,t,,\n", "the column stands twice for 2024.")]
    public void A_wrong_row_of_the_map_is_named(string rows, string what) =>
        Should.Throw<InputException>(() => UsgsSalientMap.Read(new StringReader(Map.Split('\n')[0] + "\n" + rows), "map.csv")).Problem.What.ShouldBe(what);

    // Printed in the reports: U.S. Geological Survey, Mineral Commodity Summaries 2022 to 2024, salient statistics.
    [Theory]
    [InlineData("usgs-mcs-2024", Measure.Imports, "gallium", "Metal", 2020, 4_430)]
    [InlineData("usgs-mcs-2024", Measure.Imports, "gallium", "Metal", 2023, 9_400)]
    [InlineData("usgs-mcs-2024", Measure.Imports, "antimony", "Oxide", 2019, 17_200)]
    [InlineData("usgs-mcs-2024", Measure.ApparentConsumption, "silver", "", 2020, 8_250)]
    [InlineData("usgs-mcs-2023", Measure.NetImportReliance, "cobalt", "", 2019, 78)]
    [InlineData("usgs-mcs-2024", Measure.NetImportReliance, "cobalt", "", 2023, 67)]
    [InlineData("usgs-mcs-2022", Measure.Exports, "copper", "Refined", 2017, 94)]
    public void Figures_of_the_shipped_tables(string source, Measure measure, string mineral, string form, int year, double value) =>
        One(source, measure, mineral, form, year).Value.ShouldBe(Interval.Exactly(value));

    [Fact]
    public void The_header_of_fluorspar_2024_is_read_by_its_values()
    {
        // The edition of 2023 has the same figures under their own names.
        foreach (var year in new[] { 2019, 2020, 2021 })
        {
            foreach (var form in new[] { "Acid grade", "Metallurgical grade", "Total fluorspar imports", "Hydrofluoric acid" })
                One("usgs-mcs-2024", Measure.Imports, "fluorspar", form, year).Value.ShouldBe(One("usgs-mcs-2023", Measure.Imports, "fluorspar", form, year).Value);
        }

        One("usgs-mcs-2024", Measure.NetImportReliance, "fluorspar", "", 2020).Value.ShouldBe(Interval.Exactly(100));
    }

    [Fact]
    public void Forms_stages_and_bases_are_those_of_the_edition_of_2026()
    {
        var known = CsvFile.Read(Path.Combine(InputFolder.Shipped, "catalog", "usgs-series.csv"), "measure", "mineral", "stage", "form")
            .Select(r => string.Join('|', r)).ToHashSet(StringComparer.Ordinal);
        var own = CsvFile.Read(Path.Combine(InputFolder.Shipped, "catalog", "usgs-salient-columns.csv"), "measure", "mineral", "stage", "form")
            .Where(r => r[0].Length > 0).Select(r => string.Join('|', r)).Where(r => !known.Contains(r)).Distinct().ToList();
        // Series that ended before 2026 have names of their own; every other has the words of that edition.
        own.ShouldAllBe(r => r.Contains("gallium", StringComparison.Ordinal) || r.Contains("scandium", StringComparison.Ordinal) || r.Contains("New York dealer", StringComparison.Ordinal)
            || r.Contains("Rotterdam", StringComparison.Ordinal) || r.Contains("All forms", StringComparison.Ordinal) || r.Contains("lead", StringComparison.Ordinal)
            || r == "StockYearEnd|titanium|Refined|TiO2 pigment" || r == "NetImportReliance|rubidium|Refined|");
    }

    // A unit read wrongly is off by a factor of a thousand (t, kt) or two thousand (t, lb); a revision never by twenty.
    [Fact]
    public void Units_agree_in_size_with_the_edition_of_2026()
    {
        var later = Shipped.Value.Where(o => o.Source.Id == "usgs-mcs-2026" && o.Country == CountryCode.UnitedStates && o.Value is { IsExact: true, Low: > 0 })
            .ToLookup(o => (o.Measure, o.Mineral, o.Stage, o.Form, o.Period), o => o.InBaseUnit.Low);
        var shared = Shipped.Value.Where(o => o.Source.Id is "usgs-mcs-2022" or "usgs-mcs-2023" or "usgs-mcs-2024" && o.Locator.Contains("_salient.csv", StringComparison.Ordinal) && o.Value is { IsBounded: true, Low: > 0 })
            .SelectMany(o => later[(o.Measure, o.Mineral, o.Stage, o.Form, o.Period)].Select(value => (o.Locator, Ratio: o.InBaseUnit.Middle / value))).ToList();
        shared.Count.ShouldBeGreaterThan(1000);
        shared.Where(s => s.Ratio is < 0.05 or > 20).ShouldBeEmpty();
    }

    private static Observation One(string source, Measure measure, string mineral, string form, int year) => Shipped.Value.Single(o =>
        o.Source.Id == source && o.Measure == measure && o.Mineral == new MineralId(mineral) && o.Form == form && o.Period == Period.Year(year));

    private static ImportResult Import(params (string Name, string Text)[] members)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in members)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        ImportResult? result = null;
        UsgsRelease.With(packed.ToArray(), path => result = new UsgsCommoditySummariesZip(
            UsgsRelease.Series, UsgsSalientMap.Read(new StringReader(Map), "map.csv"), 2024).Import([path], UsgsRelease.Catalog, null));
        return result!;
    }
}
