using NodaTime;

namespace Spelter.Law;

/// <summary>The last day of a measure moves.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Until">Day after the new last day; null for no end.</param>
public sealed record ExtendMeasure(string Measure, LocalDate? Until) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "extend";
}
