using System.Text;
using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class UsgsCommoditySummaries2025WorldTests
{
    private const string Release = "\uFEFFSOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES\n"
        + "MCS2025,Gallium ,China,Primary production,kilograms,621000,750000,,,1000000,,,\n"
        + "MCS2025,Tellurium,United States,\"Refinery production, tellurium content\",metric tons,,,W for 23-24,,,,3800,\n"
        + "MCS2025,Titanium Mineral Concentrates,Sierra Leone,\"Mine production, rutile, titanium dioxide (TiO2) content\",,110,60,,,,,2900,\n"
        + "MCS2025,Gold ,China,\"mine production, gold content\",metric tons,370,380,,,,,3100,\n";

    [Fact]
    public void A_row_becomes_a_fact_for_each_year_and_measure()
    {
        var result = Import(Release);
        (result.RowsRead, result.RowsMapped).ShouldBe((4, 3));
        result.Rejections.ShouldHaveSingleItem().Reason.ShouldBe("not a mineral of the list: Gold");
        Values(result, "gallium").ShouldBe(
        [
            "Production 2023 621000..621000 kg Reported", "Production 2024 750000..750000 kg Estimated",
            "Capacity 2023 0.. kg NotAvailable", "Capacity 2024 1000000..1000000 kg Estimated",
        ]);
    }

    [Fact]
    public void The_note_says_where_a_blank_is_withheld() => Values(Import(Release), "tellurium").ShouldBe(
        ["Production 2023 0.. t Withheld", "Production 2024 0.. t Withheld", "Reserves 2024 3800..3800 t Reported"]);

    [Fact]
    public void Titanium_concentrates_are_thousand_tons_whatever_the_unit_column_says() => Values(Import(Release), "titanium").ShouldBe(
        ["Production 2023 110..110 kt Reported", "Production 2024 60..60 kt Estimated", "Reserves 2024 2900..2900 kt Reported"]);

    [Fact]
    public void Another_encoding_is_refused() =>
        Should.Throw<InputException>(() => Import(UsgsRelease.Gzip(Release.Replace("China", "Côte d’Ivoire", StringComparison.Ordinal)[1..], UsgsRelease.Windows1252)))
            .Problem.What.ShouldContain("UTF-8");

    private static IEnumerable<string> Values(ImportResult result, string mineral) => result.Tables[0].Rows.Where(r => r[1] == mineral)
        .Select(r => $"{r[0]} {r[6]} {r[7]}..{r[8]} {r[9]} {r[11]}");

    private static ImportResult Import(string text) => Import(UsgsRelease.Gzip(text, Encoding.UTF8));

    private static ImportResult Import(byte[] content)
    {
        ImportResult? result = null;
        UsgsRelease.With(content, path => result = new UsgsCommoditySummaries2025World(UsgsRelease.Series).Import([path], UsgsRelease.Catalog, null));
        return result!;
    }
}
