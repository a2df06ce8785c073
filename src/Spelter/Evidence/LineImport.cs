using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>US imports of one tariff line from one country of origin in one year, in US dollars.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Code">Ten-digit HTS code of that year's edition.</param>
/// <param name="Origin">Country of origin (not of last port).</param>
/// <param name="GeneralUsd">General imports, customs value.</param>
/// <param name="ConsumptionUsd">Imports for consumption, customs value.</param>
/// <param name="DutiableUsd">Dutiable value.</param>
/// <param name="DutyUsd">Duties calculated by Census from published rates; not duties collected.</param>
/// <param name="Source">Release.</param>
public sealed record LineImport(
    int Year,
    HtsCode Code,
    CountryCode Origin,
    long GeneralUsd,
    long ConsumptionUsd,
    long DutiableUsd,
    long DutyUsd,
    Source Source);
