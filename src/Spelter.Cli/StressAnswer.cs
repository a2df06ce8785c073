using Spelter.Catalog;
using Spelter.Stress;

namespace Spelter.Cli;

/// <summary>What <c>stress</c> answers.</summary>
/// <param name="Result">Campaign at the middle of the priors.</param>
/// <param name="Bands">At other elasticities.</param>
/// <param name="Without">Minerals without a network, with the reason.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Seconds">Time that it took.</param>
internal sealed record StressAnswer(StressResult Result, StressBands Bands, IReadOnlyList<(MineralId Mineral, string Reason)> Without, ulong Seed, double Seconds)
{
    /// <summary>The worst twentieth of the years.</summary>
    public const double Worst = 0.05;

    /// <summary>Probabilities at which losses are shown.</summary>
    public static IReadOnlyList<double> Probabilities { get; } = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
}
