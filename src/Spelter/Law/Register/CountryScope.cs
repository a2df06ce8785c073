namespace Spelter.Law;

/// <summary>Origins that a measure reaches, as codes of countries and names of rosters.</summary>
/// <param name="Includes">Countries and rosters; none means all countries.</param>
/// <param name="Excludes">Countries and rosters that are left out.</param>
public sealed record CountryScope(IReadOnlyList<string> Includes, IReadOnlyList<string> Excludes)
{
    /// <summary>Every country.</summary>
    public static CountryScope All { get; } = new([], []);
}
