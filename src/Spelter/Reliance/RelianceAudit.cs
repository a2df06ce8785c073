using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Every published cell of the releases that have definitions, with its recomputation.</summary>
/// <param name="Cells">By mineral, form and year.</param>
public sealed record RelianceAudit(IReadOnlyList<RelianceFigure> Cells)
{
    /// <summary>Recomputes every cell known on the day of the evidence.</summary>
    public static RelianceAudit Of(EvidenceBase evidence, IReadOnlyCollection<RelianceDefinition> definitions)
    {
        var recomputation = new RelianceRecomputation(definitions);
        return new([.. definitions.Select(d => (d.Mineral, d.Source)).Distinct().OrderBy(k => k.Mineral)
            .SelectMany(k => recomputation.Beside(evidence, [.. evidence.About(k.Mineral, Measure.NetImportReliance).Where(o => o.Source.Id == k.Source).Select(PublishedReliance.Figure)])
                .OrderBy(f => f.Form, StringComparer.Ordinal).ThenBy(f => f.Year))]);
    }

    /// <summary>The cells of some minerals, such as those of a list.</summary>
    public RelianceAudit Narrow(Func<MineralId, bool> wanted) => new([.. Cells.Where(c => wanted(c.Of))]);

    /// <summary>Cells by outcome and reason, in the order of both.</summary>
    public IReadOnlyList<(RecomputationOutcome Outcome, RecomputationReason Reason, int Cells)> Counts => [.. Cells
        .GroupBy(c => (c.Recomputation!.Outcome, c.Recomputation.Reason))
        .OrderBy(g => g.Key.Outcome).ThenBy(g => g.Key.Reason)
        .Select(g => (g.Key.Outcome, g.Key.Reason, g.Count()))];

    /// <summary>Cells of an outcome.</summary>
    public int Count(RecomputationOutcome outcome) => Cells.Count(c => c.Recomputation!.Outcome == outcome);

    /// <summary>Reproduced cells by the route that reproduced them.</summary>
    public int ReproducedBy(RelianceRoute route) => Cells.Count(c => c.Recomputation is { Outcome: RecomputationOutcome.Reproduced } r && r.Route == route);

    /// <summary>Cells of an outcome whose two routes do not meet.</summary>
    public int RoutesDisagree(RecomputationOutcome outcome) => Cells.Count(c => c.Recomputation is { RoutesDisagree: true } r && r.Outcome == outcome);

    /// <summary>Cells printed as a figure of which every input is a printed figure too, by a definition from the notes.</summary>
    public int WithPoint => Cells.Count(c => Distance(c) is not null);

    /// <summary>Of these, the cells whose ratio of figures as printed lies within a distance of the published one.</summary>
    /// <param name="points">Distance in percentage points.</param>
    public int PointWithin(double points) => Cells.Count(c => Distance(c) <= points);

    private static double? Distance(RelianceFigure cell) =>
        cell.Status is ObservationStatus.Reported or ObservationStatus.Estimated && cell.Recomputation is { DefinitionByFit: false, Point: { } point }
            ? Math.Abs(point - cell.Percent.Low) : null;
}
