namespace Spelter.Cli;

/// <summary>A table of aligned columns in plain text: it survives a pipe, a log and a screen reader. One that is wider than the
/// page breaks cells between words, on lines of their own; nothing is cut off.</summary>
internal static class PlainTable
{
    private const string Gap = "  ";

    public static void Write(TextWriter output, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        List<IReadOnlyList<string>> all = [header, .. rows];
        var page = Page.WidthOf(output);
        var atHyphens = WidthOf(Least(all, atHyphens: false)) > page;
        var widths = Fit(all, Least(all, atHyphens), page);
        WriteRow(output, header, widths, atHyphens);
        WriteRow(output, [.. widths.Select(w => new string('─', w))], widths, atHyphens);
        foreach (var row in rows) WriteRow(output, row, widths, atHyphens);
    }

    // The column gives way that costs the fewest lines, else the widest, down to its longest word.
    private static int[] Fit(List<IReadOnlyList<string>> all, int[] least, int page)
    {
        var columns = Enumerable.Range(0, least.Length).ToList();
        var widths = columns.Select(c => all.Max(r => r[c].Length)).ToArray();
        for (var excess = WidthOf(widths) - page; excess > 0; excess--)
        {
            var spare = columns.Where(c => widths[c] > least[c]).ToList();
            if (spare.Count == 0) break;
            widths[spare.OrderBy(c => Lines(all, widths, c)).ThenByDescending(c => widths[c]).First()]--;
        }

        return widths;
    }

    private static int[] Least(List<IReadOnlyList<string>> all, bool atHyphens) =>
        [.. Enumerable.Range(0, all[0].Count).Select(c => all.Max(r => WordWrap.Words(r[c], atHyphens).Select(w => w.Length).DefaultIfEmpty(0).Max()))];

    private static int WidthOf(int[] widths) => widths.Sum() + (Gap.Length * (widths.Length - 1));

    // As if words could be cut: near enough to choose by.
    private static int Lines(List<IReadOnlyList<string>> rows, int[] widths, int narrower) => rows.Sum(row =>
    {
        var most = 1;
        for (var c = 0; c < widths.Length; c++)
        {
            var width = c == narrower ? widths[c] - 1 : widths[c];
            if (row[c].Length > width) most = Math.Max(most, (row[c].Length + width - 1) / width);
        }

        return most;
    });

    private static void WriteRow(TextWriter output, IReadOnlyList<string> cells, int[] widths, bool atHyphens)
    {
        var lines = cells.Select((c, i) => WordWrap.Lines(c, widths[i], atHyphens)).ToList();
        for (var line = 0; line < lines.Max(l => l.Count); line++)
            output.WriteLine(string.Join(Gap, lines.Select((l, i) => (line < l.Count ? l[line] : "").PadRight(widths[i]))).TrimEnd());
    }
}
