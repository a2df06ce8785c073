using NodaTime;

namespace Spelter.Law;

/// <summary>Slots of a measure are set anew for a stretch of time; a correction may reach back before its instrument.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Slots">The slots that are set.</param>
/// <param name="Days">Days for which they are.</param>
/// <param name="IsCorrection">True for a technical correction.</param>
public sealed record AmendMeasure(string Measure, MeasureSlots Slots, EntryWindow Days, bool IsCorrection) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "amend";

    /// <inheritdoc/>
    public override EntryWindow? Window => Days;
}
