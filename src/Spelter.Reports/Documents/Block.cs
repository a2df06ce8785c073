using Spelter.Evidence;

namespace Spelter.Reports.Documents;

/// <summary>A piece of a report, the same for every format: HTML, Markdown and Word differ in how they write it, never in what
/// it says.</summary>
internal abstract record Block;

/// <summary>A heading with what stands under it.</summary>
/// <param name="Id">Anchor, unique in the document.</param>
/// <param name="Title">Heading text.</param>
/// <param name="Blocks">Content.</param>
/// <param name="Folds">True where a long report may fold it away.</param>
internal sealed record Section(string Id, string Title, IReadOnlyList<Block> Blocks, bool Folds = false) : Block;

/// <summary>A paragraph of text and figures.</summary>
internal sealed record Paragraph(params IReadOnlyList<Cell> Parts) : Block;

/// <summary>A list of sentences.</summary>
internal sealed record Bullets(IReadOnlyList<IReadOnlyList<Cell>> Items) : Block;

/// <summary>A table; the first cell of each row heads it.</summary>
internal sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;

/// <summary>A chart for formats that can draw it. The table beside it holds the same figures, so the others lose nothing.</summary>
/// <param name="Id">Anchor, unique in the document; the identities of its parts begin with it.</param>
/// <param name="Title">Name of the image.</param>
/// <param name="Reading">How to read it.</param>
/// <param name="Svg">Draws it; called only where it is shown.</param>
internal sealed record Chart(string Id, string Title, string Reading, Func<string> Svg) : Block
{
    /// <summary>The same for a narrow screen; null where it scrolls there.</summary>
    public Chart? Narrow { get; init; }
}

/// <summary>The numbered sources, in the order of their numbers.</summary>
internal sealed record SourceList(IReadOnlyList<Source> Sources) : Block;

/// <summary>A whole report.</summary>
internal sealed record ReportDocument(string Title, string Subtitle, IReadOnlyList<Block> Blocks)
{
    /// <summary>The sources that the numbers of the cells name, from 1.</summary>
    public IReadOnlyList<Source> Sources => Blocks.OfType<Section>().SelectMany(s => s.Blocks).OfType<SourceList>().Single().Sources;

    /// <summary>Columns of its widest table; 0 without one.</summary>
    public int Columns => Widest(Blocks);

    private static int Widest(IEnumerable<Block> blocks) => blocks
        .Select(b => b switch { Section section => Widest(section.Blocks), Table table => table.Columns.Count, _ => 0 })
        .DefaultIfEmpty().Max();
}
