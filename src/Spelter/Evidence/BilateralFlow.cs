using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>Trade between two countries in one six-digit code and year, as reconciled by CEPII's BACI.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Code">Six-digit code.</param>
/// <param name="Exporter">Exporter.</param>
/// <param name="Importer">Importer.</param>
/// <param name="ValueUsd">Value FOB in US dollars.</param>
/// <param name="GrossTonnes">Gross weight in tonnes; null where the release gives none.</param>
/// <param name="Source">Release.</param>
public sealed record BilateralFlow(
    int Year,
    HtsCode Code,
    CountryCode Exporter,
    CountryCode Importer,
    double ValueUsd,
    double? GrossTonnes,
    Source Source);
