namespace Spelter.Law;

/// <summary>What a measure says, slot by slot; a null slot is not set by the effect that carries it.</summary>
/// <param name="Products">Tariff lines.</param>
/// <param name="Countries">Origins.</param>
/// <param name="Rates">Rates with their conditions, in order.</param>
/// <param name="Heading">Heading of Chapter 99 that an entry reports: a label, not an identity.</param>
/// <param name="Interactions">Edges to other measures.</param>
/// <param name="AmendsOtherLists">Whether the instrument amends exclusion lists of other notes, in its register's words; a measure without one does
/// not pass validation.</param>
/// <param name="Notes">What administration adds: drawback, zones, preference, chapter 98.</param>
public sealed record MeasureSlots(
    ProductScope? Products,
    CountryScope? Countries,
    IReadOnlyList<ConditionalRate>? Rates,
    string? Heading,
    IReadOnlyList<Interaction>? Interactions,
    string? AmendsOtherLists,
    string? Notes)
{
    /// <summary>These slots where they are set, the others elsewhere.</summary>
    public MeasureSlots Over(MeasureSlots before) => new(
        Products ?? before.Products, Countries ?? before.Countries, Rates ?? before.Rates, Heading ?? before.Heading, Interactions ?? before.Interactions, AmendsOtherLists ?? before.AmendsOtherLists, Notes ?? before.Notes);

    /// <summary>The slots that are set, by name.</summary>
    public IEnumerable<(string Slot, object Value)> Filled()
    {
        (string Slot, object? Value)[] all = [("products", Products), ("countries", Countries), ("rates", Rates), ("heading", Heading), ("interactions", Interactions)];
        return all.Where(s => s.Value is not null).Select(s => (s.Slot, s.Value!));
    }
}
