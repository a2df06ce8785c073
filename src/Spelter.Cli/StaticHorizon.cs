using Spelter.Data;
using Spelter.Data.Cases;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>The part of a scenario that an answer without time covers: one year, for its elasticities are those of a year. What lasts longer is
/// a question for a path.</summary>
internal static class StaticHorizon
{
    /// <summary>The scenario within a year.</summary>
    /// <param name="reading">Scenario as it was read.</param>
    /// <param name="hasPath">True where a path in time looks at the rest.</param>
    /// <exception cref="InputException">It is longer than a year, and no path is asked for.</exception>
    public static DisruptionScenario Of(EventReading reading, bool hasPath) => !IsLonger(reading.Scenario) ? reading.Scenario
        : hasPath ? reading.Scenario with { Months = ScenarioAnswer.MostMonths }
        : throw InputException.At(
            reading.HorizonPlace, $"a horizon of {reading.Scenario.Months} months is too long for an answer without time: the elasticities are those of one year.",
            $"Give {ScenarioAnswer.MostMonths} months or fewer, or add --path monthly.");

    /// <summary>What the answer without time leaves to the path, as a sentence; null where that is nothing.</summary>
    public static string? Note(DisruptionScenario whole) =>
        IsLonger(whole) ? $"These figures are of the first {ScenarioAnswer.MostMonths} months of {whole.Months}; the path in time has all of them." : null;

    private static bool IsLonger(DisruptionScenario scenario) => scenario.Months > ScenarioAnswer.MostMonths;
}
