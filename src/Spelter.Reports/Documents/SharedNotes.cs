namespace Spelter.Reports.Documents;

/// <summary>Tells once how the tables of all minerals are to be read: in a report on many, a note that stands under the same table of
/// each moves to a section of its own, to which the places that it leaves lead.</summary>
internal static class SharedNotes
{
    // A few minerals read better with the notes in place, and a short sentence better than a reference to it.
    private const int MostInPlace = 3;
    private const int ShortestNote = 80;

    /// <summary>The section of the notes, if there are any, and the sections of the minerals without them.</summary>
    public static (Section? Notes, IReadOnlyList<Section> Minerals) Of(IReadOnlyList<Section> minerals)
    {
        if (minerals.Count <= MostInPlace) return (null, minerals);
        var shared = minerals
            .SelectMany(m => m.Blocks.OfType<Section>().SelectMany(part => part.Blocks.Select(TextOf).OfType<string>().Distinct().Select(text => (Id: IdOf(m, part), part.Title, Text: text))))
            .GroupBy(note => note).Where(g => g.Count() > MostInPlace).Select(g => g.Key).ToList();
        if (shared.Count == 0) return (null, minerals);
        var texts = shared.Select(note => (note.Id, note.Text)).ToHashSet();
        return (
            new("notes", "Notes on the tables of the minerals", [.. shared.GroupBy(note => (note.Id, note.Title)).Select(g => new Section(g.Key.Id, g.Key.Title, [.. g.Select(note => new Paragraph(note.Text))]))]),
            [.. minerals.Select(m => m with { Blocks = [.. m.Blocks.Select(b => b is Section part ? part with { Blocks = [.. Without(IdOf(m, part), part, texts)] } : b)] })]);
    }

    private static IEnumerable<Block> Without(string id, Section part, HashSet<(string Id, string Text)> texts)
    {
        var moved = false;
        foreach (var block in part.Blocks)
        {
            if (TextOf(block) is not { } text || !texts.Contains((id, text))) yield return block;
            else moved = true;
        }

        if (moved) yield return new Paragraph("How to read it: ", new Cell("notes", Anchor: id), ".");
    }

    /// <summary>The text of a paragraph that says something of no single mineral: it has no figure, no gap and no link.</summary>
    private static string? TextOf(Block block) => block is Paragraph { Parts: [{ Mark: Mark.None, Source: null, Anchor: "" } only] } && only.Text.Length >= ShortestNote ? only.Text : null;

    private static string IdOf(Section mineral, Section part) => $"notes{part.Id[mineral.Id.Length..]}";
}
