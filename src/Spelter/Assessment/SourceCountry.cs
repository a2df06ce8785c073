using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>A source country of a mineral with its risks.</summary>
/// <param name="Country">The country.</param>
/// <param name="Mined">Share of world supply at the mine; null where no source gives it by country.</param>
/// <param name="Processed">Share of world supply at the stage past the mine that is nearest to the metal; null where no source gives it by country.</param>
/// <param name="Imports">Share of the value of US imports past the mine (of all stages where no such line is mapped) in the latest year; null without imports.</param>
/// <param name="ImportSource">Share of imports as USGS prints it, four years and all forms; null where it does not print the country.</param>
/// <param name="Risks">Risks, certain ones first.</param>
/// <param name="IsSignificant">True where the rule of <see cref="SourceRisks"/> makes it a country of significant risk for this mineral.</param>
public sealed record SourceCountry(
    CountryCode Country, CitedShare? Mined, CitedShare? Processed, CitedShare? Imports, CitedShare? ImportSource,
    IReadOnlyList<SourceRisk> Risks, bool IsSignificant)
{
    /// <summary>The shares that are known.</summary>
    public IEnumerable<CitedShare> Shares => new[] { Mined, Processed, Imports, ImportSource }.OfType<CitedShare>();

    /// <summary>Source of a fact on which the answer of the rule rests: a risk that counts, else the largest share.</summary>
    public Citation Ground => Risks.FirstOrDefault(r => r.Counts)?.Citation ?? Shares.MaxBy(s => s.Judged.Middle)!.Citation;

    /// <summary>Types of risk that count.</summary>
    public IEnumerable<string> Types => Risks.Where(r => r.Counts).Select(r => r.Type).Distinct(StringComparer.Ordinal);
}
