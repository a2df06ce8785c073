using NodaTime;

namespace Spelter.Law;

/// <summary>A measure rests for a stretch of time.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Days">Days on which it rests.</param>
public sealed record SuspendMeasure(string Measure, EntryWindow Days) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "suspend";

    /// <inheritdoc/>
    public override EntryWindow? Window => Days;
}
