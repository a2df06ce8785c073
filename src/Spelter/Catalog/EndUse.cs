namespace Spelter.Catalog;

/// <summary>An end use of a mineral as a publisher names it, with the industries that make the product.</summary>
/// <param name="Mineral">Mineral or group.</param>
/// <param name="Use">Publisher's words.</param>
/// <param name="Industries">Codes of the 2017 detail input–output table; empty where the words name no industry. The mapping is Spelter's own.</param>
/// <param name="SourceId">Release.</param>
/// <param name="Note">Share as printed, or that there is none.</param>
public sealed record EndUse(MineralId Mineral, string Use, IReadOnlyList<string> Industries, string SourceId, string Note);
