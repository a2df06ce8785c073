using NodaTime;

namespace Spelter.Law;

/// <summary>The facts held do not determine what the clause does at the border: an answer says so and does not guess.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Programme">Programme.</param>
/// <param name="Products">Lines that may be concerned; null where that is not known either.</param>
/// <param name="Countries">Origins; null where not known.</param>
/// <param name="Days">Days.</param>
/// <param name="Reason">What is missing.</param>
public sealed record LeaveUntranslated(string Measure, string Programme, ProductScope? Products, CountryScope? Countries, EntryWindow Days, string Reason) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "untranslatable";

    /// <inheritdoc/>
    public override EntryWindow? Window => Days;
}
