namespace Spelter.Law;

/// <summary>No duty.</summary>
public sealed record Free : RateExpression
{
    /// <inheritdoc/>
    public override string Written => "free";

    internal override DutyForm Form(DutyForm others) => DutyForm.None;
}
