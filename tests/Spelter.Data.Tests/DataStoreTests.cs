using NodaTime;
using Spelter.Data.Importing;

namespace Spelter.Data.Tests;

public sealed class DataStoreTests : IDisposable
{
    private static readonly LocalDate FirstDay = new(2026, 8, 9);
    private static readonly LocalDate LaterDay = new(2026, 9, 1);
    private readonly TemporaryFolder _store = new();
    private readonly TemporaryFolder _inputs = new();
    private readonly string _input;

    public DataStoreTests()
    {
        _store.Write("sources.csv", "id,publisher\nrelease-1,Somebody\nspelter-catalogue,Spelter\n");
        _store.Write(ControlTotals.Table, "release,part,quantity,total,basis\nrelease-1,,rows,3,printed\n");
        DataStore.Register(_store.Path, ["sources.csv", ControlTotals.Table], FirstDay);
        _input = _inputs.Write("input.csv", "as published\n");
    }

    public void Dispose()
    {
        _store.Dispose();
        _inputs.Dispose();
    }

    [Fact]
    public void An_import_writes_its_tables_and_their_account()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay).ShouldBe(["trade/one.csv", "trade/two.csv"]);
        _store.Read("trade/one.csv").ShouldBe("k,v\na,1\nb,2\n");
        Entry("trade/one.csv").ShouldStartWith("trade/one.csv,release-1,2026-08-09,");
        Entry("trade/one.csv").ShouldEndWith(",2,k;v");
        DataStore.Verify(_store.Path).ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(_store.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["catalog", "manifest.csv", "sources.csv", "trade"]);
    }

    [Fact]
    public void Importing_twice_changes_nothing_not_even_the_day()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay);
        var before = _store.Snapshot();
        DataStore.Commit(_store.Path, Result("a"), [_input], LaterDay).ShouldBeEmpty();
        _store.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Changed_content_has_a_new_day()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay);
        DataStore.Commit(_store.Path, Result("c"), [_input], LaterDay).ShouldBe(["trade/one.csv"]);
        Entry("trade/one.csv").ShouldContain(",2026-09-01,");
        Entry("trade/two.csv").ShouldContain(",2026-08-09,");
    }

    [Fact]
    public void An_unknown_release_leaves_the_store_as_it_was()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay);
        var before = _store.Snapshot();
        Should.Throw<InputException>(() => DataStore.Commit(_store.Path, Result("c", "release-2"), [_input], LaterDay))
            .Problem.What.ShouldBe("its source \"release-2\" is not in sources.csv.");
        _store.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_part_of_a_release_is_not_taken_for_the_whole()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay);
        var before = _store.Snapshot();
        var problem = Should.Throw<InputException>(() => DataStore.Commit(_store.Path, Result("c", read: 2), [_input], LaterDay)).Problem;
        (problem.Where, problem.What).ShouldBe(("release-1: rows", "the files have 2, the release has 3 (printed)."));
        _store.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_release_without_known_total_is_not_taken()
    {
        var before = _store.Snapshot();
        var result = Result("a") with { Totals = [new ReadTotal("release-1", "2025", ReadTotal.Rows, 3)] };
        Should.Throw<InputException>(() => DataStore.Commit(_store.Path, result, [_input], FirstDay))
            .Problem.What.ShouldBe("it has no total of release-1, 2025: rows; the files have 3.");
        _store.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_total_that_nothing_adds_up_is_named()
    {
        _store.Write(ControlTotals.Table, "release,part,quantity,total,basis\nrelease-1,,rows,3,printed\nrelease-1,,value,9,printed\n");
        Should.Throw<InputException>(() => DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay)).Problem.What.ShouldBe("no importer adds up the value of release-1.");
    }

    [Fact]
    public void An_import_that_adds_up_nothing_is_a_bug() =>
        Should.Throw<ArgumentException>(() => DataStore.Commit(_store.Path, Result("a") with { Totals = [] }, [_input], FirstDay)).Message.ShouldStartWith("The import adds up nothing of release-1.");

    [Fact]
    public void Each_release_that_is_shipped_has_a_total()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        var imported = ManifestRow.Read(data).Values.Where(r => r.InputSha256.Length > 0).Select(r => r.Source).ToHashSet();
        imported.Count.ShouldBeGreaterThan(15);
        imported.ShouldBeSubsetOf(ControlTotals.Read(data).Releases);
    }

    [Theory]
    [InlineData("release-1,,rows,3.5,printed", "\"3.5\" is not a whole number.")]
    [InlineData("release-1,,rows,3,printed\nrelease-1,,rows,4,printed", "the rows of release-1 stand there a second time.")]
    public void A_damaged_table_of_totals_is_named(string rows, string what)
    {
        _store.Write(ControlTotals.Table, $"release,part,quantity,total,basis\n{rows}\n");
        Should.Throw<InputException>(() => DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay)).Problem.What.ShouldBe(what);
    }

    [Fact]
    public void An_import_that_fails_midway_is_undone()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay);
        // A folder stands where the second table belongs, so that the first is in place when the second fails.
        File.Delete(Path.Combine(_store.Path, "trade", "two.csv"));
        _store.Write("trade/two.csv/in-the-way.txt", "");
        var before = _store.Snapshot();
        Should.Throw<InputException>(() => DataStore.Commit(_store.Path, Result("c"), [_input], LaterDay)).Problem.Remedy.ShouldEndWith("Nothing was changed.");
        _store.Snapshot().Where(f => !f.Key.EndsWith("lock", StringComparison.Ordinal)).ShouldBe(before, ignoreOrder: true);
    }

    [Theory]
    [InlineData("../outside.csv")]
    [InlineData("/outside.csv")]
    [InlineData("trade\\one.csv")]
    public void No_table_leaves_the_data_folder(string path)
    {
        var result = new ImportResult([new TableContent(path, "release-1", ["k"], [])], 3, 3, [], [new ReadTotal("release-1", "", ReadTotal.Rows, 3)], []);
        Should.Throw<ArgumentException>(() => DataStore.Commit(_store.Path, result, [_input], FirstDay));
    }

    [Fact]
    public void Verify_names_a_table_that_was_changed()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay);
        _store.Write("trade/one.csv", "k,v\na,1\nb,3\n");
        var problem = DataStore.Verify(_store.Path).ShouldHaveSingleItem();
        problem.Where.ShouldBe("trade/one.csv");
        problem.What.ShouldStartWith("its SHA-256 is ");
    }

    [Fact]
    public void Verify_names_rows_that_went_missing()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay);
        _store.Write("trade/one.csv", "k,v\na,1\n");
        DataStore.Verify(_store.Path).Select(p => p.What).ShouldContain("it has 1 rows, the manifest says 2.");
    }

    [Fact]
    public void Verify_names_a_missing_table_a_stranger_and_a_source_without_a_row()
    {
        DataStore.Commit(_store.Path, Result("a"), [_input], FirstDay);
        File.Delete(Path.Combine(_store.Path, "trade", "one.csv"));
        _store.Write("economy/stranger.csv", "k\n1\n");
        _store.Write("sources.csv", "id,publisher\nspelter-catalogue,Spelter\n");
        DataStore.Register(_store.Path, ["sources.csv"], FirstDay);
        DataStore.Verify(_store.Path).Select(p => (p.Where, p.What)).ShouldBe([
            ("manifest.csv", "trade/one.csv is of source \"release-1\", which sources.csv does not have."),
            ("trade/one.csv", "the table is missing."),
            ("manifest.csv", "trade/two.csv is of source \"release-1\", which sources.csv does not have."),
            ("economy/stranger.csv", "the file is not in the manifest: nobody knows where it comes from.")]);
    }

    [Fact]
    public void Tables_kept_by_hand_are_registered_as_they_stand()
    {
        _store.Write("catalog/hand.csv", "k,v\n\"two\nlines\",1\n");
        DataStore.Register(_store.Path, ["catalog/hand.csv"], FirstDay);
        Entry("catalog/hand.csv").ShouldStartWith("catalog/hand.csv,spelter-catalogue,2026-08-09,,");
        Entry("catalog/hand.csv").ShouldEndWith(",1,k;v");
        DataStore.Verify(_store.Path).ShouldBeEmpty();
        _store.Write("catalog/hand.csv", "k,v\nx,1\n");
        DataStore.Verify(_store.Path).ShouldHaveSingleItem().Remedy.ShouldBe("Register the table after a change by hand.");
    }

    [Theory]
    [InlineData("priors/weights.csv", "k\n1\n")]
    [InlineData("notes/read-me.txt", "text")]
    [InlineData("corrections.yaml", "corrections: []\n")]
    public void Verify_names_a_file_that_nobody_registered(string path, string text)
    {
        _store.Write(path, text);
        DataStore.Verify(_store.Path).ShouldHaveSingleItem().ToString().ShouldStartWith($"{path}: the file is not in the manifest");
    }

    [Fact]
    public void A_YAML_file_is_registered_with_its_keys_and_entries()
    {
        _store.Write("corrections.yaml", "corrections:\n  - {source: a}\n  - {source: b}\n");
        DataStore.Register(_store.Path, ["corrections.yaml"], FirstDay);
        Entry("corrections.yaml").ShouldEndWith(",2,corrections");
        DataStore.Verify(_store.Path).ShouldBeEmpty();
        _store.Write("corrections.yaml", "corrections: [\n");
        DataStore.Verify(_store.Path).Select(p => p.What).ShouldContain(what => what.StartsWith("the document cannot be read: "));
    }

    private string Entry(string path) => _store.Read("manifest.csv").Split('\n').Single(line => line.StartsWith(path + ",", StringComparison.Ordinal));

    private static ImportResult Result(string firstKey, string source = "release-1", long read = 3) => new(
        [
            new TableContent("trade/one.csv", source, ["k", "v"], [[firstKey, "1"], ["b", "2"]]),
            new TableContent("trade/two.csv", source, ["k"], [["x"]]),
        ],
        read, read, [], [new ReadTotal("release-1", "", ReadTotal.Rows, read)], []);
}
