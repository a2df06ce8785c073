using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Share of a country in US imports of a form, in percent, as USGS prints it: an average of four years.</summary>
public sealed record ImportSource(MineralId Of, string Form, CountryCode Country, Period Period, Interval Percent, string Raw, Citation Citation);
