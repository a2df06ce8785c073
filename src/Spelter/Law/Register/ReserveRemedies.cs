using NodaTime;

namespace Spelter.Law;

/// <summary>Remedies kept in reserve with what would call for them. No duty.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Programme">Programme.</param>
/// <param name="Triggers">What would call for them.</param>
public sealed record ReserveRemedies(string Measure, string Programme, IReadOnlyList<string> Triggers) : LegalEffect(Measure)
{
    /// <inheritdoc/>
    public override string Word => "reserve";
}
