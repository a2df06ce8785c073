using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

/// <summary>A row that stands twice in a table kept by hand would count its fact twice.</summary>
public sealed class RepeatedRowTests : IDisposable
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "data");
    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("catalog/minerals.csv")]
    [InlineData("catalog/countries.csv")]
    [InlineData("catalog/tariff-lines.csv")]
    [InlineData("catalog/memberships.csv")]
    [InlineData("catalog/by-products.csv")]
    [InlineData("catalog/by-product-hosts.csv")]
    public void A_row_of_the_catalogue_stands_once(string table)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shipped, "catalog"))) _store.Write($"catalog/{Path.GetFileName(file)}", File.ReadAllText(file));
        ProblemOf(table, () => CatalogReader.Read(_store.Path)).What.ShouldEndWith(" stands there a second time.");
    }

    [Fact]
    public void A_factor_has_one_weight() =>
        ProblemOf(VulnerabilityPriors.File, () => VulnerabilityPriors.Read(_store.Path)).What.ShouldBe("\"importance, processed-import-value\" stands there a second time.");

    [Theory]
    [InlineData(",USD,", ",dollars,", "\"dollars\" is not one of USD, percent, share, index.")]
    [InlineData(",log10,", ",log,", "\"log\" is not one of linear, log10.")]
    [InlineData(",1,log10,", ",one,log10,", "\"one\" is not a number.")]
    [InlineData(",1,log10,", ",0,log10,", "The weight must be positive and the anchors must differ (and be positive on a logarithm).")]
    public void A_word_that_no_factor_has_is_refused(string shipped, string wrong, string what)
    {
        _store.Write(VulnerabilityPriors.File, File.ReadAllText(Path.Combine(Shipped, VulnerabilityPriors.File)).Replace(shipped, wrong, StringComparison.Ordinal));
        var problem = Should.Throw<InputException>(() => VulnerabilityPriors.Read(_store.Path)).Problem;
        (problem.Where, problem.What).ShouldBe(($"{VulnerabilityPriors.File}(2)", what));
    }

    private Problem ProblemOf(string table, Action read)
    {
        var lines = File.ReadAllLines(Path.Combine(Shipped, table));
        _store.Write(table, string.Join('\n', [lines[0], lines[1], .. lines[1..]]) + "\n");
        var problem = Should.Throw<InputException>(read).Problem;
        problem.Where.ShouldBe($"{table}(3)");
        return problem;
    }
}
