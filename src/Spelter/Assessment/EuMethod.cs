using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Parameters of the EU's supply risk that its files do not hold: the rows of <c>data/priors/eu-supply-risk.csv</c> and
/// <c>data/catalog/eu-materials.csv</c>.</summary>
/// <param name="Round">Year of the assessment round.</param>
/// <param name="FirstYear">First year of the governance average.</param>
/// <param name="LastYear">Last year of the governance average.</param>
/// <param name="Best">Estimate of the Worldwide Governance Indicators that scales to 0.</param>
/// <param name="Worst">Estimate that scales to <paramref name="ScaleHigh"/>.</param>
/// <param name="ScaleHigh">Highest scaled governance, the weakest.</param>
/// <param name="HighestTradeParameter">Highest trade parameter of a country that a table leaves out.</param>
/// <param name="ShareNames">Names in the share tables of a material of the index, where they differ.</param>
public sealed record EuMethod(
    int Round, int FirstYear, int LastYear, double Best, double Worst, double ScaleHigh, double HighestTradeParameter,
    ILookup<(MineralId Mineral, string IndexName), string> ShareNames)
{
    /// <summary>Scaled governance per country: the mean of the six indicators over the years, from 0 (strong) to the high end (weak).</summary>
    public IReadOnlyDictionary<CountryCode, double> ScaledGovernance(IReadOnlyList<GovernanceScore> scores) => scores
        .Where(s => s.Year >= FirstYear && s.Year <= LastYear)
        .GroupBy(s => s.Country)
        .ToDictionary(g => g.Key, g => Math.Clamp((Best - g.Average(s => s.Estimate)) / (Best - Worst), 0, 1) * ScaleHigh);
}
