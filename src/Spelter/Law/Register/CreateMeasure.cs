using NodaTime;

namespace Spelter.Law;

/// <summary>A measure comes to be.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Programme">Programme that it belongs to, such as section-232-metals.</param>
/// <param name="Slots">What it says; products, countries and rates are set.</param>
/// <param name="Days">Its days.</param>
public sealed record CreateMeasure(string Measure, string Programme, MeasureSlots Slots, EntryWindow Days) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "create";

    /// <inheritdoc/>
    public override EntryWindow? Window => Days;
}
