using Spelter.Catalog;
using Spelter.Evidence;
using LocalDate = NodaTime.LocalDate;

namespace Spelter.Reliance;

/// <summary>Rank of a series of releases at a stage: a row of <c>data/priors/stage-source-preference.csv</c>.</summary>
/// <param name="Stage">Stage; null for every stage that has no row of its own.</param>
/// <param name="Family">Series of releases, such as <c>usgs-mcs</c>; <c>*</c> for every series that has no row of its own.</param>
/// <param name="Rank">Lower is preferred.</param>
/// <param name="FreshYears">Years before the day of the assessment within which a release keeps the rank; null for always.</param>
/// <param name="RankWhenOlder">Rank of a release older than that; null where <paramref name="FreshYears"/> is.</param>
/// <param name="Basis">Why.</param>
public sealed record SourcePreference(Stage? Stage, string Family, int Rank, int? FreshYears, int? RankWhenOlder, string Basis)
{
    /// <summary>The family that stands for all others.</summary>
    public const string AnyFamily = "*";

    /// <summary>Rank of a release at a stage on a day: the row of the stage before the row of every stage, the row of the
    /// family before the row of every family. A release that no row covers comes last.</summary>
    public static int RankOf(IReadOnlyList<SourcePreference> preferences, Source source, Stage stage, LocalDate asOf)
    {
        var ofStage = preferences.Where(p => p.Stage == stage).ToList();
        if (ofStage.Count == 0) ofStage = [.. preferences.Where(p => p.Stage is null)];
        var family = EvidenceBase.Family(source.Id);
        var row = ofStage.Find(p => p.Family == family) ?? ofStage.Find(p => p.Family == AnyFamily);
        if (row is null) return int.MaxValue;
        return row is { FreshYears: { } years, RankWhenOlder: { } older } && source.Published <= asOf.PlusYears(-years) ? older : row.Rank;
    }
}
