namespace Spelter.Law;

/// <summary>The higher of two rates.</summary>
/// <param name="First">One rate.</param>
/// <param name="Second">The other.</param>
public sealed record Greatest(RateExpression First, RateExpression Second) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"greatest({First}, {Second})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Max(First.Form(others), Second.Form(others));
}
