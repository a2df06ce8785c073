using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class TariffRateChangesTests : IDisposable
{
    private const string Index = "edition,published,file,lines\n2025_basic,2025-01-01,hts-2025-basic.json,2\n2025_rev_1,2025-02-05,hts-2025-rev-1.json,2\n2025_rev_2,2025-02-12,hts-2025-rev-2.json,1\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_is_told_where_an_edition_adds_drops_or_changes_it()
    {
        var result = Import(Index, Line("2804.10.00.10", "Free"), Line("2804.10.00.20", "3%"), Line("2804.10.00.10", "5%"), Line("2804.10.00.30", "4%"), Line("2804.10.00.10", "5%"));
        result.Tables.ShouldHaveSingleItem().Rows.Select(r => string.Join(',', r)).ShouldBe(
        [
            "2804100010,2025_rev_1,2025-02-05,changed,Free,Free (CA),25%,5%,Free (CA),25%",
            "2804100020,2025_rev_1,2025-02-05,dropped,3%,Free (CA),25%,,,",
            "2804100030,2025_rev_1,2025-02-05,added,,,,4%,Free (CA),25%",
            "2804100030,2025_rev_2,2025-02-12,dropped,4%,Free (CA),25%,,,",
        ]);
        (result.RowsRead, result.RowsMapped, result.Rejections.Sum(r => r.Rows)).ShouldBe((5, 5, 0));
        result.Notes[0].ShouldBe("2025_basic is the first: 2 of 3 mapped lines are in it.");
        result.Notes[^1].ShouldBe("3 editions of 5 lines give 4 changes.");
    }

    [Theory]
    [InlineData("hts-2025-basic.json,2", "hts-2025-basic.json,3", "it has 2 lines, the index says 3.")]
    [InlineData("hts-2025-rev-2.json", "hts-2025-rev-9.json", "the file hts-2025-rev-9.json is missing.")]
    [InlineData("2025-02-12", "2025-01-12", "the editions are not in the order of their days.")]
    [InlineData("2025-02-12", "soon", "\"soon\" and \"1\" are not a day and a number of lines.")]
    [InlineData("2025_rev_2,2025-02-12,hts-2025-rev-2.json,1\n", "", "the index does not name this file.")]
    public void An_index_that_does_not_fit_the_files_is_refused(string before, string after, string what) =>
        Should.Throw<InputException>(() => Import(Index.Replace(before, after, StringComparison.Ordinal), Line("2804.10.00.10", "Free"), Line("2804", ""), Line("2804", ""), Line("2804", ""), Line("2804", "")))
            .Problem.What.ShouldBe(what);

    [Fact]
    public void Without_the_index_nothing_is_read() =>
        Should.Throw<InputException>(() => new TariffRateChanges().Import([_folder.Write("hts-2025-basic.json", "[]")], SmallCatalog.With(), null)).Problem.Where.ShouldBe("editions.csv");

    [Fact]
    public void In_2025_no_mapped_rate_changed_and_revision_16_split_six_lines()
    {
        var rows = CsvFile.Read(Path.Combine(InputFolder.Shipped, "catalog", "tariff-rate-changes.csv"), "edition", "published", "change").ToList();
        rows.Select(r => (r[0], r[1])).Distinct().ShouldBe([("2025_rev_16", "2025-07-01")]);
        rows.Count(r => r[2] == "dropped").ShouldBe(6);
        rows.Count(r => r[2] == "added").ShouldBe(11);
        // 746 lines of the basic edition, six fewer and eleven more, are the 751 of revision 23.
        CsvFile.Read(Path.Combine(InputFolder.Shipped, "catalog", "tariff-rates-usitc-hts-2025-rev-23.csv"), "hts10").Count().ShouldBe(746 - 6 + 11);
    }

    private static string Line(string number, string general) =>
        $$"""{"htsno":"{{number}}","indent":"0","description":"d","units":["kg"],"general":"{{general}}","special":"Free (CA)","other":"25%","footnotes":[]}""";

    private ImportResult Import(string index, params string[] lines)
    {
        string[] files =
        [
            _folder.Write("hts-2025-basic.json", $"[{lines[0]},{lines[1]}]"), _folder.Write("hts-2025-rev-1.json", $"[{lines[2]},{lines[3]}]"),
            _folder.Write("hts-2025-rev-2.json", $"[{lines[4]}]"), _folder.Write("editions.csv", index),
        ];
        return new TariffRateChanges().Import(files, SmallCatalog.With("2804100010", "2804100020", "2804100030"), null);
    }
}
