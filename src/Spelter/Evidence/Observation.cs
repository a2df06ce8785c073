using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>One value as one source gave it. The value is an interval in <see cref="Unit"/>; <see cref="Raw"/> is the text
/// that the publisher printed.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Mineral">Mineral or group.</param>
/// <param name="Stage">Stage, null where the measure has none (an index of the whole mineral).</param>
/// <param name="Form">Form with the publisher's own words, empty where there is one form only.</param>
/// <param name="Country">Country of which it is said; an aggregate code where no single one is.</param>
/// <param name="Partner">Other country of a flow, null where there is none.</param>
/// <param name="Period">Period.</param>
/// <param name="Value">Bounds in the unit; a reported figure has width zero.</param>
/// <param name="Unit">Unit as printed.</param>
/// <param name="Basis">What the tonnes are tonnes of: "gross weight", "Li content", "REO", …; empty for values that are not masses.</param>
/// <param name="Status">What the publisher said of the value.</param>
/// <param name="Raw">Printed text.</param>
/// <param name="Source">Release that it comes from.</param>
/// <param name="Locator">Where in the release: table, row, column.</param>
/// <param name="Note">Definition or footnote as printed, or Spelter's method for an estimate of its own.</param>
public sealed record Observation(
    Measure Measure,
    MineralId Mineral,
    Stage? Stage,
    string Form,
    CountryCode Country,
    CountryCode? Partner,
    Period Period,
    Interval Value,
    Unit Unit,
    string Basis,
    ObservationStatus Status,
    string Raw,
    Source Source,
    string Locator,
    string Note)
{
    /// <summary>Known error that Spelter overrides; null where the value is read as printed. <see cref="Raw"/> stays as printed.</summary>
    public Correction? Correction { get; init; }

    /// <summary>True where a correction puts nothing in the place of the printed value.</summary>
    public bool IsSetAside => Correction is { SetsAside: true };

    /// <summary>Bounds in the base unit of the dimension: tonnes, US dollars, US dollars per tonne, or 1.</summary>
    public Interval InBaseUnit => Value * Unit.Size;

    /// <summary>True where the source says something of the size of the value.</summary>
    public bool IsKnown => Status is not (ObservationStatus.NotAvailable or ObservationStatus.Withheld);
}
