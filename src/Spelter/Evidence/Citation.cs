namespace Spelter.Evidence;

/// <summary>Where a number comes from.</summary>
/// <param name="Source">Release; its publication day is the vintage.</param>
/// <param name="Locator">Place in the release.</param>
/// <param name="Method">How Spelter derived it; empty for a number as published.</param>
public sealed record Citation(Source Source, string Locator, string Method)
{
    /// <summary>Citation of a number as published.</summary>
    public static Citation Of(Observation observation) => new(observation.Source, observation.Locator, "");
}
