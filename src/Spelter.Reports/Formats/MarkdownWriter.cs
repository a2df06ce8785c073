using Spelter.Reports.Documents;

namespace Spelter.Reports.Formats;

/// <summary>Writes a document as GitHub-flavoured Markdown; the number in brackets after a figure is its source and, after the point, the
/// place in it, which the list of sources tells.</summary>
internal sealed class MarkdownWriter(TextWriter output)
{
    private const int DeepestHeading = 6;
    private readonly CitedPlaces _places = new();

    public void Write(ReportDocument document)
    {
        output.Write($"# {Text(document.Title)}\n\n{Text(document.Subtitle)}\n\n");
        foreach (var block in document.Blocks) WriteBlock(block, 2);
    }

    private void WriteBlock(Block block, int level)
    {
        switch (block)
        {
            case Section section:
                output.Write($"{new string('#', Math.Min(level, DeepestHeading))} {Text(section.Title)}\n\n");
                foreach (var inner in section.Blocks) WriteBlock(inner, level + 1);
                break;
            case Paragraph paragraph:
                output.Write($"{Parts(paragraph.Parts)}\n\n");
                break;
            case Bullets bullets:
                output.Write(string.Concat(bullets.Items.Select(item => $"- {Parts(item)}\n")) + "\n");
                break;
            case Table table:
                WriteTable(table);
                break;
            case Chart: break;
            case SourceList list:
                foreach (var (index, source) in list.Sources.Index()) WriteSource(index + 1, source);
                break;
            default:
                throw new NotSupportedException($"No Markdown for {block.GetType().Name}.");
        }
    }

    private void WriteSource(int number, Evidence.Source source)
    {
        output.Write($"{number}. {Text(SourceText.Of(source))} {source.Address}\n");
        foreach (var (index, place) in _places.Of(number).Index()) output.Write($"    - {number}.{index + 1}: {Text($"{place}")}\n");
    }

    private void WriteTable(Table table)
    {
        output.Write($"**{Text(table.Caption)}**\n\n| {string.Join(" | ", table.Columns.Select(Text))} |\n");
        var numeric = table.Columns.Select((_, i) => i > 0 && table.Rows.Any(r => r[i].Numeric));
        output.Write($"|{string.Concat(numeric.Select(n => n ? "---:|" : "---|"))}\n");
        foreach (var row in table.Rows) output.Write($"| {string.Join(" | ", row.Select(Run))} |\n");
        output.Write("\n");
    }

    private string Parts(IEnumerable<Cell> parts) => string.Concat(parts.Select(Run));

    private string Run(Cell cell) => cell.Source is { } number ? $"{Text(cell.Text)} \\[{_places.Mark(number, cell.Place)}\\]" : Text(cell.Text);

    // Characters that Markdown would read as markup or as the end of a cell.
    private static string Text(string text) => text
        .Replace("\\", "\\\\").Replace("|", "\\|").Replace("*", "\\*").Replace("_", "\\_").Replace("<", "&lt;")
        .Replace("[", "\\[").Replace("]", "\\]").Replace("\r", "").Replace('\n', ' ');
}
