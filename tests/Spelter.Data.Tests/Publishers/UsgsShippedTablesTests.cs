using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Evidence;

namespace Spelter.Data.Tests.Publishers;

/// <summary>The shipped tables hold what the Survey printed. The expected values were read from the releases by hand.</summary>
public sealed class UsgsShippedTablesTests
{
    private static readonly Dictionary<string, List<string[]>> Tables = new[] { "2022", "2023", "2024", "2025", "2026" }.ToDictionary(y => y, Rows);

    [Theory]
    [InlineData("2026", "Production", "gallium", "Refined", "", "CHN", "2024", 839_000, "kg")]
    [InlineData("2026", "Production", "cobalt", "Mined", "", "COD", "2024", 226_000, "t")]
    [InlineData("2026", "Production", "copper", "Refined", "", "CHN", "2025", 14_000, "kt")]
    [InlineData("2026", "NetImportReliance", "cobalt", "Refined", "", "USA", "2025", 79, "percent")]
    [InlineData("2026", "Imports", "antimony", "Refined", "Oxide", "USA", "2024", 24_000, "t")]
    [InlineData("2022", "Production", "cobalt", "Mined", "", "WLD", "2020", 142_000, "t")]
    [InlineData("2023", "Production", "chromium", "Mined", "", "WLD", "2021", 42_200, "kt")]
    [InlineData("2024", "Production", "cobalt", "Mined", "", "COD", "2023", 170_000, "t")]
    [InlineData("2025", "Production", "gallium", "Refined", "", "CHN", "2024", 750_000, "kg")]
    [InlineData("2025", "Production", "titanium", "Mined", "Ilmenite", "CHN", "2024", 3_300, "kt")]
    public void A_printed_figure_is_kept(string edition, string measure, string mineral, string stage, string form, string country, string period, double value, string unit)
    {
        var row = Tables[edition].Single(r => r[0] == measure && r[1] == mineral && r[2] == stage && r[3] == form && r[4] == country && r[6] == period);
        Bounds(row).ShouldBe(Interval.Exactly(value));
        row[9].ShouldBe(unit);
    }

    [Fact]
    public void Tungsten_reliance_of_2025_is_a_bound()
    {
        var row = Tables["2026"].Single(r => r[0] == "NetImportReliance" && r[1] == "tungsten" && r[6] == "2025");
        (row[11], row[12]).ShouldBe(("Bounded", ">50"));
        Bounds(row).ShouldBe(new Interval(50, 100));
    }

    [Fact]
    public void China_sends_two_thirds_of_antimony_oxide() => Bounds(Tables["2026"].Single(
        r => r[0] == "ImportSourceShare" && r[1] == "antimony" && r[3] == "Oxide" && r[5] == "CHN")).ShouldBe(Interval.Exactly(66));

    [Theory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2024")]
    [InlineData("2025")]
    [InlineData("2026")]
    public void Every_cell_is_what_its_column_holds(string edition)
    {
        var minerals = UsgsRelease.Catalog.Minerals.Select(m => m.Id.Value).ToHashSet(StringComparer.Ordinal);
        // Only the release of 2026 is read for the commodities that no list names.
        if (edition == "2026") minerals.UnionWith(UsgsRelease.Catalog.OffList.Select(c => c.Id.Value));
        foreach (var r in Tables[edition])
        {
            var where = string.Join(',', r);
            Enum.TryParse<Measure>(r[0], out _).ShouldBeTrue(where);
            minerals.Contains(r[1]).ShouldBeTrue(where);
            (r[2].Length == 0 || Enum.TryParse<Stage>(r[2], out _)).ShouldBeTrue(where);
            Period.TryParse(r[6], out _).ShouldBeTrue(where);
            Unit.Find(r[9]).ShouldNotBeNull(where);
            Enum.TryParse<ObservationStatus>(r[11], out _).ShouldBeTrue(where);
            Bounds(r).Low.ShouldBeGreaterThanOrEqualTo(0, where);
        }
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2024")]
    [InlineData("2025")]
    [InlineData("2026")]
    public void A_fact_has_one_locator(string edition) =>
        Tables[edition].GroupBy(r => string.Join('|', r[..7].Append(r[9]).Append(r[10]).Append(r[13]))).ShouldAllBe(g => g.Count() == 1);

    [Theory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2024")]
    [InlineData("2025")]
    [InlineData("2026")]
    public void No_release_contradicts_itself_on_production_or_reserves(string edition) =>
        Tables[edition].Where(r => r[0] is "Production" or "Reserves").GroupBy(r => string.Join('|', r[..7].Append(r[10])))
            .ShouldAllBe(g => g.Select(r => r[7] + "/" + r[8]).Distinct().Count() == 1);

    private static Interval Bounds(string[] row) => new(
        double.Parse(row[7], CultureInfo.InvariantCulture),
        row[8].Length == 0 ? double.PositiveInfinity : double.Parse(row[8], CultureInfo.InvariantCulture));

    private static List<string[]> Rows(string edition) =>
        [.. CsvFile.Read(Path.Combine(UsgsRelease.DataFolder, "observations", $"usgs-mcs-{edition}.csv"), [.. ObservationRow.Columns])];
}
