using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>US general imports of several minerals together in one year, each tariff line counted once.</summary>
/// <param name="Year">Year.</param>
/// <param name="Origin">Country of origin; null for all.</param>
/// <param name="Stage">Stage; null for all.</param>
/// <param name="ValueUsd">What belongs to the minerals: bounds where lines hold other goods too.</param>
/// <param name="LineValueUsd">Full customs value of the lines, other goods included.</param>
/// <param name="DutyUsd">Calculated duty on what belongs to the minerals.</param>
/// <param name="Lines">Number of distinct lines.</param>
/// <param name="Citation">Source.</param>
public sealed record CombinedImport(
    int Year, CountryCode? Origin, Stage? Stage, Interval ValueUsd, double LineValueUsd, Interval DutyUsd, int Lines, Citation Citation);
