using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What an actor would choose over several minerals.</summary>
/// <param name="Coercer">Who acts on whom.</param>
/// <param name="Minerals">Choice on each mineral, in the order asked for.</param>
/// <param name="Package">The best package at the coercer's weight.</param>
/// <param name="Frontier">The best package at each weight of <see cref="MineralCoercion.FrontierWeights"/>, found as that at the coercer's: the most that
/// the target loses for what the actor loses.</param>
public sealed record CoercionAnswer(Coercer Coercer, IReadOnlyList<MineralCoercion> Minerals, CoercionPackage Package, IReadOnlyList<CoercionPackage> Frontier)
{
    /// <summary>Finds the choice on each mineral and the package.</summary>
    /// <param name="networks">Base networks.</param>
    /// <param name="coercer">Who acts on whom.</param>
    /// <param name="calibrate">A network with each elasticity at a share of the way from its low to its high bound.</param>
    /// <param name="portfolio">What is held ready.</param>
    /// <param name="hosts">Countries in which a unit of capacity more is tried beside the target.</param>
    /// <param name="most">Largest number of minerals in the package; null for no limit.</param>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="draws">Number of draws, zero or more.</param>
    public static CoercionAnswer Of(
        IReadOnlyList<SupplyNetwork> networks, Coercer coercer, Func<SupplyNetwork, IReadOnlyList<double>, CalibratedNetwork> calibrate, Portfolio portfolio,
        IReadOnlyList<CountryCode> hosts, int? most = null, ulong seed = 7, int draws = MineralCoercion.DefaultDraws)
    {
        var minerals = InParallel.Map(networks, n => MineralCoercion.Of(n, coercer, shares => calibrate(n, shares), portfolio.Of(n.Mineral), hosts, seed, draws));
        return new CoercionAnswer(coercer, minerals, CoercionPackage.Of(minerals, coercer, m => m.Best, most),
            [.. MineralCoercion.FrontierWeights.Select((weight, i) => CoercionPackage.Of(minerals, coercer with { Weight = weight }, m => m.OnFrontier[i], most))]);
    }
}
