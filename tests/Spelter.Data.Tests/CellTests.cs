using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

/// <summary>A wrong cell of a shipped table is told in one line that names the table, the row and the cell: no word of a parser,
/// no name of a parameter.</summary>
public sealed class CellTests : IDisposable
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "data");
    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("catalog/tariff-lines.csv", 0, "28049O0000", "\"28049O0000\" is not an HTS code: 4, 6, 8 or 10 digits, with or without points.")]
    [InlineData("catalog/tariff-lines.csv", 1, "Graphite!", "\"Graphite!\" is not a mineral identity: lower-case letters, digits and single hyphens.")]
    [InlineData("catalog/tariff-lines.csv", 2, "Smelted", "\"Smelted\" is not one of Mined, Intermediate, Refined, Fabricated, Scrap.")]
    [InlineData("catalog/tariff-lines.csv", 2, "1", "\"1\" is not one of Mined, Intermediate, Refined, Fabricated, Scrap.")]
    [InlineData("catalog/tariff-lines.csv", 6, "1,5", "\"1,5\" is not a number.")]
    [InlineData("catalog/tariff-lines.csv", 6, "2", "The low bound 2 exceeds the high bound 1.")]
    [InlineData("catalog/tariff-lines.csv", 8, "NaN", "\"NaN\" is not a number.")]
    [InlineData("catalog/countries.csv", 0, "Afghanistan", "\"Afghanistan\" is not an alpha-3 country code: three capital letters.")]
    [InlineData("catalog/countries.csv", 4, "4294967296", "\"4294967296\" is not a whole number.")]
    [InlineData("catalog/critical-minerals-lists.csv", 1, "May 2018", "\"May 2018\" is not a date: write it as yyyy-MM-dd.")]
    [InlineData("catalog/memberships.csv", 5, "", "\"\" is not a grade: A, B or C.")]
    [InlineData("catalog/by-products.csv", 4, "Yes", "\"Yes\" is not one of yes, no.")]
    [InlineData("catalog/memberships.csv", 6, "", "\"\" is not one of yes, no.")]
    [InlineData("catalog/export-controls.csv", 8, "true", "\"true\" is not one of yes, no.")]
    [InlineData("catalog/export-controls.csv", 10, "No", "\"No\" is not one of yes, no.")]
    [InlineData("catalog/by-products.csv", 1, "All", "\"All\" is not one of none, part, most, all.")]
    [InlineData("catalog/by-product-hosts.csv", 6, "1.2", "a share lies from 0 to 1, not [0.20000000000000001, 1.2].")]
    [InlineData("catalog/by-product-hosts.csv", 7, "-1", "a headroom is zero or more, not [-1, 0.33000000000000002].")]
    [InlineData("catalog/by-product-hosts.csv", 2, "all", "\"all\" is not an alpha-3 country code: three capital letters.")]
    public void A_wrong_cell_is_told_in_plain_words(string table, int column, string cell, string what)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shipped, "catalog")))
            _store.Write($"catalog/{Path.GetFileName(file)}", File.ReadAllText(file));
        var columns = File.ReadLines(Path.Combine(Shipped, table)).First().Split(',');
        List<string[]> rows = [.. CsvFile.Read(Path.Combine(Shipped, table), columns)];
        rows[0][column] = cell;
        _store.Write(table, CsvFile.Write(columns, rows));
        var problem = Should.Throw<InputException>(() => CatalogReader.Read(_store.Path)).Problem;
        (problem.Where, problem.What).ShouldBe(($"{table}(2)", what));
    }
}
