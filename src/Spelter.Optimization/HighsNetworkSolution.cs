namespace Spelter.Optimization;

/// <summary>A spatial price equilibrium as HiGHS finds it, in the order of the problem's parts.</summary>
/// <param name="Status">How HiGHS ended; the other members mean nothing unless it is optimal.</param>
/// <param name="Surplus">Area below the demand curves less that below the supply curves and less cost and duty of the flows.</param>
/// <param name="Prices">Price of each node.</param>
/// <param name="Demands">Quantity demanded at each node.</param>
/// <param name="Supplies">Quantity supplied at each node.</param>
/// <param name="Flows">Flow of each arc.</param>
/// <param name="BundleDuals">Rent of a unit under each bundle, zero or more.</param>
public sealed record HighsNetworkSolution(
    HighsStatus Status,
    double Surplus,
    IReadOnlyList<double> Prices,
    IReadOnlyList<double> Demands,
    IReadOnlyList<double> Supplies,
    IReadOnlyList<double> Flows,
    IReadOnlyList<double> BundleDuals);
