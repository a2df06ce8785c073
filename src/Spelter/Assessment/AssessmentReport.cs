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

    /// <summary>Kinds of evidence that were not public on the day, so that no answer holds them.</summary>
    public IReadOnlyList<UnpublishedEvidence> NotYetPublic { get; init; } = [];

    /// <summary>Newest year with a published net import reliance; null where there is none.</summary>
    public int? NewestReliance => Minerals.SelectMany(m => m.Reliance).Select(r => (int?)r.Year).Max();

    /// <summary>Rows of the mandate over all minerals of the report; none before <see cref="MandateReview"/>.</summary>
    public OverallFindings Overall { get; init; } = OverallFindings.None;
}
