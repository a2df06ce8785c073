namespace Spelter.Law;

/// <summary>A share of a value.</summary>
/// <param name="Rate">Share of the value: 0.25 is 25 percent.</param>
/// <param name="Base">Name of the value, see <see cref="ValueBase"/>.</param>
public sealed record AdValorem(decimal Rate, string Base = ValueBase.Customs) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => Base == ValueBase.Customs ? $"adValorem({RateText.Share(Rate)})" : $"adValorem({RateText.Share(Rate)}, {Base})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Of(EntryFact.ValueOf(Base), Rate);
}
