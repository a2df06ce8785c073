namespace Spelter.Evidence;

/// <summary>Where a number comes from.</summary>
/// <param name="Source">Release; its publication day is the vintage.</param>
/// <param name="Locator">Place in the release.</param>
/// <param name="Method">How Spelter derived it; empty for a number as published.</param>
public sealed record Citation(Source Source, string Locator, string Method)
{
    /// <summary>Correction of the number, or of one that it was derived from; null where there is none.</summary>
    public Correction? Correction { get; init; }

    /// <summary>Citation of a number as published.</summary>
    public static Citation Of(Observation observation) => new(observation.Source, observation.Locator, "") { Correction = observation.Correction };

    /// <summary>Citation of a number derived from several observations: the place of the first with the number of the others, and the
    /// first correction among them.</summary>
    public static Citation OfAll(IReadOnlyList<Observation> observations) => Of(observations[0]) with
    {
        Locator = observations.Count == 1 ? observations[0].Locator : $"{observations[0].Locator}; first of {observations.Count} rows",
        Correction = observations.Select(o => o.Correction).FirstOrDefault(c => c is not null),
    };
}
