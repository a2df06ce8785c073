using DocumentFormat.OpenXml.Wordprocessing;

namespace Spelter.Reports.Formats;

/// <summary>The styles of the Word report; a document without styles has headings that Word does not know as headings.</summary>
internal static class WordStyles
{
    public const string Table = "Figures";

    /// <summary>Paragraphs of a table with many columns.</summary>
    public const string Small = "Small";

    // In half points, as Word counts.
    private static readonly string[] HeadingSizes = ["32", "28", "24", "22"];

    public static Styles Make()
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new FontSize { Val = "20" }, new Languages { Val = "en-US" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))));
        styles.Append(Paragraph("Title", "Title", "40", null), Paragraph("Caption", "caption", "20", null));
        styles.Append(new Style(new StyleName { Val = Small }, new StyleRunProperties(new FontSize { Val = "15" })) { Type = StyleValues.Paragraph, StyleId = Small });
        foreach (var (level, size) in HeadingSizes.Index()) styles.Append(Paragraph($"Heading{level + 1}", $"heading {level + 1}", size, level));
        styles.Append(new Style(
            new StyleName { Val = Table },
            new StyleTableProperties(new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 })))
        { Type = StyleValues.Table, StyleId = Table });
        return styles;
    }

    private static Style Paragraph(string id, string name, string halfPoints, int? outline)
    {
        var properties = new StyleParagraphProperties(new KeepNext());
        if (outline is { } level) properties.Append(new OutlineLevel { Val = level });
        return new Style(new StyleName { Val = name }, properties, new StyleRunProperties(new Bold(), new FontSize { Val = halfPoints }))
        { Type = StyleValues.Paragraph, StyleId = id };
    }
}
