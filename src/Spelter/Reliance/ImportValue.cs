using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>US general imports at one stage from one origin in one year, in US dollars. Bounds where a line holds several
/// goods and the mineral's share of it is not known.</summary>
/// <param name="Stage">Stage.</param>
/// <param name="Origin">Country of origin.</param>
/// <param name="Year">Year.</param>
/// <param name="ValueUsd">Customs value of general imports.</param>
/// <param name="DutyUsd">Duties calculated by Census; an estimate, not duties collected.</param>
/// <param name="Lines">Number of tariff lines behind it.</param>
/// <param name="Citation">Source.</param>
public sealed record ImportValue(Stage Stage, CountryCode Origin, int Year, Interval ValueUsd, Interval DutyUsd, int Lines, Citation Citation);
