using Spelter.Disruption;

namespace Spelter.Data.Cases;

/// <summary>A scenario as it was read.</summary>
/// <param name="Scenario">Scenario.</param>
/// <param name="Places">Where each of its events stands, for messages.</param>
/// <param name="Sha256">Hash of the file; empty for a shorthand.</param>
public sealed record EventReading(DisruptionScenario Scenario, IReadOnlyList<string> Places, string Sha256)
{
    /// <summary>Where the length of its horizon is said.</summary>
    public string HorizonPlace { get; init; } = "--months";
}
