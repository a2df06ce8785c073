using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

public sealed class TariffMapTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    private static readonly CatalogTables Catalog = CatalogReader.Read(Data);

    /// <summary>The schedule has no line of their own for these; they are inside the rare-earth group lines.</summary>
    private static readonly string[] WithoutALineOfTheirOwn =
        ["dysprosium", "erbium", "europium", "gadolinium", "holmium", "lutetium", "terbium", "thulium", "ytterbium"];

    [Fact]
    public void Every_line_has_ten_digits_and_a_known_mineral()
    {
        Catalog.TariffLines.ShouldAllBe(l => l.Code.Length == 10);
        var known = Catalog.Minerals.Select(m => m.Id).ToHashSet();
        Catalog.TariffLines.Where(l => !known.Contains(l.Mineral)).ShouldBeEmpty();
    }

    [Fact]
    public void A_code_and_a_mineral_stand_once_in_order()
    {
        var keys = Catalog.TariffLines.Select(l => $"{l.Code.Digits} {l.Mineral}").ToList();
        keys.ShouldBe(keys.Order(StringComparer.Ordinal));
        keys.ShouldBeUnique();
    }

    [Fact]
    public void The_shares_of_a_line_do_not_exceed_one()
    {
        foreach (var line in Catalog.TariffLines.GroupBy(l => l.Code))
        {
            line.Sum(l => l.Allocation.Low).ShouldBeLessThanOrEqualTo(1, line.Key.Printed);
            line.Sum(l => l.Allocation.High).ShouldBeGreaterThanOrEqualTo(1, line.Key.Printed);
        }
    }

    [Fact]
    public void Every_row_of_the_usgs_mapping_is_covered_or_has_a_reason()
    {
        var groups = Catalog.Minerals.ToDictionary(m => m.Id, m => m.Groups);
        foreach (var row in Rows("usgs-import-codes.csv", ["unit", "code", "kind", "shared_with", "mineral", "covered", "reason"]))
        {
            var mineral = new MineralId(row[4]);
            var mapped = Catalog.TariffLines.Any(l => l.Code.Digits.StartsWith(row[1], StringComparison.Ordinal)
                && (l.Mineral == mineral || groups[mineral].Contains(l.Mineral)));
            mapped.ShouldBe(row[5] == "yes", string.Create(CultureInfo.InvariantCulture, $"{row[0]} {row[1]}"));
            row[6].ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void No_code_is_both_mapped_and_rejected()
    {
        var mapped = Catalog.TariffLines.Select(l => l.Code.Digits).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows("tariff-lines-rejected.csv", ["hts10", "description", "draft_minerals", "reason"]))
        {
            mapped.ShouldNotContain(row[0]);
            row[3].ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void No_unmapped_exempt_code_has_a_mapped_line()
    {
        foreach (var row in Rows("exempt-codes-not-mapped.csv", ["code", "description", "list", "reason"]))
        {
            Catalog.TariffLines.ShouldNotContain(l => l.Code.Digits.StartsWith(row[0], StringComparison.Ordinal));
            row[3].ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Every_mineral_of_the_2025_list_has_a_line()
    {
        var mapped = Catalog.TariffLines.Select(l => l.Mineral).ToHashSet();
        Catalog.Lists.Single(l => l.Id == "2025").Members
            .Where(m => !mapped.Contains(m)).Select(m => m.ToString()).Order(StringComparer.Ordinal)
            .ShouldBe(WithoutALineOfTheirOwn);
    }

    private static IEnumerable<string[]> Rows(string file, string[] columns) =>
        CsvFile.Read(Path.Combine(Data, "catalog", file), columns);
}
