using System.Text.RegularExpressions;

namespace Spelter.Data.Publishers;

/// <summary>What the lines of a tariff schedule print, edition after edition, folded into one entry for each line and run of editions in which
/// it prints the same. Editions that are shown next to each other make a run; days are not known here.</summary>
internal sealed partial class TariffLineHistory
{
    private const int ShownFields = 10;

    private readonly Dictionary<string, List<(int First, int Last, string[] Cells)>> _runs = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _headings = new(StringComparer.Ordinal);

    /// <summary>Codes with their runs.</summary>
    public int Codes => _runs.Count;

    /// <summary>Takes in the lines of an edition in their order.</summary>
    /// <param name="edition">Place of the edition among those taken in, from zero.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="name">Name that messages give the file.</param>
    /// <returns>How many of them have a code.</returns>
    /// <exception cref="InputException">A line stands twice.</exception>
    public int Add(int edition, IReadOnlyList<TariffScheduleLine> lines, string name)
    {
        List<TariffScheduleLine> ancestors = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var above = ancestors.FindIndex(a => a.Indent >= line.Indent);
            if (above >= 0) ancestors.RemoveRange(above, ancestors.Count - above);
            if (line.Number.Length > 0)
            {
                var code = Digits(line);
                if (!seen.Add(code)) throw InputException.At(name, $"line {line.Number} stands there a second time.", "Each line may stand once.");
                Extend(code, edition, Cells(line, ancestors));
            }

            ancestors.Add(line);
        }

        return seen.Count;
    }

    /// <summary>Rows of the table of lines, by code and then by the first edition of a run.</summary>
    /// <param name="editions">Names of the editions in the order taken in.</param>
    public List<IReadOnlyList<string>> Rows(IReadOnlyList<string> editions)
    {
        var number = 0;
        foreach (var text in _headings.Keys.ToList()) _headings[text] = ++number;
        return [.. _runs.OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => r.Value.Select(run => (IReadOnlyList<string>)
            [r.Key, editions[run.First], editions[run.Last], run.Cells[0], Numbers(run.Cells[1]), .. run.Cells[2..]]))];
    }

    /// <summary>Rows of the table of headings: number and text. Known once <see cref="Rows"/> has been asked for.</summary>
    public List<IReadOnlyList<string>> HeadingRows() => [.. _headings.Select(h => (IReadOnlyList<string>)[h.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), h.Key])];

    private void Extend(string code, int edition, string[] cells)
    {
        if (!_runs.TryGetValue(code, out var runs)) _runs.Add(code, runs = []);
        if (runs.Count > 0 && runs[^1].Last == edition - 1 && runs[^1].Cells.SequenceEqual(cells, StringComparer.Ordinal)) runs[^1] = runs[^1] with { Last = edition };
        else runs.Add((edition, edition, cells));
    }

    // Parent, headings without a code between it and the line, and what the line itself prints.
    private string[] Cells(TariffScheduleLine line, List<TariffScheduleLine> ancestors)
    {
        var parent = ancestors.FindLastIndex(a => a.Number.Length > 0);
        List<string> headings = [.. ancestors.Skip(parent + 1).Select(a => Clean(a.Description))];
        foreach (var heading in headings) _headings.TryAdd(heading, 0);
        string[] cells =
        [
            parent < 0 ? "" : Digits(ancestors[parent]), string.Join('\n', headings), line.Indent.ToString(System.Globalization.CultureInfo.InvariantCulture),
            string.Join(';', (line.Units ?? []).Select(Clean).Where(u => u.Length > 0)), Clean(line.General), Clean(line.Special), Clean(line.Other), Clean(line.Additional ?? ""),
            string.Join(" | ", (line.Footnotes ?? []).Select(n => Clean(TariffSchedule.Footnote(n)))), Clean(line.Description),
        ];
        return cells.Length == ShownFields ? cells : throw new InvalidOperationException("A line has the fields of the table.");
    }

    private string Numbers(string headings) => headings.Length == 0 ? "" : string.Join(';', headings.Split('\n').Select(h => _headings[h]));

    private static string Digits(TariffScheduleLine line) => line.Number.Replace(".", "", StringComparison.Ordinal);

    // Some editions mark up raised figures and Latin names and some do not: the content is the same.
    private static string Clean(string text) => Spaces().Replace(Marks().Replace(Breaks().Replace(text, " "), ""), " ").Trim();

    [GeneratedRegex("</?(newline|nl|br|p)( [^>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Breaks();

    [GeneratedRegex("</?(sup|sub|i|u|b|em|il|span|strong)( [^>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
