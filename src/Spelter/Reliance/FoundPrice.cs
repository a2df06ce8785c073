using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>A price found for a form and year.</summary>
/// <param name="Year">Year.</param>
/// <param name="UsdPerTonne">US dollars per tonne on the form's basis.</param>
/// <param name="Printed">The figure as printed.</param>
/// <param name="Citation">Source.</param>
public sealed record FoundPrice(int Year, Interval UsdPerTonne, string Printed, Citation Citation);
