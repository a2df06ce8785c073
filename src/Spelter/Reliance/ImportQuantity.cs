using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Quantity of US imports of one form from one country in one year, rebuilt by one method.</summary>
/// <param name="Of">Mineral or group for which it is published.</param>
/// <param name="Form">Form as <see cref="ImportForm.Name"/> gives it; empty where the chapter has one form.</param>
/// <param name="Year">Year.</param>
/// <param name="Origin">Country, or other countries for the remainder that the publisher prints.</param>
/// <param name="Tonnes">Bounds in tonnes on the basis; [0, ∞) where nothing is known of the size.</param>
/// <param name="Nominal">What the figures as printed multiply to, before rounding and content are allowed for; null where a
/// figure is itself a bound or unknown, and for a quantity from a price.</param>
/// <param name="Basis">What the tonnes are tonnes of.</param>
/// <param name="Method">Method.</param>
/// <param name="Status">Estimated for a rebuilt quantity, withheld where the total is, reported or bounded for a weight of BACI.</param>
/// <param name="Citation">Source, places, and the method in words.</param>
public sealed record ImportQuantity(
    MineralId Of,
    string Form,
    int Year,
    CountryCode Origin,
    Interval Tonnes,
    double? Nominal,
    string Basis,
    QuantityMethod Method,
    ObservationStatus Status,
    Citation Citation)
{
    /// <summary>high, medium or low: how sure the row of the table of forms is that joins the sources.</summary>
    public string Confidence { get; init; } = "";
}
