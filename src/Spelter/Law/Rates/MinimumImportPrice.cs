namespace Spelter.Law;

/// <summary>A minimum price at the border: what the value lacks of it, or the whole of it.</summary>
/// <param name="UsdPerUnit">US dollars a unit.</param>
/// <param name="Unit">Customs unit.</param>
/// <param name="GapOnly">True for max(0, price less value), the duty of a documented entry; false for the whole price.</param>
public sealed record MinimumImportPrice(decimal UsdPerUnit, string Unit, bool GapOnly) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"minimumImportPrice({RateText.Dollars(UsdPerUnit)}/{Unit}, {(GapOnly ? "gap" : "whole")})";

    internal override DutyForm Form(DutyForm others) => GapOnly
        ? DutyForm.Max(DutyForm.None, DutyForm.Less(DutyForm.Of(EntryFact.QuantityIn(Unit), UsdPerUnit), DutyForm.Of(EntryFact.CustomsValue, 1)))
        : DutyForm.Of(EntryFact.QuantityIn(Unit), UsdPerUnit);
}
