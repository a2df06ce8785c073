using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Change of one origin's share of the import value of a six-digit code between two years.</summary>
/// <param name="Code">Six-digit code.</param>
/// <param name="Description">Heading text.</param>
/// <param name="Origin">Country of origin.</param>
/// <param name="FromYear">Earlier year.</param>
/// <param name="FromShare">Share then, 0 to 1.</param>
/// <param name="ToYear">Later year.</param>
/// <param name="ToShare">Share now.</param>
/// <param name="ToValueUsd">Import value of the code from all origins in the later year.</param>
/// <param name="Citation">Source of the later year.</param>
public sealed record OriginShift(
    HtsCode Code, string Description, CountryCode Origin, int FromYear, double FromShare, int ToYear, double ToShare, double ToValueUsd, Citation Citation);
