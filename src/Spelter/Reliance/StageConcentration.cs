using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>World supply of one form at one stage by country.</summary>
/// <param name="Of">Mineral or group for which it is published.</param>
/// <param name="Stage">Stage.</param>
/// <param name="Form">Publisher's words.</param>
/// <param name="Period">Year or average of years.</param>
/// <param name="Concentration">Shares and index.</param>
/// <param name="Preferred">True for the source that Spelter's rule prefers at this stage (docs/methods/stage-shares.md);
/// the others stand beside it.</param>
/// <param name="Estimated">True where the publisher marks any of the country rows as an estimate.</param>
/// <param name="Citation">Source of the distribution as a whole.</param>
public sealed record StageConcentration(
    MineralId Of, Stage Stage, string Form, Period Period, Concentration Concentration, bool Preferred, bool Estimated, Citation Citation)
{
    /// <summary>The row of each country.</summary>
    public IReadOnlyDictionary<CountryCode, Citation> Rows { get; init; } = new Dictionary<CountryCode, Citation>();

    /// <summary>Source of the share of one country: its own row, and how the share is made of it.</summary>
    public Citation CitationOf(CountryCode country) => Rows.TryGetValue(country, out var row) ? row : Citation;
}
