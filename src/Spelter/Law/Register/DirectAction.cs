using NodaTime;

namespace Spelter.Law;

/// <summary>A mandate: someone must negotiate, monitor or report. No duty.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Programme">Programme.</param>
/// <param name="Products">Lines in its scope; null where the scope is the stage map of the catalogue.</param>
/// <param name="Task">What is ordered.</param>
/// <param name="Deadline">Day before which it must be done; null where none is set.</param>
/// <param name="Outcome">What is known of the outcome; null where nothing is published.</param>
public sealed record DirectAction(string Measure, string Programme, ProductScope? Products, string Task, LocalDate? Deadline, string? Outcome) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "direct";
}
