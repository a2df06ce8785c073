using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class TariffScheduleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_without_a_rate_has_that_of_its_parent_by_indent_not_of_its_sibling()
    {
        var rows = Rows(
            Line("2804", 0), Line("", 1),
            Line("2804.10.00", 2, "Free", "", "25%", "general|See 9903.88.01. "),
            Line("2804.10.00.10", 3),
            Line("2804.10.00.20", 3, "4%", "Free (CO)", "30%"),
            Line("2804.10.00.30", 3));
        rows.ShouldBe([
            "2804100010,Free,,25%,kg,28041000,general: See 9903.88.01.",
            "2804100020,4%,Free (CO),30%,kg,,",
            "2804100030,Free,,25%,kg,28041000,general: See 9903.88.01."]);
    }

    [Fact]
    public void A_special_cell_left_empty_beside_a_general_rate_stays_empty() =>
        Rows(Line("2804.10", 0, "9%", "Free (AU)", "25%"), Line("2804.10.00.10", 1, "Free", "", "")).ShouldBe(["2804100010,Free,,25%,kg,280410,"]);

    [Fact]
    public void The_account_names_mapped_lines_that_the_edition_lacks()
    {
        var result = Import("hts-2025-rev-23.json", Json(Line("2804", 0), Line("2804.10.00.10", 1, "Free", "", "25%")));
        (result.RowsRead, result.RowsMapped, result.Rejections.Sum(r => r.Rows)).ShouldBe((2, 1, 1));
        result.Notes.ShouldBe(["usitc-hts-2025-rev-23: 1 of 3 mapped lines are in this edition; not in it: 2804100020, 2804100030."]);
        result.Tables.Single().Path.ShouldBe("catalog/tariff-rates-usitc-hts-2025-rev-23.csv");
    }

    [Fact]
    public void Words_after_the_edition_do_not_change_it() =>
        Import("hts-2026-rev-10-chapters-1-97.json", Json(Line("2804", 0))).Tables.Single().SourceId.ShouldBe("usitc-hts-2026-rev-10");

    [Fact]
    public void Editions_imported_together_or_one_by_one_have_the_same_account()
    {
        string[] files = [_folder.Write("hts-2025-rev-22.json", Json(Line("2804", 0))), _folder.Write("hts-2025-rev-23.json", Json(Line("2805", 0)))];
        using TemporaryFolder together = new(), apart = new();
        string[][] batches = [files, [files[0]], [files[1]]];
        for (var i = 0; i < batches.Length; i++)
        {
            var store = i == 0 ? together : apart;
            store.Write("sources.csv", "id\nusitc-hts-2025-rev-22\nusitc-hts-2025-rev-23\n");
            store.Write(ControlTotals.Table, "release,part,quantity,total,basis\nusitc-hts-2025-rev-22,,rows,1,index\nusitc-hts-2025-rev-23,,rows,1,index\n");
            DataStore.Commit(store.Path, new TariffSchedule().Import(batches[i], SmallCatalog.With("2804100010"), null), batches[i], new(2026, 1, 2));
        }

        apart.Read("manifest.csv").ShouldBe(together.Read("manifest.csv"));
    }

    [Theory]
    [InlineData("hts-2025-rev-23.json", "{ \"htsno\": \"2804\" }", "hts-2025-rev-23.json(1,")]
    [InlineData("hts-2025-rev-23.json", "[ { \"htsno\": \"2804\" } ]", "hts-2025-rev-23.json(1,")]
    [InlineData("hts-2025-rev-23.json", "[\n{ \"htsno\": \"2804\", \"indent\": \"deep\" } ]", "hts-2025-rev-23.json(2,")]
    [InlineData("hts-2025-rev-23.json", "year,code\n", "hts-2025-rev-23.json(1,")]
    [InlineData("hts-2025-rev-23.json", "", "hts-2025-rev-23.json(1,")]
    [InlineData("hts-2025-rev-23.json", "[]", "hts-2025-rev-23.json")]
    [InlineData("hts-2025-rev-23.json", "[null]", "hts-2025-rev-23.json")]
    [InlineData("schedule.json", "[]", "schedule.json")]
    public void What_is_not_an_export_of_a_named_edition_is_refused(string name, string text, string where) =>
        SmallCatalog.ProblemOf(() => Import(name, text)).Where.ShouldStartWith(where);

    private static string Line(string number, int indent, string general = "", string special = "", string other = "", string footnote = "")
    {
        var notes = footnote.Length == 0 ? "[]" : $$"""[{"columns":["{{footnote.Split('|')[0]}}"],"value":"{{footnote.Split('|')[1]}}","type":"endnote"}]""";
        return $$"""{"htsno":"{{number}}","indent":"{{indent}}","description":"d","superior":null,"units":["kg"],"general":"{{general}}","special":"{{special}}","other":"{{other}}","footnotes":{{notes}}}""";
    }

    private static string Json(params string[] lines) => $"[{string.Join(",\n", lines)}]";

    private IEnumerable<string> Rows(params string[] lines) =>
        Import("hts-2025-rev-23.json", Json(lines)).Tables.Single().Rows.Select(r => string.Join(',', r));

    private ImportResult Import(string name, string text) =>
        new TariffSchedule().Import([_folder.Write(name, text)], SmallCatalog.With("2804100010", "2804100020", "2804100030"), null);
}
