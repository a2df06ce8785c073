using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>US imports for consumption of one form in one year from all countries, as published.</summary>
/// <param name="Of">Mineral or group for which it is published.</param>
/// <param name="Form">USGS's words, joined by " + " for a sum of forms.</param>
/// <param name="Year">Year.</param>
/// <param name="Tonnes">Bounds in tonnes on the basis; withheld is [0, ∞).</param>
/// <param name="Basis">What the tonnes are tonnes of.</param>
/// <param name="Status">What the publisher said of it.</param>
/// <param name="Raw">Printed text with its unit.</param>
/// <param name="Citation">Source.</param>
public sealed record ImportTotal(
    MineralId Of, string Form, int Year, Interval Tonnes, string Basis, ObservationStatus Status, string Raw, Citation Citation)
{
    /// <summary>The same with the rounding of the printed figure (<see cref="PrintedFigure"/>).</summary>
    public Interval TonnesWithRounding { get; init; } = Tonnes;

    /// <summary>True where there is something to divide among countries. A printed zero and a figure that is not available have
    /// no countries.</summary>
    public bool IsDivisible => Status is not (ObservationStatus.NotAvailable or ObservationStatus.Zero);
}
