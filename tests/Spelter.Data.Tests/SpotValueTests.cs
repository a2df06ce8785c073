using System.Globalization;

namespace Spelter.Data.Tests;

/// <summary>Known values of the published files, asked of the tables that ship.</summary>
public sealed class SpotValueTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    [Theory]
    [InlineData(2024, "general_usd", 3_263_893_254_128)]
    [InlineData(2025, "general_usd", 3_414_510_592_814)]
    [InlineData(2025, "duty_usd", 259_366_570_786)]
    public void Mapped_and_unmapped_lines_add_to_the_published_total(int year, string column, long total) =>
        (Sum($"trade/us-imports-{year}.csv", column) + Sum($"trade/us-imports-{year}-unmapped.csv", column)).ShouldBe(total);

    [Fact]
    public void Unwrought_antimony_imported_for_consumption_in_2024() =>
        Rows("trade/us-imports-2024.csv", "hts10", "consumption_usd").Where(r => r[0].StartsWith("811010", StringComparison.Ordinal))
            .Sum(r => long.Parse(r[1], CultureInfo.InvariantCulture)).ShouldBe(88_407_823);

    [Fact]
    public void Antimony_sent_to_the_United_States_in_2024_by_value_and_weight()
    {
        var rows = Rows("trade/world-flows-2024.csv", "hs6", "importer", "value_usd", "gross_tonnes").Where(r => r[0] == "811010" && r[1] == "USA").ToList();
        rows.Sum(r => Number(r[2])).ShouldBe(86_115_523, 1);
        rows.Where(r => r[3].Length > 0).Sum(r => Number(r[3])).ShouldBe(4696.485, 0.001);
    }

    [Theory]
    [InlineData("850511", "2.1%")]
    [InlineData("810820", "15%")]
    public void General_rates_of_revision_23(string code, string rate) =>
        Rows("catalog/tariff-rates-usitc-hts-2025-rev-23.csv", "hts10", "general").Where(r => r[0].StartsWith(code, StringComparison.Ordinal))
            .Select(r => r[1]).Distinct().ShouldBe([rate]);

    private static long Sum(string table, string column) => Rows(table, column).Sum(r => long.Parse(r[0], CultureInfo.InvariantCulture));

    private static IEnumerable<string[]> Rows(string table, params string[] columns) => CsvFile.Read(Path.Combine(Data, table), columns);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
