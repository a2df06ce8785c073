using System.Text;
using NodaTime;
using Spelter.Data.Importing;

namespace Spelter.Data.Tests;

/// <summary>Text that is no table is refused with its line, and a changed table shows in the state of the data set.</summary>
public sealed class DamagedTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "table.csv", "the file is empty.")]
    [InlineData("a,b\n1\n", "table.csv(2)", "the row has 1 cell, the header 2.")]
    [InlineData("a,b\n1,2\n1,2,3\n", "table.csv(3)", "the row has 3 cells, the header 2.")]
    [InlineData("a,b\n1,\"2\n", "table.csv(2)", "a quotation mark is not closed.")]
    [InlineData("a,b\n\"1\"x,2\n", "table.csv(2)", "the row is wrongly quoted or too long.")]
    [InlineData("a,b\n1,\0\n", "table.csv(2)", "this is binary, not text.")]
    [InlineData("a,c\n1,2\n", "table.csv(1)", "column \"b\" is missing.")]
    [InlineData("a,b\n\"1\n1\",2\n3\n", "table.csv(4)", "the row has 1 cell, the header 2.")]
    public void A_damaged_table_is_refused_with_its_line(string text, string where, string what)
    {
        var file = _folder.Write("table.csv", text);
        var problem = Should.Throw<InputException>(() => CsvFile.Read(file, "a", "b").ToList()).Problem;
        (Path.GetFileName(problem.Where), problem.What).ShouldBe((where, what));
    }

    [Fact]
    public void Text_in_another_encoding_is_refused_with_its_line()
    {
        var file = _folder.Write("table.csv", Encoding.Latin1.GetBytes("a,b\n1,2\nZaïre,3\n"));
        Should.Throw<InputException>(() => CsvFile.Read(file, "a", "b").ToList()).Problem.ToString().ShouldContain("table.csv(3): the text is not UTF-8.");
    }

    [Fact]
    public void A_folder_is_not_a_table() =>
        Should.Throw<InputException>(() => CsvFile.Read(_folder.Path, "a").ToList()).Problem.What.ShouldBe("this is a folder.");

    [Fact]
    public void A_changed_table_changes_the_hash_of_the_data_set_and_is_named()
    {
        _folder.Write("sources.csv", "id\nspelter-catalogue\n");
        _folder.Write("priors/weights.csv", "k\n1\n");
        DataStore.Register(_folder.Path, ["sources.csv", "priors/weights.csv"], new LocalDate(2026, 8, 9));
        var before = DataStore.StateOf(_folder.Path);
        before.IsModified.ShouldBeFalse();
        _folder.Write("priors/weights.csv", "k\n2\n");
        var two = DataStore.StateOf(_folder.Path);
        _folder.Write("priors/weights.csv", "k\n3\n");
        var three = DataStore.StateOf(_folder.Path);
        two.Modified.ShouldBe(["priors/weights.csv"]);
        new[] { before.Sha256, two.Sha256, three.Sha256 }.Distinct().Count().ShouldBe(3);
    }
}
