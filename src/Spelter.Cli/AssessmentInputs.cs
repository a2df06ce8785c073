using Spelter.Catalog;

namespace Spelter.Cli;

/// <summary>What an assessment was asked.</summary>
/// <param name="Minerals">Minerals and groups asked for; empty for the whole list.</param>
/// <param name="Seed">Seed of the weight draws.</param>
internal sealed record AssessmentInputs(IReadOnlyList<Mineral> Minerals, ulong Seed);
