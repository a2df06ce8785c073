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
            {Styles()}{ChartStyles.Css}</style>
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
        output.WriteLine($"<div class=\"wide\" role=\"region\" aria-label=\"{Text(table.Caption)}\" tabindex=\"0\"><table><caption>{Text(table.Caption)}</caption>");
        // What is missing from a column of figures stands where the figure would.
        var numeric = table.Columns.Select((_, i) => i > 0 && table.Rows.Any(r => r[i].Numeric)).ToList();
        output.WriteLine($"<thead><tr>{string.Concat(table.Columns.Select((c, i) => $"<th scope=\"col\"{(numeric[i] ? " class=\"n\"" : "")}>{Text(c)}</th>"))}</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            output.WriteLine($"<tr><th scope=\"row\">{Run(row[0])}</th>{string.Concat(row.Skip(1).Select((c, i) => $"<td{Class(c, numeric[i + 1])}>{Run(c)}</td>"))}</tr>");
        }

        output.WriteLine("</tbody></table></div>");
    }

    private void WriteChart(Chart chart) => output.WriteLine(
        $"<figure class=\"chart-figure\"><div class=\"chart-plot\" role=\"region\" aria-label=\"{Text(chart.Title)}, chart\" tabindex=\"0\">{CompactSvg.Of(chart.Svg())}</div>"
        + $"<figcaption>{Text(chart.Title)}. {Text(chart.Reading)}</figcaption></figure>");

    private void WriteSources(SourceList list)
    {
        output.WriteLine("<ol>");
        foreach (var (index, source) in list.Sources.Index())
        {
            output.WriteLine($"<li id=\"s{index + 1}\">{Text(SourceText.Of(source))}{Address(source)}");
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
            // Print has nothing to hover over: one run of small text, since there are thousands.
            output.WriteLine($"<p class=\"places\">{string.Join(" ", places.Select((place, i) => $"<span id=\"s{source}-{i + 1}\"><b>{source}.{i + 1}</b> {Text(place)}</span>"))}</p>");
            return;
        }

        output.WriteLine($"<details class=\"places\"><summary>Places cited ({Figures.Whole(places.Count)})</summary><ol>");
        foreach (var (index, place) in places.Index()) output.WriteLine($"<li id=\"s{source}-{index + 1}\">{Text(place)}</li>");
        output.WriteLine("</ol></details>");
    }

    private static string Address(Source source) => Uri.TryCreate(source.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? $" <a href=\"{Text(source.Address)}\">{Text(source.Address)}</a>"
        : "";

    private string Parts(IEnumerable<Cell> parts) => string.Concat(parts.Select(Run));

    private string Run(Cell cell)
    {
        var text = Text(cell.Text);
        if (cell.Anchor.Length > 0) text = $"<a href=\"#{cell.Anchor}\">{text}</a>";
        if (cell.Mark != Mark.None) text = $"<span class=\"{Class(cell.Mark)}\">{text}</span>";
        if (cell.Source is not { } number) return text;
        var mark = _places.Mark(number, cell.Place);
        return $"{text}<sup><a href=\"#s{mark.Replace('.', '-')}\" title=\"{Text(cell.Note)}\">{(unfolded ? mark : number)}</a></sup>";
    }

    // A date that breaks at its hyphens is read as three numbers.
    private static string Class(Cell cell, bool numeric) => cell.Numeric ? " class=\"n\"" : numeric ? " class=\"r\"" : LocalDatePattern.Iso.Parse(cell.Text).Success ? " class=\"d\"" : "";

    private static string Class(Mark mark) => mark switch { Mark.Estimate => "est", Mark.Bounds => "bnd", _ => "mis" };

    private static string Text(string text) => SecurityElement.Escape(text);

    private static string Styles()
    {
        using var stream = typeof(HtmlWriter).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
