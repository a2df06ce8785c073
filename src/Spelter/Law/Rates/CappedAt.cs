namespace Spelter.Law;

/// <summary>A rate that stops where the other duties and it come to a total; never below zero.</summary>
/// <param name="Total">Share of the customs value.</param>
/// <param name="Inner">The rate.</param>
public sealed record CappedAt(decimal Total, RateExpression Inner) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"cap({RateText.Share(Total)}, {Inner})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Max(DutyForm.None, DutyForm.Min(Inner.Form(others), DutyForm.Less(DutyForm.Of(EntryFact.CustomsValue, Total), others)));
}
