namespace Spelter.Reports.Documents;

/// <summary>A run of text or one figure with its citation.</summary>
/// <param name="Text">What is printed, with the words that tell an estimate or a bound from a reported figure.</param>
/// <param name="Mark">What kind of figure it is; drawn as well as said, never by colour alone.</param>
/// <param name="Source">Number in the list of sources, null for text.</param>
/// <param name="Status">Status in words, and what was printed, where the text does not say it already; empty for a figure as it stands.</param>
/// <param name="Place">Where in the source, how computed, and any correction; the same for many figures. Null for none.</param>
/// <param name="Anchor">Place in the document that it links to, empty for none.</param>
/// <param name="Numeric">True where it lines up to the right.</param>
internal sealed record Cell(string Text, Mark Mark = Mark.None, int? Source = null, string Status = "", Place? Place = null, string Anchor = "", bool Numeric = false)
{
    public static implicit operator Cell(string text) => new(text);
}

/// <summary>How a figure is to be read.</summary>
internal enum Mark
{
    None,
    Estimate,
    Bounds,
    Missing,
}
