using Spelter.Reports.Documents;

namespace Spelter.Reports.Formats;

/// <summary>Widths of the columns of a Word table, in twentieths of a point: by what stands in them, within bounds, because a
/// column of years beside one of sentences would take the same share of the page.</summary>
internal static class WordColumns
{
    // Landscape A4 less its margins.
    private const int Page = 14838;

    // Characters of ten points on that width, of a wide font: Calibri may be absent where the document is read.
    private const double PageInCharacters = 125;

    // In characters; a column has a margin on either side, about three characters.
    private const int Sentence = 45;
    private const int Margins = 3;

    // An address breaks anywhere: with room for all of it the other columns would have one letter each.
    private const int LongestKept = 20;

    // Beyond this the words of a table do not fit on the page in the size of the text.
    private const int ManyColumns = 10;

    // Headings are bold, which is wider.
    private const double Bold = 1.25;

    public static IReadOnlyList<int> Widths(Table table)
    {
        var columns = table.Columns.Select((heading, i) =>
        {
            var word = Math.Max(LongestWord(heading) * Bold, table.Rows.Select(r => LongestWord(r[i].Text)).DefaultIfEmpty(0).Max());
            var text = table.Rows.Select(r => Characters(r[i])).DefaultIfEmpty(0).Max();
            return (Least: Margins + word, More: Math.Max(0, Wanted(text) - word));
        }).ToList();
        // Every column has room for its longest word first; what is left goes to those with more to say.
        var least = columns.Sum(c => c.Least);
        var more = columns.Sum(c => c.More);
        var share = Math.Clamp((PageInCharacters - least) / Math.Max(more, 1), 0, 1);
        var wanted = columns.Select(c => c.Least + (c.More * share)).ToList();
        return [.. wanted.Select(w => (int)(Page * w / wanted.Sum()))];
    }

    // Longer text may break: a column grows slower than what stands in it, so that a paragraph does not take the page from the others.
    private static double Wanted(int characters) => characters <= Sentence ? characters : Sentence + (5 * Math.Sqrt(characters - Sentence));

    /// <summary>Whether the table is to be set in small print.</summary>
    public static bool IsWide(Table table) => table.Columns.Count >= ManyColumns;

    // Word breaks after a hyphen too; a date is to stay whole.
    private static int LongestWord(string text) => Math.Min(LongestKept, text.Split(' ')
        .SelectMany(word => word.Length > 0 && char.IsAsciiDigit(word[0]) ? [word] : word.Split('-')).Max(word => word.Length));

    // The number of the source stands raised and small.
    private static int Characters(Cell cell) => cell.Text.Length + (cell.Source is null ? 0 : 2);
}
