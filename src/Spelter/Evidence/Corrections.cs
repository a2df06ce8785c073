namespace Spelter.Evidence;

/// <summary>Applies corrections to observations.</summary>
public static class Corrections
{
    /// <summary>The observation as it is to be read: with the corrected value and the correction where one holds.</summary>
    /// <exception cref="ArgumentException">The corrected text is no number.</exception>
    public static Observation Apply(Observation observation, IEnumerable<Correction> corrections)
    {
        foreach (var correction in corrections)
        {
            if (!correction.Holds(observation.Source.Id, observation.Locator)) continue;
            if (correction.SetsAside) return observation with { Correction = correction };
            return correction.Value is { } value
                ? observation with { Value = Interval.Exactly(value), Correction = correction }
                : throw new ArgumentException($"The correction of {observation.Locator} reads \"{correction.Corrected}\", which is no number.", nameof(corrections));
        }

        return observation;
    }
}
