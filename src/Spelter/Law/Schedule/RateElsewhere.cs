using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>A rate that other headings print, as "See 9823.04.01-9823.04.54".</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Headings">The headings that the text names, ends of ranges only.</param>
public sealed record RateElsewhere(string Text, IReadOnlyList<HtsCode> Headings) : PrintedRate(Text)
{
    /// <inheritdoc/>
    public override PrintedRateKind Kind => PrintedRateKind.Elsewhere;
}
