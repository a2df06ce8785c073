using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>An assessment of minerals as known on a day.</summary>
/// <param name="AsOf">Last day of knowledge.</param>
/// <param name="List">The critical-minerals list in force on that day; null before the first.</param>
/// <param name="Minerals">Minerals, most vulnerable first.</param>
/// <param name="Sources">Every release that the numbers come from.</param>
public sealed record AssessmentReport(LocalDate AsOf, MineralList? List, IReadOnlyList<MineralAssessment> Minerals, IReadOnlyList<Source> Sources)
{
    /// <summary>Draws and thresholds behind it; null where the report was not made by an assessor.</summary>
    public AssessmentSettings? Settings { get; init; }
}
