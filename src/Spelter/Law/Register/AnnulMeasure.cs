using NodaTime;

namespace Spelter.Law;

/// <summary>A court or a later act says that a measure never had force. Collection may have gone on for a while.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="CollectedUntil">First day on which it was no longer collected; null where that is unknown.</param>
public sealed record AnnulMeasure(string Measure, LocalDate? CollectedUntil) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "annul";
}
