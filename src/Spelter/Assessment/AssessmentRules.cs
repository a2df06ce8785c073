using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Judgements and hand-kept tables that an assessment follows besides the weights.</summary>
/// <param name="Settings">Draws and thresholds.</param>
/// <param name="Stages">Which tables give the shares of a stage.</param>
/// <param name="Comparisons">Which series of United States output may be compared.</param>
/// <param name="Eu">Parameters of the EU's supply risk.</param>
/// <param name="Definitions">Definitions by which published net import reliance is recomputed.</param>
public sealed record AssessmentRules(
    AssessmentSettings Settings, StageRules Stages, IReadOnlyList<ChainComparison> Comparisons, EuMethod Eu,
    IReadOnlyList<RelianceDefinition> Definitions);
