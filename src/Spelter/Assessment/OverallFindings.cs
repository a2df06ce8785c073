using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>What the mandate asks over all minerals of a report.</summary>
/// <param name="ImportsByStage">Row 1: imports by stage and year, each line counted once.</param>
/// <param name="ImportsByOrigin">Row 7: imports of the latest year, the total first, then by origin; each line counted once.</param>
/// <param name="SignificantCountries">Row 2: countries of significant risk.</param>
/// <param name="Unknowns">What is not known, by kind.</param>
/// <param name="Rules">Judgements behind the indicators.</param>
public sealed record OverallFindings(
    IReadOnlyList<CombinedImport> ImportsByStage, IReadOnlyList<CombinedImport> ImportsByOrigin,
    IReadOnlyList<SignificantCountry> SignificantCountries, IReadOnlyList<UnknownKind> Unknowns, MandateRules Rules)
{
    /// <summary>Before a review.</summary>
    public static OverallFindings None { get; } = new([], [], [], [], MandateRules.None);
}
