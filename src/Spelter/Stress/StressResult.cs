using Spelter.Catalog;

namespace Spelter.Stress;

/// <summary>Result of a campaign.</summary>
/// <param name="Book">Hazards.</param>
/// <param name="Asked">Years asked for.</param>
/// <param name="Draws">Years drawn: fewer than asked for where it was cancelled.</param>
/// <param name="Minerals">By mineral, in the order asked for.</param>
/// <param name="Overall">Losses of the years over all minerals with money together.</param>
/// <param name="ByHazard">Mean loss of a year by hazard of the book, US dollars: a year of several on one mineral is shared in proportion to what each
/// would cost alone.</param>
/// <param name="Worst">The worst year; null where no year has a loss.</param>
/// <param name="DistinctSolves">Equilibria that were solved: those behind the curves, and one for each year of several hazards on one mineral.</param>
/// <param name="Lookups">Losses that were looked up on a curve.</param>
public sealed record StressResult(
    HazardBook Book, int Asked, int Draws, IReadOnlyList<MineralStress> Minerals, SparseTail Overall, IReadOnlyList<double> ByHazard, YearOfEvents? Worst, long DistinctSolves, long Lookups)
{
    /// <summary>True where it was cancelled before all years were drawn.</summary>
    public bool IsPartial => Draws < Asked;

    /// <summary>Mean loss of a year by actor, the largest first.</summary>
    public IReadOnlyList<(CountryCode Actor, double Loss)> ByActor => [.. Book.Hazards.Zip(ByHazard).GroupBy(x => x.First.Actor).Select(g => (g.Key, g.Sum(x => x.Second))).OrderByDescending(x => x.Item2).ThenBy(x => x.Key)];
}
