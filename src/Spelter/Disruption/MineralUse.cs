namespace Spelter.Disruption;

/// <summary>A use of a mineral, with the industries that put the mineral into their products.</summary>
/// <param name="Name">Publisher's words.</param>
/// <param name="Industries">Codes of the detail accounts; empty where the words name no industry.</param>
/// <param name="Share">Share of the mineral's use; null where none is published.</param>
/// <param name="Rank">Place among the uses by size, from 1, where a publisher ranks all without shares; else null.</param>
/// <param name="SourceId">Release that names the use.</param>
public sealed record MineralUse(string Name, IReadOnlyList<string> Industries, double? Share, int? Rank, string SourceId);
