using NodaTime;

namespace Spelter.Law;

/// <summary>A measure ends, with or without a successor.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="On">First day on which it no longer holds.</param>
/// <param name="ReplacedBy">Measure or programme in its place; null where there is none.</param>
public sealed record EndMeasure(string Measure, LocalDate On, string? ReplacedBy) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "end";

    /// <inheritdoc/>
    public override EntryWindow? Window => new EntryWindow(On, null);
}
