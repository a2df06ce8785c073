namespace Spelter.Law;

/// <summary>Nothing may enter beyond the quota; no duty of its own.</summary>
/// <param name="Order">Name of the quota.</param>
public sealed record AbsoluteQuota(string Order) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"absoluteQuota({Order})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Blend(EntryFact.QuotaShareOf(Order), DutyForm.None, DutyForm.None);
}
