namespace Spelter.Assessment;

/// <summary>What the rows 2, 3, 4, 6, 8 and 10 of the mandate ask of one mineral beyond the assessment itself.</summary>
/// <param name="SourceCountries">Row 2: source countries with their risks.</param>
/// <param name="Distortion">Row 3.</param>
/// <param name="Demand">Row 4.</param>
/// <param name="Potential">Row 6.</param>
/// <param name="Statutory">Row 8.</param>
/// <param name="Circumvention">Row 10.</param>
public sealed record MandateFindings(
    IReadOnlyList<SourceCountry> SourceCountries, Distortion Distortion, Demand Demand, Potential Potential,
    IReadOnlyList<StatutoryIndicator> Statutory, Circumvention Circumvention)
{
    /// <summary>Before a review: nothing is found and nothing is said to be absent.</summary>
    public static MandateFindings None { get; } = new([], Distortion.None, Demand.None, Potential.None, [], Circumvention.None);
}
