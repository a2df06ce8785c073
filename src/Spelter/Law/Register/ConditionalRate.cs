namespace Spelter.Law;

/// <summary>A rate and when it is owed. The first of a measure's rates whose condition holds is the one.</summary>
/// <param name="When">Condition on facts of the entry; null for always.</param>
/// <param name="Rate">The rate.</param>
/// <param name="AtMost">Where the amount is not settled between two rates: the higher one; else null.</param>
public sealed record ConditionalRate(FactCondition? When, RateExpression Rate, RateExpression? AtMost);
