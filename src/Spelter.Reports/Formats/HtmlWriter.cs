using System.Security;
using NodaTime.Text;
using Spelter.Charts;
using Spelter.Evidence;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Formats;

/// <summary>Writes a document as one HTML file that is also well-formed XML, so that any tool can read it. No script, no style
/// attribute, nothing fetched.</summary>
internal sealed class HtmlWriter(TextWriter output, bool unfolded)
{
    // A few minerals read better open; sixty would bury the ranking.
    private const int MostUnfolded = 3;
    private const int DeepestHeading = 6;
    private readonly CitedPlaces _places = new();
    private int _tables;
    private bool _hatched;
    private bool _folding;

    public void Write(ReportDocument document)
    {
        output.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{Text(document.Title)}</title>
            <style>
            {ChartStyles.Css}{Alignment(document)}{Styles()}{Vintages(document.Sources)}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the report</a>
            <header><h1>{Text(document.Title)}</h1><p>{Text(document.Subtitle)}</p></header>
            <main id="main" tabindex="-1">

            """);
        // What to take away comes first, the way to the rest after it.
        foreach (var (index, block) in document.Blocks.Index())
        {
            WriteBlock(block, 2);
            if (index == 0) WriteContents(document);
        }

        output.WriteLine("</main>\n</body>\n</html>");
    }

    private void WriteContents(ReportDocument document)
    {
        output.WriteLine("<nav aria-label=\"Sections\"><ul>");
        foreach (var section in document.Blocks.OfType<Section>()) output.WriteLine($"<li><a href=\"#{section.Id}\">{Text(section.Title)}</a></li>");
        output.WriteLine("</ul></nav>");
    }

    private void WriteBlock(Block block, int level)
    {
        switch (block)
        {
            case Section section: WriteSection(section, level); break;
            case Paragraph paragraph: output.WriteLine($"<p>{Parts(paragraph.Parts)}</p>"); break;
            case Bullets bullets: WriteBullets(bullets); break;
            case Table table: WriteTable(table); break;
            case Chart chart: WriteChart(chart); break;
            case SourceList list: WriteSources(list); break;
            default: throw new NotSupportedException($"No HTML for {block.GetType().Name}.");
        }
    }

    private void WriteSection(Section section, int level)
    {
        var outer = _folding;
        _folding = !unfolded && section.Blocks.Count(b => b is Section { Folds: true }) > MostUnfolded;
        var heading = Math.Min(level, DeepestHeading);
        if (section.Folds && outer)
        {
            // The anchor is inside, so that a link to it opens the fold.
            output.WriteLine($"<details><summary><h{heading}>{Text(section.Title)}</h{heading}></summary><div id=\"{section.Id}\">");
        }
        else
        {
            output.WriteLine($"<section id=\"{section.Id}\"><h{heading}>{Text(section.Title)}</h{heading}>");
        }

        foreach (var block in section.Blocks) WriteBlock(block, level + 1);
        output.WriteLine(section.Folds && outer ? "</div></details>" : "</section>");
        _folding = outer;
    }

    private void WriteBullets(Bullets bullets)
    {
        output.WriteLine("<ul>");
        foreach (var item in bullets.Items) output.WriteLine($"<li>{Parts(item)}</li>");
        output.WriteLine("</ul>");
    }

    private void WriteTable(Table table)
    {
        // What is missing from a column of figures stands where the figure would.
        var numeric = Enumerable.Range(1, table.Columns.Count - 1).Where(i => table.Rows.Any(r => r[i].Numeric)).Select(i => $"n{i + 1}").ToList();
        var caption = $"t{++_tables}";
        output.WriteLine($"<div class=\"wide\" role=\"region\" aria-labelledby=\"{caption}\" tabindex=\"0\"><table{(numeric.Count > 0 ? $" class=\"{string.Join(' ', numeric)}\"" : "")}><caption id=\"{caption}\">{Text(table.Caption)}</caption>");
        // A heading in a row of headings heads its column, one before other cells heads its row: no scope has to say so.
        output.WriteLine($"<thead><tr>{string.Concat(table.Columns.Select(c => $"<th>{Text(c)}</th>"))}</tr></thead><tbody>");
        foreach (var row in table.Rows) output.WriteLine($"<tr><th>{Run(row[0])}</th>{string.Concat(row.Skip(1).Select(Box))}</tr>");

        output.WriteLine("</tbody></table></div>");
    }

    private void WriteChart(Chart chart)
    {
        var svg = chart.Svg();
        if (!_hatched) output.WriteLine(CompactSvg.HatchOf(svg, chart.Id));
        _hatched = true;
        var narrow = chart.Narrow is { } n ? $"<div class=\"narrow\">{CompactSvg.Of(n.Svg(), n.Id)}</div>" : "";
        output.WriteLine(
            $"<figure class=\"chart-figure\">{narrow}<div class=\"chart-plot\" role=\"region\" aria-label=\"{Text(chart.Title)}, chart\" tabindex=\"0\">{CompactSvg.Of(svg, chart.Id)}</div>"
            + $"<figcaption>{Text(chart.Title)}. {Text(chart.Reading)}</figcaption></figure>");
    }

    private void WriteSources(SourceList list)
    {
        output.WriteLine("<ol>");
        foreach (var (index, source) in list.Sources.Index())
        {
            output.WriteLine($"<li id=\"_{index + 1}\">{Text(SourceText.Of(source))}{Address(source)}");
            WritePlaces(index + 1);
            output.WriteLine("</li>");
        }

        output.WriteLine("</ol>");
    }

    // Told once here: at every figure the same words made up nearly half of the file. The fold opens for a link into it.
    private void WritePlaces(int source)
    {
        var places = _places.Of(source);
        if (places.Count == 0) return;
        if (unfolded)
        {
            // Print has nothing to hover over: one run of small text in the order of the numbers, since there are thousands.
            output.WriteLine($"<p class=\"places\">{string.Join(" ", places.Select((place, i) => $"<span id=\"_{source}-{i + 1}\"><b>{source}.{i + 1}</b> {Text($"{place}")}</span>"))}</p>");
            return;
        }

        output.WriteLine($"<details class=\"places\"><summary>Places cited ({Figures.Whole(places.Count)})</summary><dl>");
        foreach (var shared in _places.Shared(source))
        {
            output.WriteLine($"<dt>{(shared.Key.Length == 0 ? "As published" : Text(shared.Key))}</dt>");
            foreach (var (number, place) in shared) output.WriteLine($"<dd id=\"_{source}-{number}\">{Text(place.Own)}</dd>");
        }

        output.WriteLine("</dl></details>");
    }

    private static string Address(Source source) => Uri.TryCreate(source.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? $" <a href=\"{Text(source.Address)}\">{Text(source.Address)}</a>"
        : "";

    private string Parts(IEnumerable<Cell> parts) => string.Concat(parts.Select(Run));

    private string Run(Cell cell)
    {
        var text = Text(cell.Text);
        if (cell.Anchor.Length > 0) text = $"<a href=\"#{cell.Anchor}\">{text}</a>";
        text = Marked(cell.Mark, text);
        if (cell.Source is not { } number) return text;
        var mark = _places.Mark(number, cell.Place);
        var status = cell.Status.Length == 0 ? "" : $" title=\"{Text(cell.Status)}\"";
        return $"{text}<a href=\"#_{mark.Replace('.', '-')}\"{status}>{(unfolded ? mark : number)}</a>";
    }

    // A date that breaks at its hyphens is read as three numbers.
    private string Box(Cell cell) => $"<td{(LocalDatePattern.Iso.Parse(cell.Text).Success ? " class=\"d\"" : "")}>{Run(cell)}</td>";

    /// <summary>Aligns columns of figures by their place: a class on the table in place of one on each of its cells.</summary>
    private static string Alignment(ReportDocument document) => string.Concat(Enumerable.Range(2, Math.Max(document.Columns - 1, 0)).Select(i =>
        $".n{i} tr>:nth-child({i}){{text-align:right;font-variant-numeric:tabular-nums}}.n{i} td:nth-child({i}){{white-space:nowrap}}\n"));

    // Short names, because there are twenty thousand of them.
    private static string Marked(Mark mark, string text) => mark switch
    {
        Mark.None => text,
        Mark.Estimate => $"<i>{text}</i>",
        Mark.Bounds => $"<u>{text}</u>",
        _ => $"<i class=\"m\">{text}</i>",
    };

    /// <summary>Shows the id and the vintage of a source at every number that names it, under the pointer and under the keyboard: once
    /// in the style sheet, because at every figure the same words were a sixth of the file.</summary>
    private static string Vintages(IReadOnlyList<Source> sources) => string.Concat(sources.Select((source, index) =>
        $"[href=\"#_{index + 1}\"],[href^=\"#_{index + 1}-\"]{{--vintage:\"{Text(SourceText.Short(source))}\"}}\n"));

    private static string Text(string text) => SecurityElement.Escape(text);

    private static string Styles()
    {
        using var stream = typeof(HtmlWriter).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
