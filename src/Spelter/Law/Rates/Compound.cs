namespace Spelter.Law;

/// <summary>The sum of rates.</summary>
/// <param name="First">One rate.</param>
/// <param name="Second">The other.</param>
public sealed record Compound(RateExpression First, RateExpression Second) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"sum({First}, {Second})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Sum(First.Form(others), Second.Form(others));
}
