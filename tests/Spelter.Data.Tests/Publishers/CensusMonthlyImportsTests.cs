using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Publishers;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests.Publishers;

public sealed class CensusMonthlyImportsTests : IDisposable
{
    private const string Header = "month,hts10,unit,general_imports_usd,general_imports_quantity,china_general_imports_usd,china_general_imports_quantity\n";

    // The first line has China apart, the second has not.
    private const string Rows = "2023-01,8106100000,KG,10,1,,\n2024-01,8106100000,KG,20,2,,\n2024-02,8106100000,KG,30,3,15,1\n2024-01,8104110000,KG,40,4,,\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_month_without_China_is_zero_where_the_annual_file_confirms_it_and_unknown_elsewhere()
    {
        var result = Import(Header + Rows);
        (result.RowsRead, result.RowsMapped).ShouldBe((4, 4));
        result.Tables[0].Rows.Select(r => string.Join(',', r)).ShouldBe(
        [
            "2024-01,8104110000,40,4,,", "2023-01,8106100000,10,1,,", "2024-01,8106100000,20,2,0,0", "2024-02,8106100000,30,3,15,1",
        ]);
    }

    [Theory]
    [InlineData("2023-01,8106100000,NO,10,1,,\n", "\"NO\" is not KG, the only unit that these lines had.")]
    [InlineData("2023-13,8106100000,KG,10,1,,\n", "\"2023-13\" is not a month such as 2023-01.")]
    [InlineData("2023-01,810610000,KG,10,1,,\n", "\"810610000\" is not an HTS code of ten digits without points.")]
    [InlineData("2023-01,8106100000,KG,10,1,5,\n", "\"\" is not given together with the value from China, or both left out.")]
    [InlineData("2023-01,8106100000,KG,-10,1,,\n", "\"-10\" is not a whole number of zero or more.")]
    public void A_wrong_cell_is_named(string row, string what)
    {
        var problem = Should.Throw<InputException>(() => Import(Header + row)).Problem;
        problem.Where.ShouldStartWith("monthly.csv(2,");
        problem.What.ShouldBe(what);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-01,8104110000,KG,40,4,,\n2024-01,8104110000,KG,40,4,,\n")]
    public void No_rows_and_a_row_twice_are_refused(string rows) => Should.Throw<InputException>(() => Import(Header + rows)).Problem.Where.ShouldStartWith("monthly.csv");

    [Fact]
    public void The_shipped_months_of_2024_and_2025_add_to_the_annual_files_to_the_dollar()
    {
        var months = MonthlyImportReader.Read(InputFolder.Shipped, LocalDate.MaxIsoValue);
        months.Count.ShouldBe(647);
        foreach (var year in new[] { 2024, 2025 })
        {
            // A line that the map does not hold has only a total.
            var totals = CsvFile.Read(Path.Combine(InputFolder.Shipped, "trade", $"us-imports-{year}-unmapped.csv"), "hts10", "general_usd")
                .ToDictionary(r => r[0], r => long.Parse(r[1]), StringComparer.Ordinal);
            var annual = CsvFile.Read(Path.Combine(InputFolder.Shipped, "trade", $"us-imports-{year}.csv"), "hts10", "country", "general_usd")
                .Select(r => (Code: r[0], Country: r[1], Usd: long.Parse(r[2]))).ToLookup(r => r.Code);
            foreach (var line in months.Where(m => m.Month.LastYear == year).GroupBy(m => m.Code.Digits))
            {
                line.Sum(m => m.GeneralUsd).ShouldBe(totals.GetValueOrDefault(line.Key) + annual[line.Key].Sum(r => r.Usd), $"{line.Key} in {year}");
                if (totals.ContainsKey(line.Key) || line.Any(m => m.ChinaUsd is null)) continue;
                line.Sum(m => m.ChinaUsd!.Value).ShouldBe(annual[line.Key].Where(r => r.Country == "CHN").Sum(r => r.Usd), $"{line.Key} from China in {year}");
            }
        }
    }

    [Fact]
    public void Quantities_of_magnesium_are_set_aside_and_its_values_stay()
    {
        var magnesium = MonthlyImportReader.Read(InputFolder.Shipped, LocalDate.MaxIsoValue).Where(m => m.Code.Digits == "8104110000").ToList();
        magnesium.Count.ShouldBe(36);
        magnesium.ShouldAllBe(m => m.Kilograms == null && m.ChinaKilograms == null && m.UnitValueUsdPerKg == null && m.PrintedKilograms > 0 && m.GeneralUsd > 0);
        magnesium[0].PrintedKilograms.ShouldBe(277_622);
    }

    [Fact]
    public void Before_the_day_of_the_release_no_month_is_known() => MonthlyImportReader.Read(InputFolder.Shipped, new LocalDate(2026, 8, 8)).ShouldBeEmpty();

    [Fact]
    public void Only_wanted_lines_are_read()
    {
        var months = MonthlyImportReader.Read(InputFolder.Shipped, LocalDate.MaxIsoValue, new HashSet<HtsCode> { new("8112.92.10.00") });
        months.Count.ShouldBe(36);
        // 2,140,328 dollars for 3,528 kg.
        months.Single(m => m.Month.ToString() == "2025-03").UnitValueUsdPerKg!.Value.ShouldBe(606.67, 0.005);
    }

    private ImportResult Import(string text) => new CensusMonthlyImports().Import([_folder.Write("monthly.csv", text)], InputFolder.Catalog, null);
}
