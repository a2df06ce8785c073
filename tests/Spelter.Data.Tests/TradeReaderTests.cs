using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Tests;

public sealed class TradeReaderTests : IDisposable
{
    private static readonly Source Release = new("release-1", "Somebody", "Trade", new LocalDate(2026, 8, 9), "", "", "", "");
    private readonly TemporaryFolder _store = new();

    public TradeReaderTests()
    {
        _store.Write("trade/us-imports-2024.csv",
            "year,hts10,country,general_usd,consumption_usd,dutiable_usd,duty_usd\n2024,0101210010,CAN,1,2,3,4\n2024,8112921000,CHN,5,6,7,8\n");
        _store.Write("trade/us-imports-2024-unmapped.csv",
            "year,hts10,countries,general_usd,consumption_usd,dutiable_usd,duty_usd\n2024,0102000000,12,1,2,3,4\n");
        _store.Write("trade/world-flows-2024.csv",
            "year,hs6,exporter,importer,value_usd,gross_tonnes\n2024,811010,CHN,USA,832.5,1.25\n2024,811010,BOL,USA,7,\n");
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Only_wanted_lines_are_read() =>
        TradeReader.LineImports(_store.Path, 2024, Release, new HashSet<HtsCode> { new("8112.92.10.00") })
            .ShouldBe([new LineImport(2024, new HtsCode("8112921000"), new CountryCode("CHN"), 5, 6, 7, 8, Release)]);

    [Fact]
    public void All_lines_are_read_where_none_are_named() => TradeReader.LineImports(_store.Path, 2024, Release).Sum(l => l.GeneralUsd).ShouldBe(6);

    [Fact]
    public void Unmapped_lines_have_a_number_of_countries() =>
        TradeReader.UnmappedImports(_store.Path, 2024, Release).ShouldBe([new UnmappedImport(2024, new HtsCode("0102000000"), 12, 1, 2, 3, 4, Release)]);

    [Fact]
    public void A_flow_without_tonnes_has_none() => TradeReader.WorldFlows(_store.Path, 2024, Release)
        .Select(f => (f.ValueUsd, f.GrossTonnes)).ShouldBe([(832.5, 1.25), (7, null)]);

    [Fact]
    public void A_bad_cell_is_named()
    {
        _store.Write("trade/us-imports-2024.csv", "year,hts10,country,general_usd,consumption_usd,dutiable_usd,duty_usd\n2024,0101210010,Canada,1,2,3,4\n");
        var problem = Should.Throw<InputException>(() => TradeReader.LineImports(_store.Path, 2024, Release)).Problem;
        (problem.Where, problem.What).ShouldBe(("trade/us-imports-2024.csv(2,3)", "\"Canada\" is not an alpha-3 country code."));
    }

    [Fact]
    public void The_years_held_are_told_in_order_by_the_names_of_the_tables()
    {
        _store.Write("trade/us-imports-2023.csv", "");
        TradeReader.ImportYears(_store.Path, Release.Published, Years(2024, 2023)).Select(y => y.Year).ShouldBe([2023, 2024]);
        TradeReader.ImportYears(_store.Path, Release.Published.PlusDays(-1), Years(2024, 2023)).ShouldBeEmpty();
    }

    [Fact]
    public void A_table_of_no_year_is_refused()
    {
        _store.Write("trade/us-imports-abcd.csv", "");
        var problem = Should.Throw<InputException>(() => TradeReader.ImportYears(_store.Path, Release.Published, Years(2024))).Problem;
        (problem.Where, problem.What).ShouldBe(("trade/us-imports-abcd.csv", "\"abcd\" is not a year."));
    }

    [Fact]
    public void A_missing_year_is_a_problem_not_an_empty_answer() =>
        Should.Throw<InputException>(() => TradeReader.LineImports(_store.Path, 1999, Release)).Problem.What.ShouldBe("there is no such file.");

    private static Dictionary<string, Source> Years(params int[] years) => years.ToDictionary(y => $"us-census-imports-{y}", y => Release with { Id = $"us-census-imports-{y}" });
}
