namespace Spelter.Law;

/// <summary>Dollars for each unit of quantity.</summary>
/// <param name="UsdPerUnit">US dollars a unit.</param>
/// <param name="Unit">Customs unit, such as kg, t or W.</param>
public sealed record Specific(decimal UsdPerUnit, string Unit) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"specific({RateText.Dollars(UsdPerUnit)}/{Unit})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Of(EntryFact.QuantityIn(Unit), UsdPerUnit);
}
