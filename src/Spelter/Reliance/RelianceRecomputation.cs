using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Recomputes published net import reliance from the cells of the same release, by definitions that are data. Method:
/// docs/methods/net-import-reliance.md.</summary>
/// <param name="definitions">Definitions of every release that has them.</param>
public sealed class RelianceRecomputation(IEnumerable<RelianceDefinition> definitions)
{
    /// <summary>Percentage points: a wider interval would meet one published figure in ten by chance alone.</summary>
    public const double WidestProof = 10;

    private readonly ILookup<(string Source, MineralId Mineral), RelianceDefinition> _definitions =
        definitions.ToLookup(d => (d.Source, d.Mineral));

    /// <summary>The figures with their recomputation.</summary>
    public IReadOnlyList<RelianceFigure> Beside(EvidenceBase evidence, IReadOnlyList<RelianceFigure> figures) =>
        [.. figures.GroupBy(f => (f.Of, f.Citation.Source)).SelectMany(g =>
        {
            var cells = evidence.About(g.Key.Of)
                .Where(o => o.Source == g.Key.Source && o.Country == CountryCode.UnitedStates && o.Partner is null && o.Period.Month == 0)
                .ToLookup(o => (o.Measure, o.Form, o.Period.LastYear));
            return g.Select(f => f with { Recomputation = Recompute(f, cells) });
        }).OrderByDescending(f => f.Year).ThenBy(f => f.Form, StringComparer.Ordinal)];

    private Recomputation Recompute(RelianceFigure figure, ILookup<(Measure Measure, string Form, int Year), Observation> cells)
    {
        if (_definitions[(figure.Citation.Source.Id, figure.Of)].FirstOrDefault(d => d.Defines(figure)) is not { } definition)
            return Nothing(RecomputationReason.NoDefinition, "");
        var answer = Answer(figure, definition, cells) with { Remark = definition.Remark, DefinitionByFit = definition.ByFit };
        if (answer.Route is { } route) answer = answer with { RouteFormula = definition.FormulaOf(route) };
        // A definition that was chosen because it reproduces the cells cannot be tested by them.
        return definition.ByFit && answer.Outcome == RecomputationOutcome.Reproduced ? answer with { Outcome = RecomputationOutcome.Fitted } : answer;
    }

    private static Recomputation Answer(
        RelianceFigure figure, RelianceDefinition definition, ILookup<(Measure Measure, string Form, int Year), Observation> cells)
    {
        if (PublishedRange.Of(figure) is not { } published) return Nothing(RecomputationReason.NoPublishedFigure, definition.Formula);
        return definition.Limit is { } limit ? Nothing(limit, definition.Formula) : new RelianceCell(definition, figure.Year, cells).Against(published);
    }

    private static Recomputation Nothing(RecomputationReason reason, string formula) =>
        new(RecomputationOutcome.NotComputable, reason, null, null, formula, "", []);
}
