using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>US imports of one tariff line that the map does not hold, all origins together, in US dollars.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Code">Ten-digit HTS code of that year's edition.</param>
/// <param name="Countries">Number of countries of origin.</param>
/// <param name="GeneralUsd">General imports, customs value.</param>
/// <param name="ConsumptionUsd">Imports for consumption, customs value.</param>
/// <param name="DutiableUsd">Dutiable value.</param>
/// <param name="DutyUsd">Duties calculated by Census from published rates; not duties collected.</param>
/// <param name="Source">Release.</param>
public sealed record UnmappedImport(
    int Year,
    HtsCode Code,
    int Countries,
    long GeneralUsd,
    long ConsumptionUsd,
    long DutiableUsd,
    long DutyUsd,
    Source Source);
