using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>Bounds of the elasticities over one year: rows of <c>data/priors/elasticities.csv</c>.</summary>
/// <param name="Demand">Of demand.</param>
/// <param name="PrimarySupply">Of the supply of a mineral mined for itself.</param>
/// <param name="ByProductSupply">Of the supply of a mineral of which most comes with others.</param>
/// <param name="Substitution">Between origins.</param>
/// <param name="NewRoutePremium">Of a route not in use.</param>
/// <param name="Utilisation">Output as a share of capacity.</param>
/// <param name="ChokePrice">Multiple of the base price at which use ends.</param>
public sealed record ElasticityPriors(
    Interval Demand, Interval PrimarySupply, Interval ByProductSupply, Interval Substitution, Interval NewRoutePremium, Interval Utilisation, Interval ChokePrice)
{
    /// <summary>How many elasticities a point within the bounds has.</summary>
    public const int Count = 6;

    /// <summary>The point in the middle of all bounds.</summary>
    public static IReadOnlyList<double> MiddlePoint { get; } = [.. Enumerable.Repeat(0.5, Count)];

    /// <summary>The middle of each.</summary>
    /// <param name="extent">How much of the mineral comes with others; null where it is not known.</param>
    public NetworkElasticities Middle(ByProductExtent? extent) => At(extent, MiddlePoint);

    /// <summary>A point within the bounds.</summary>
    /// <param name="extent">How much of the mineral comes with others; null where it is not known.</param>
    /// <param name="shares">Six numbers from 0 to 1: where between low and high the demand, supply, substitution, premium, utilisation and choke price lie.</param>
    public NetworkElasticities At(ByProductExtent? extent, IReadOnlyList<double> shares)
    {
        var supply = extent is ByProductExtent.Most or ByProductExtent.All ? ByProductSupply : PrimarySupply;
        return new(
            Within(Demand, shares[0]), Within(supply, shares[1]), Within(Substitution, shares[2]), Within(NewRoutePremium, shares[3]),
            Within(Utilisation, shares[4]), Within(ChokePrice, shares[5]));
    }

    private static double Within(Interval bounds, double share) => bounds.Low + (share * bounds.Width);
}
