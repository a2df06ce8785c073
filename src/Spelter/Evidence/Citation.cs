namespace Spelter.Evidence;

/// <summary>Where a number comes from.</summary>
/// <param name="Source">Release; its publication day is the vintage.</param>
/// <param name="Locator">Place in the release.</param>
/// <param name="Method">How Spelter derived it; empty for a number as published.</param>
public sealed record Citation(Source Source, string Locator, string Method)
{
    /// <summary>Correction of the number, or of one that it was derived from; null where there is none.</summary>
    public Correction? Correction { get; init; }

    /// <summary>True where the evidence is marked ⚠: verify before relying on it.</summary>
    public bool Unverified { get; init; }

    /// <summary>Rows of the release that it was derived from; the locator is the place of the first.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>The place in one line: with the number of rows where there are several.</summary>
    public string Places => Rows == 1 ? Locator : $"{Locator}; {RowsInWords}";

    /// <summary>Number of rows in words; empty for one.</summary>
    public string RowsInWords => Rows == 1 ? "" : $"first of {Rows} rows";

    /// <summary>Citation of a number as published.</summary>
    public static Citation Of(Observation observation) => new(observation.Source, observation.Locator, "") { Correction = observation.Correction };

    /// <summary>Citation of a number derived from several observations: the place of the first, how many they are, and the first
    /// correction among them.</summary>
    public static Citation OfAll(IReadOnlyList<Observation> observations) => Of(observations[0]) with
    {
        Rows = observations.Count,
        Correction = observations.Select(o => o.Correction).FirstOrDefault(c => c is not null),
    };
}
