using System.Globalization;
using System.Security;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NodaTime;
using Spelter.Evidence;
using Spelter.Reports.Documents;
using Cell = Spelter.Reports.Documents.Cell;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Spelter.Reports.Formats;

/// <summary>Writes a document as DOCX: real heading styles, header rows that repeat, links from figures to numbered sources.</summary>
internal sealed class WordWriter(Stream output, LocalDate day)
{
    private const int DeepestHeading = 4;

    // In characters: a row with a longer text would leave half a page empty before it.
    private const int LongestWhole = 300;
    private readonly Body _body = new();
    private IReadOnlyList<Source> _sources = [];
    private int _bookmark;

    public void Write(ReportDocument document)
    {
        _sources = document.Sources;
        _body.Append(Styled("Title", new Run(Plain(document.Title))), Styled(null, new Run(Plain(document.Subtitle))));
        foreach (var block in document.Blocks) WriteBlock(block, 1);
        // Sixty minerals have wide tables: landscape A4, in twentieths of a point.
        _body.Append(new SectionProperties(
            new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = 1000, Bottom = 1000, Left = 1000, Right = 1000, Header = 500, Footer = 500, Gutter = 0 }));
        using var file = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        // Ids are given, because the library draws random ones.
        var main = file.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "document");
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Make();
        using (var properties = new StreamWriter(file.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "properties").GetStream(FileMode.Create)))
            properties.Write(Properties(document.Title));
        main.Document = new Document(_body);
    }

    private string Properties(string title) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{SecurityElement.Escape(title)}</dc:title><dc:language>en</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{day:uuuu-MM-dd}T00:00:00Z</dcterms:created></cp:coreProperties>
        """;

    private void WriteBlock(Block block, int level)
    {
        switch (block)
        {
            case Section section:
                _body.Append(Marked(section.Id, Styled($"Heading{Math.Min(level, DeepestHeading)}", new Run(Plain(section.Title)))));
                foreach (var inner in section.Blocks) WriteBlock(inner, level + 1);
                break;
            case Documents.Paragraph paragraph:
                _body.Append(Styled(null, [.. paragraph.Parts.SelectMany(Runs)]));
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items) _body.Append(Styled(null, [new Run(Plain("• ")), .. item.SelectMany(Runs)]));
                break;
            case Documents.Table table:
                WriteTable(table);
                break;
            case Chart: break;
            case SourceList list:
                foreach (var (index, source) in list.Sources.Index())
                    _body.Append(Marked($"s{index + 1}", Styled(null, new Run(Plain($"[{index + 1}] {SourceText.Of(source)} {source.Address}")))));
                break;
            default:
                throw new NotSupportedException($"No DOCX for {block.GetType().Name}.");
        }
    }

    private void WriteTable(Documents.Table table)
    {
        _body.Append(Styled("Caption", new Run(Plain(table.Caption))));
        var numeric = table.Columns.Select((_, i) => i > 0 && table.Rows.Any(r => r[i].Numeric)).ToList();
        var widths = WordColumns.Widths(table);
        var style = WordColumns.IsWide(table) ? WordStyles.Small : null;
        var grid = new Table(
            new TableProperties(new TableStyle { Val = WordStyles.Table }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
            new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) })));
        grid.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((c, i) => Box([new Run(new RunProperties(new Bold()), Plain(c))], numeric[i], widths[i], style))]));
        foreach (var row in table.Rows) grid.Append(new TableRow([.. row.Any(c => c.Text.Length > LongestWhole) ? Array.Empty<OpenXmlElement>() : [new TableRowProperties(new CantSplit())], .. row.Select((c, i) => Box(Runs(c), numeric[i], widths[i], style))]));
        _body.Append(grid, new Paragraph());
    }

    private static TableCell Box(IEnumerable<OpenXmlElement> runs, bool numeric, int width, string? style)
    {
        List<OpenXmlElement> properties = [new SpacingBetweenLines { After = "0" }, new Justification { Val = numeric ? JustificationValues.Right : JustificationValues.Left }];
        if (style is not null) properties.Insert(0, new ParagraphStyleId { Val = style });
        return new(
            new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
            new Paragraph([new ParagraphProperties(properties), .. runs]));
    }

    private IEnumerable<OpenXmlElement> Runs(Cell cell)
    {
        OpenXmlElement text = cell.Mark is Mark.Estimate or Mark.Missing
            ? new Run(new RunProperties(new Italic()), Plain(cell.Text))
            : new Run(Plain(cell.Text));
        yield return cell.Anchor.Length > 0 ? new Hyperlink(text) { Anchor = Name(cell.Anchor) } : text;
        if (cell.Source is not { } number) yield break;
        yield return new Hyperlink(new Run(
            new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), Plain($"[{number}]")))
        { Anchor = $"s{number}", Tooltip = Tooltip(cell, _sources[number - 1]) };
    }

    // Word shows at most 255 characters; the short part goes first, so that nothing of it is cut.
    private static string Tooltip(Cell cell, Source source) =>
        Place.Joined(SourceText.Short(source), cell.Status, $"{cell.Place}") is var note && note.Length <= 255 ? note : note[..254] + "…";

    private Paragraph Marked(string id, Paragraph paragraph)
    {
        var number = (++_bookmark).ToString(CultureInfo.InvariantCulture);
        paragraph.Append(new BookmarkStart { Id = number, Name = Name(id) }, new BookmarkEnd { Id = number });
        return paragraph;
    }

    private static Paragraph Styled(string? style, params IReadOnlyList<OpenXmlElement> runs)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }

    private static Text Plain(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    // A bookmark's name holds no hyphen and at most 40 characters.
    private static string Name(string id) => id.Replace('-', '_') is var name && name.Length <= 40 ? name : name[..40];
}
