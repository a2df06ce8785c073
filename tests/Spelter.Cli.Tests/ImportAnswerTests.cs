namespace Spelter.Cli.Tests;

/// <summary>What an import answers a program, with a release of two rows.</summary>
public sealed class ImportAnswerTests : IDisposable
{
    private readonly DataCopy _data = new();
    private readonly string _file;

    public ImportAnswerTests()
    {
        var totals = Path.Combine(_data.Path, "catalog", "control-totals.csv");
        File.WriteAllText(totals, File.ReadAllText(totals).Replace("usgs-mcs-2026-end-uses,,rows,19,", "usgs-mcs-2026-end-uses,,rows,2,", StringComparison.Ordinal));
        CommandLine.Run("data", "register", "catalog/control-totals.csv", "--data", _data.Path).Error.ShouldBeEmpty();
        _file = Path.Combine(_data.Path, "..", $"{Path.GetFileName(_data.Path)}.csv");
        File.WriteAllText(_file, "mineral,us_end_use,share_pct\nGallium,circuits,77\nUnobtainium,everything,100\n");
    }

    public void Dispose()
    {
        _data.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public void It_has_the_shape_of_before()
    {
        var answer = CommandLine.Json("data", "import", "usgs-end-use", _file, "--data", _data.Path, "--json");
        answer.GetProperty("schema").GetString().ShouldBe("spelter/import/2");
        Golden.ShouldHold("shape-data-import.txt", JsonShape.Of([answer]));
    }

    [Fact]
    public void Its_table_has_a_row_for_each_total_and_rejection()
    {
        var (exit, output, error) = CommandLine.Run("data", "import", "usgs-end-use", _file, "--data", _data.Path, "--csv");
        exit.ShouldBe(0, error);
        var rows = output.TrimEnd().Split('\n');
        rows[0].ShouldBe("part,rowsRead,rowsMapped,notes,written,release,releasePart,quantity,value,rows,reason,example");
        rows[1].ShouldStartWith("totals,2,1,,observations/usgs-mcs-2026-end-uses.csv,usgs-mcs-2026-end-uses,,rows,2,");
        rows[2].ShouldStartWith("rejections,2,1,");
    }

    [Fact]
    public void Half_of_a_release_is_refused_and_changes_nothing()
    {
        File.WriteAllText(_file, "mineral,us_end_use,share_pct\nGallium,circuits,77\n");
        var table = Path.Combine(_data.Path, "observations", "usgs-mcs-2026-end-uses.csv");
        var before = File.ReadAllText(table);
        var (exit, _, error) = CommandLine.Run("data", "import", "usgs-end-use", _file, "--data", _data.Path);
        exit.ShouldBe(SpelterCommand.BadInput);
        error.ShouldStartWith("spelter: usgs-mcs-2026-end-uses: rows: the files have 1, the release has 2 (");
        File.ReadAllText(table).ShouldBe(before);
    }
}
