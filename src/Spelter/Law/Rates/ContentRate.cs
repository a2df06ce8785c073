namespace Spelter.Law;

/// <summary>Dollars for each kilogram of a metal that the article contains.</summary>
/// <param name="UsdPerKilogram">US dollars a kilogram of contained metal.</param>
/// <param name="Metal">Name of the metal in small letters, such as tungsten.</param>
public sealed record ContentRate(decimal UsdPerKilogram, string Metal) : RateExpression
{
    /// <inheritdoc/>
    public override string Written => $"content({RateText.Dollars(UsdPerKilogram)}/kg, {Metal})";

    internal override DutyForm Form(DutyForm others) => DutyForm.Of(EntryFact.ContentOf(Metal), UsdPerKilogram);
}
