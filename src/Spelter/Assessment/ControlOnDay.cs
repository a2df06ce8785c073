using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>An export control that concerns a mineral on the day of the assessment.</summary>
/// <param name="Control">The measure; <see cref="ExportControl.Mineral"/> may be a group of the mineral.</param>
/// <param name="Standing">In force, suspended, or of unknown end.</param>
/// <param name="Until">Day after the last, as far as it was known on the day; null while it lasts.</param>
/// <param name="Next">The stretch that follows it, where one is on record; null else.</param>
/// <param name="Note">What the record says besides; empty where it was written later.</param>
/// <param name="Citation">Source.</param>
public sealed record ControlOnDay(ExportControl Control, ControlStanding Standing, LocalDate? Until, ExportControl? Next, string Note, Citation Citation)
{
    /// <summary>Foreign controls on a mineral or its groups that run on the day of the assessment, oldest first.</summary>
    public static IReadOnlyList<ControlOnDay> Of(CatalogTables catalog, Mineral mineral, CatalogueKnowledge knowledge) => [.. catalog.ExportControls
        .Where(c => c.Country != CountryCode.UnitedStates && (c.Mineral == mineral.Id || mineral.Groups.Contains(c.Mineral)))
        .Where(c => c.HoldsOn(knowledge.AsOf))
        .OrderBy(c => c.From).ThenBy(c => c.Measure, StringComparer.Ordinal)
        .Select(c => new ControlOnDay(
            c, c.StandingOn(knowledge.AsOf)!.Value, knowledge.EndOf(c),
            knowledge.IsPresent ? catalog.ExportControls.FirstOrDefault(n => Follows(n, c)) : null,
            knowledge.Note(c.Note), knowledge.Cite("export-controls.csv", c.Citation)))];

    private static bool Follows(ExportControl next, ExportControl control) => control.Until is { } end && next.From == end
        && next.Country == control.Country && next.Mineral == control.Mineral && next.Stage == control.Stage;
}
