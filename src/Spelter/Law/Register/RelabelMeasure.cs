using NodaTime;

namespace Spelter.Law;

/// <summary>A measure is reported under another heading of Chapter 99.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Days">Days of the label.</param>
public sealed record RelabelMeasure(string Measure, string Heading, EntryWindow Days) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "relabel";

    /// <inheritdoc/>
    public override EntryWindow? Window => Days;
}
