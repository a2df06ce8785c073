using System.Text;
using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class UsgsCommoditySummaries2026Tests
{
    private const string Header = "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes\r\n";

    private const string Salient = "Salient Statistics—United States";

    private const string Release = Header
        + $"GALLIUM,World Low-Purity Production and Production Capacity,Gallium,China,Production,Primary production,kilograms,2024,\"839,000\",Estimated.,Yes,\r\n"
        + $"ANTIMONY,Import Sources,Antimony,China,Import sources 2021-2024,Oxide,percent,2021–24,66,,Yes,\r\n"
        + $"TUNGSTEN,{Salient},Tungsten,United States,Net import reliance,Net import reliance as a percentage of apparent consumption,percent,2025,>50,Estimated.,Yes,\r\n"
        + $"GOLD,{Salient},Gold,United States,Production,Production: Mine,metric tons,2021,187,,No,\r\n"
        + $"TANTALUM,{Salient},Tantalum,United States,Shipment,Shipments from Government stockpile,metric tons,2021,?10,,Yes,\r\n"
        + $"COBALT,World Mine Production and Reserves,Cobalt,Atlantis,Production,Mine production,metric tons,2024,1,,Yes,\r\n"
        + $"COBALT,World Mine Production and Reserves,Cobalt,Cuba,Production,Mine production,barrels,2024,1,,Yes,\r\n";

    [Fact]
    public void Every_row_is_mapped_or_rejected_with_a_reason()
    {
        var result = Import(Release);
        result.RowsRead.ShouldBe(7);
        result.RowsMapped.ShouldBe(3);
        result.Rejections.Select(r => r.Reason).ShouldBe(
            ["country not known: Atlantis", "not a mineral of the list: GOLD", "unit not known: barrels", "value not readable: ?10"]);
        (result.RowsMapped + result.Rejections.Sum(r => r.Rows)).ShouldBe(result.RowsRead);
    }

    [Fact]
    public void A_commodity_off_every_list_keeps_its_United_States_statistics_only()
    {
        var result = Import(UsgsRelease.Gzip(Header
            + $"GOLD,{Salient},Gold,United States,Production,Production: Mine,metric tons,2021,187,,No,\r\n"
            + $"GOLD,{Salient},Gold,United States,Price,\"Price, dollars per troy ounce\",dollars per troy ounce,2021,\"1,801\",,No,\r\n"
            + "GOLD,World Mine Production and Reserves,Gold,China,Production,Mine production,metric tons,2024,380,,No,\r\n", UsgsRelease.Windows1252), UsgsRelease.OffList);
        result.Tables[0].Rows.Single().Take(8).ShouldBe(["Production", "gold", "", "Mine", "USA", "", "2021", "187"]);
        result.Rejections.Select(r => (r.Reason, r.Rows)).ShouldBe([("not a mineral of the list: GOLD", 2L)]);
    }

    [Fact]
    public void The_second_series_of_one_name_is_sheet_mica()
    {
        var result = Import(UsgsRelease.Gzip(Header
            + $"MICA (NATURAL),{Salient},Mica (Natural),United States,Import,Imports,metric tons,2021,\"24,400\",,No,\r\n"
            + $"MICA (NATURAL),{Salient},Mica (Natural),United States,Import,Imports,metric tons,2022,\"22,600\",,No,\r\n"
            + $"MICA (NATURAL),{Salient},Mica (Natural),United States,Import,Imports,metric tons,2021,\"3,990\",,No,\r\n", UsgsRelease.Windows1252), UsgsRelease.OffList);
        result.Tables[0].Rows.Select(r => (r[3], r[6], r[12])).ShouldBe(
            [("Scrap and flake", "2021", "24,400"), ("Scrap and flake", "2022", "22,600"), ("Sheet", "2021", "3,990")]);
        result.Tables[0].Rows.Select(r => r[13]).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void An_import_source_is_a_share_of_United_States_imports_from_a_partner() =>
        Import(Release).Tables[0].Rows[1].ShouldBe(
            ["ImportSourceShare", "antimony", "Refined", "Oxide", "USA", "CHN", "2021/2024", "66", "66", "percent", "", "Reported", "66", "ANTIMONY | Import Sources | Oxide | China | 2021–24", ""]);

    [Fact]
    public void Importing_twice_gives_the_same_bytes() => Text(Import(Release)).ShouldBe(Text(Import(Release)));

    [Fact]
    public void A_truncated_file_is_refused()
    {
        var whole = UsgsRelease.Gzip(Release, UsgsRelease.Windows1252);
        Should.Throw<InputException>(() => Import([])).Problem.What.ShouldBe("the file is empty.");
        foreach (var length in new[] { 5, whole.Length / 2, whole.Length - 4 })
            Should.Throw<InputException>(() => Import(whole[..length])).Problem.What.ShouldContain("gzip");
    }

    [Fact]
    public void A_file_that_is_not_gzip_is_refused() => Should.Throw<InputException>(() => Import(Encoding.UTF8.GetBytes(Release)));

    [Fact]
    public void A_missing_file_is_refused() =>
        Should.Throw<InputException>(() => new UsgsCommoditySummaries2026(UsgsRelease.Series).Import(["no-such-file.csv.gz"], UsgsRelease.Catalog, null));

    [Fact]
    public void A_converted_file_is_refused() =>
        Should.Throw<InputException>(() => Import(UsgsRelease.Gzip(Release, Encoding.UTF8))).Problem.What.ShouldContain("Windows-1252");

    [Fact]
    public void A_missing_column_is_refused() =>
        Should.Throw<InputException>(() => Import(UsgsRelease.Gzip(Release.Replace("Statistics_detail", "Detail", StringComparison.Ordinal), UsgsRelease.Windows1252)))
            .Problem.What.ShouldContain("Statistics_detail");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("<html><body>Not found</body></html>")]
    [InlineData("MCS chapter,Section\n\"unclosed")]
    public void Another_format_is_refused(string text) =>
        Should.Throw<InputException>(() => Import(UsgsRelease.Gzip(text, UsgsRelease.Windows1252)));

    [Fact]
    public void Two_files_are_one_too_many() =>
        Should.Throw<InputException>(() => new UsgsCommoditySummaries2026(UsgsRelease.Series).Import(["a", "b"], UsgsRelease.Catalog, null));

    private static ImportResult Import(string text) => Import(UsgsRelease.Gzip(text, UsgsRelease.Windows1252));

    private static ImportResult Import(byte[] content, UsgsSeriesMap? offList = null)
    {
        ImportResult? result = null;
        UsgsRelease.With(content, path => result = new UsgsCommoditySummaries2026(UsgsRelease.Series, offList).Import([path], UsgsRelease.Catalog, null));
        return result!;
    }

    private static string Text(ImportResult result) => CsvFile.Write(result.Tables[0].Columns, result.Tables[0].Rows);
}
