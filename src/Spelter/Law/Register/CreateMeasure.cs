using NodaTime;

namespace Spelter.Law;

/// <summary>A measure comes to be.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Programme">Programme that it belongs to, such as section-232-metals.</param>
/// <param name="Slots">What it says; products, countries and rates are set.</param>
/// <param name="Days">Its days.</param>
/// <param name="ReferenceEvent">What counts as the day of an entry: entered, loaded, admitted, signed.</param>
public sealed record CreateMeasure(string Measure, string Programme, MeasureSlots Slots, EntryWindow Days, string ReferenceEvent) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "create";

    /// <inheritdoc/>
    public override EntryWindow? Window => Days;
}
