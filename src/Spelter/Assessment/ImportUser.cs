using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>A US industry that uses an imported commodity under which lines of the mineral fall. The commodity holds other goods too:
/// its use is an upper bound of what the industry can use of the mineral, never an estimate of it.</summary>
/// <param name="Commodity">Commodity of the input–output table.</param>
/// <param name="Lines">Tariff lines of the mineral that fall under it.</param>
/// <param name="LinesValueUsd">Imports of these lines in the latest year as far as they are the mineral's.</param>
/// <param name="User">The industry.</param>
/// <param name="UseUsd">Imported commodity that it used, US dollars of 2017.</param>
/// <param name="ShareOfUse">Its share of the use of the imported commodity by all industries.</param>
/// <param name="Citation">Source.</param>
public sealed record ImportUser(
    Industry Commodity, int Lines, Interval LinesValueUsd, Industry User, double UseUsd, double ShareOfUse, Citation Citation);
