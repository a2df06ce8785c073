namespace Spelter.Law;

/// <summary>A rate that is raised until the other duties and it come to a total.</summary>
/// <param name="Total">Share of the customs value.</param>
/// <param name="Inner">The rate.</param>
public sealed record FlooredAt(decimal Total, RateExpression Inner) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"floor({RateText.Share(Total)}, {Inner})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Max(Inner.Form(others), DutyForm.Less(DutyForm.Of(EntryFact.CustomsValue, Total), others));
}
