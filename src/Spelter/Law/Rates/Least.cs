namespace Spelter.Law;

/// <summary>The lower of two rates.</summary>
/// <param name="First">One rate.</param>
/// <param name="Second">The other.</param>
public sealed record Least(RateExpression First, RateExpression Second) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"least({First}, {Second})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Min(First.Form(others), Second.Form(others));
}
