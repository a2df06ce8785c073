namespace Spelter.Law;

/// <summary>What is missing of a total: "15 percent all-in" is max(0, 15 percent of the value less the other duties). It never lowers what is owed.</summary>
/// <param name="Total">Share of the customs value that all duties come to at least.</param>
public sealed record TopUpTo(decimal Total) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"topUpTo({RateText.Share(Total)})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Max(DutyForm.None, DutyForm.Less(DutyForm.Of(EntryFact.CustomsValue, Total), others));
}
