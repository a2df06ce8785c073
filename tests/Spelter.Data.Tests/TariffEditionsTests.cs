using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests;

/// <summary>Two small editions and a later one: runs of equal lines, and one line for a file that is not what it claims to be.</summary>
public sealed class TariffEditionsTests : IDisposable
{
    private const string First =
        """
        [{"htsno":"2846","indent":"0","description":"Compounds:","units":[],"general":"","special":"","other":"","footnotes":[]},
         {"htsno":"","indent":"1","description":"Other:","units":[],"general":"","special":"","other":"","footnotes":[]},
         {"htsno":"2846.90.80","indent":"2","description":"Of <i>any</i> kind","units":[],"general":"3.7% ","special":"Free (AU)","other":"25%","footnotes":[{"columns":["other"],"value":"See 9903.90.08.  "}]},
         {"htsno":"2846.90.80.70","indent":"3","description":"Other","units":["m<sup>3</sup>","kg"],"general":"","special":"","other":"","footnotes":null}]
        """;

    private readonly TemporaryFolder _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Lines_that_editions_print_alike_are_one_row()
    {
        var result = Import(First.Replace("<i>any</i>", "any", StringComparison.Ordinal).Replace("<sup>3</sup>", "3", StringComparison.Ordinal), First.Replace("3.7% ", "4%", StringComparison.Ordinal));
        string Table(string path) => string.Join('\n', result.Tables.Single(t => t.Path == path).Rows.Select(r => string.Join('~', r)));
        Table("law/schedule/lines.csv").ShouldBe(
            """
            2846~2025_basic~2026_rev_10~~~0~~~~~~~Compounds:
            28469080~2025_basic~2025_rev_1~2846~1~2~~3.7%~Free (AU)~25%~~other: See 9903.90.08.~Of any kind
            28469080~2026_rev_10~2026_rev_10~2846~1~2~~4%~Free (AU)~25%~~other: See 9903.90.08.~Of any kind
            2846908070~2025_basic~2026_rev_10~28469080~~3~m3;kg~~~~~~Other
            """.ReplaceLineEndings("\n"));
        Table("law/schedule/headings.csv").ShouldBe("1~Other:");
        Table("law/schedule/editions.csv").ShouldBe("2025_basic~2025-01-01~published~1-99~yes~4~3\n2025_rev_1~2025-02-05~published~1-99~no~4~3\n2026_rev_10~2026-06-29~held~1-97~no~4~3");
        Table("law/schedule/code-changes.csv").ShouldBe("~2846908070~2025_basic~2025_rev_1~added");
        (result.RowsRead, result.RowsMapped).ShouldBe((13, 13));
    }

    [Fact]
    public void An_edition_with_another_number_of_lines_than_the_index_says_is_refused() =>
        Should.Throw<InputException>(() => Import("[" + First[(First.IndexOf('{'))..First.IndexOf("},", StringComparison.Ordinal)] + "}]", First)).Message.ShouldContain("it has 1 lines, the index says 4");

    [Fact]
    public void A_line_that_stands_twice_is_refused() =>
        Should.Throw<InputException>(() => Import(First, First.Replace("2846.90.80.70", "2846.90.80", StringComparison.Ordinal))).Message.ShouldContain("line 2846.90.80 stands there a second time");

    [Theory]
    [InlineData("hts-concordance.csv", "the list of code changes is missing")]
    [InlineData("hts-2026-rev-10-chapters-1-97.json", "the later edition is missing")]
    [InlineData("editions.csv", "the index of the editions is missing")]
    public void Each_file_is_needed(string left, string says) => Should.Throw<InputException>(() => Import(First, First, left)).Message.ShouldContain(says);

    [Theory]
    [InlineData("28469080,2846908070,basic,rev_1,added", "\"28469080\" is no ten-digit code")]
    [InlineData("NA,2846908070,basic,rev_1,moved", "\"moved\" is no kind of change")]
    public void A_change_of_codes_that_is_none_is_refused(string row, string says) => Should.Throw<InputException>(() => Import(First, First, change: row)).Message.ShouldContain(says);

    private ImportResult Import(string second, string later, string left = "", string change = "NA,2846908070,basic,rev_1,added")
    {
        _files.Write("sources.csv", "id,publisher,title,published,published_basis,licence,attribution,address,kind\nusitc-hts-2026-rev-10,P,T,2026-06-29,B,L,A,https://x,\n");
        List<string> files =
        [
            _files.Write("editions.csv", "edition,published,file,lines\n2025_basic,2025-01-01,a.json,4\n2025_rev_1,2025-02-05,b.json,4\n"),
            _files.Write("a.json", First), _files.Write("b.json", second), _files.Write("hts-2026-rev-10-chapters-1-97.json", later),
            _files.Write("hts-concordance.csv", $"old_hts10,new_hts10,revision_from,revision_to,change_type\n{change}\n"),
        ];
        return new TariffEditions(_files.Path).Import([.. files.Where(f => Path.GetFileName(f) != left)], Workspace.Open().Catalog, null);
    }
}
