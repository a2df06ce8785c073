using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

public sealed class TimePriorReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_shipped_bounds_are_read_by_their_names()
    {
        var priors = Workspace.Open().TimePriors;
        priors.FirstMonth.ShouldBe(new Interval(0.2, 0.6));
        priors.FiveYears.ShouldBe(new Interval(3, 5));
        priors.StockDays.ShouldBe(new Interval(10, 100));
        priors.DrawMonths.ShouldBe(new Interval(2, 6));
    }

    [Theory]
    [InlineData("ore-ramp,", "oar-ramp,", "priors/time-path.csv: the prior \"ore-ramp\" is missing.")]
    [InlineData("stock-share-a-month,share of a stock a month,0.1,0.4", "stock-share-a-month,share of a stock a month,0.1,1.4", "priors/time-path.csv: the prior \"stock-share-a-month\" is not usable. Its bounds lie from 0 to 1.")]
    [InlineData("premium up to which stocks are filled,0.01,0.05", "premium up to which stocks are filled,0.01,0.15", "priors/time-path.csv: the prior \"restock-below\" is not usable.")]
    [InlineData("stock in days of use,10,100", "stock in days of use,100,10", "priors/time-path.csv(6")]
    public void A_row_that_is_missing_or_not_usable_is_told_with_its_name(string part, string by, string what)
    {
        var shipped = Workspace.Open().Folder;
        Directory.CreateDirectory(Path.Combine(_folder.Path, "priors"));
        File.Copy(Path.Combine(shipped, "priors", "elasticities.csv"), Path.Combine(_folder.Path, "priors", "elasticities.csv"));
        File.WriteAllText(Path.Combine(_folder.Path, "priors", "time-path.csv"), File.ReadAllText(Path.Combine(shipped, "priors", "time-path.csv")).Replace(part, by, StringComparison.Ordinal));
        Should.Throw<InputException>(() => TimePriorReader.Read(_folder.Path)).Message.ShouldStartWith(what);
    }
}
