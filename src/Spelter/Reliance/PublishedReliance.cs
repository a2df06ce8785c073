using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Net import reliance and import sources as USGS publishes them, with the group's figure where the mineral has none.</summary>
public static class PublishedReliance
{
    /// <summary>All years, newest first, then by form.</summary>
    public static IReadOnlyList<RelianceFigure> Of(EvidenceBase evidence, MineralId mineral, IReadOnlyList<MineralId> groups) =>
        [.. OwnOrGroup(evidence, mineral, groups, Measure.NetImportReliance)
            .Select(Figure)
            .OrderByDescending(f => f.Year).ThenBy(f => f.Form, StringComparer.Ordinal)];

    /// <summary>The figures of the newest year that says anything, one for each form; empty where no year does.</summary>
    /// <param name="figures">Figures of one mineral.</param>
    public static IReadOnlyList<RelianceFigure> Newest(IReadOnlyList<RelianceFigure> figures)
    {
        var known = figures.Where(f => f.Status != ObservationStatus.NotAvailable).ToList();
        return [.. known.Where(f => f.Year == known.Max(k => k.Year))];
    }

    /// <summary>Import sources of the latest period, by form, largest first and the remainder last.</summary>
    public static IReadOnlyList<ImportSource> ImportSources(EvidenceBase evidence, MineralId mineral, IReadOnlyList<MineralId> groups)
    {
        var all = OwnOrGroup(evidence, mineral, groups, Measure.ImportSourceShare);
        if (all.Count == 0) return [];
        var latest = all.Max(o => o.Period);
        return [.. all.Where(o => o.Period == latest)
            .Select(o => new ImportSource(o.Mineral, o.Form, o.Partner ?? o.Country, o.Period, Percentage.Of(o.InBaseUnit), o.Raw, Citation.Of(o)))
            .OrderBy(s => s.Form, StringComparer.Ordinal).ThenBy(s => s.Country.IsAggregate).ThenByDescending(s => s.Percent.Middle)];
    }

    /// <summary>The figure that an observation of net import reliance states.</summary>
    public static RelianceFigure Figure(Observation o) =>
        new(o.Mineral, o.Form, o.Period.LastYear, Percentage.Of(o.InBaseUnit), o.Status, o.Raw, o.Note, Citation.Of(o));

    private static List<Observation> OwnOrGroup(EvidenceBase evidence, MineralId mineral, IReadOnlyList<MineralId> groups, Measure measure)
    {
        var own = EvidenceBase.Latest(evidence.About(mineral, measure)).ToList();
        if (own.Count > 0) return own;
        // Groups are listed from the widest to the narrowest: the narrowest that has a figure speaks for the mineral.
        return groups.Reverse().Select(g => EvidenceBase.Latest(evidence.About(g, measure)).ToList()).FirstOrDefault(g => g.Count > 0) ?? [];
    }
}
