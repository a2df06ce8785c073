using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>One published cell with the two readings of its notes.</summary>
internal sealed class RelianceCell(RelianceDefinition definition, int year, ILookup<(Measure Measure, string Form, int Year), Observation> cells)
{
    private readonly RelianceTerms _terms = new(definition, year, cells);

    public Recomputation Against(PublishedRange published)
    {
        var (first, second) = InOrder(_terms.FromTerms(), _terms.FromProduction());
        var signIsProved = published.IsNetExporter && (_terms.NetImports.High < 0 || first?.Percent.High < 0);
        if (first is null)
        {
            var nothing = Answer(signIsProved ? RecomputationOutcome.Reproduced : RecomputationOutcome.NotComputable,
                signIsProved ? RecomputationReason.SignProved : RecomputationReason.ConsumptionNotPublished, null, null, _terms.OfNetImports, "");
            return nothing with { Route = signIsProved ? RelianceRoute.Terms : null };
        }

        var unknown = first.Terms.Where(t => t.Unknown is not null).ToList();
        var bothBounded = first.Percent.IsBounded && second?.Percent.IsBounded == true;
        var agree = bothBounded && Meet(first.Percent, second!.Percent);
        // Both hold at once, so that the published figure must meet what they have in common.
        var held = agree ? Common(first.Percent, second!.Percent) : first.Percent;
        Recomputation Result(RecomputationOutcome outcome, RecomputationReason reason, string detail = "") =>
            Answer(outcome, reason, first.SaysNothing ? null : first.Percent, first.Point, [.. first.Terms, .. agree ? second!.Terms : []], detail) with
            {
                Route = first.SaysNothing && outcome == RecomputationOutcome.NotComputable ? null : first.Route,
                Other = second is { SaysNothing: false } ? new(second.Route, second.Percent, second.Point) : null,
                RoutesDisagree = bothBounded && !agree,
            };

        if (signIsProved) return Result(RecomputationOutcome.Reproduced, RecomputationReason.SignProved);
        // Of several, the one that other evidence is least likely to fill.
        if (first.SaysNothing) return Result(RecomputationOutcome.NotComputable, unknown.Min(t => t.Unknown!.Value), Named(unknown));
        if (!Meet(held, published.Percent))
        {
            return Result(RecomputationOutcome.Differs,
                (bothBounded && !agree) || first.Contradicts ? RecomputationReason.CellsContradict
                : unknown.Count > 0 ? RecomputationReason.OutsideBounds : RecomputationReason.OutsideRounding, Named(unknown));
        }

        if (published.Percent.Contains(first.Percent))
        {
            // Two notes that name the same terms give 100 by themselves; only a narrow sum of printed terms tests it.
            return Result(RecomputationOutcome.Reproduced, published.IsBound ? RecomputationReason.BoundProved
                : first.IsByDefinition ? RecomputationReason.ByDefinition : RecomputationReason.WithinRounding);
        }

        if (unknown.Count > 0) return Result(RecomputationOutcome.OnlyBounds, unknown.Min(t => t.Unknown!.Value), Named(unknown));
        // "E" has no rounding of its own: an interval on both sides of zero does not tell.
        return first.Percent.Width > RelianceRecomputation.WidestProof || published.IsNetExporter
            ? Result(RecomputationOutcome.OnlyBounds, RecomputationReason.RoundingTooCoarse)
            : Result(RecomputationOutcome.Reproduced, RecomputationReason.WithinRounding);
    }

    // The reading that stands: the bounded one; of two that meet, the narrower; of two that do not, the one that the definition
    // names. A complement without production is 100 whatever the figures are: a narrow sum of printed terms goes first.
    private (RouteReading? First, RouteReading? Second) InOrder(RouteReading? terms, RouteReading? complement)
    {
        var (first, second) = definition.Route == RelianceRoute.Terms ? (terms, complement) : (complement, terms);
        if (first is null || second is null) return (first ?? second, null);
        if (!first.Percent.IsBounded || !second.Percent.IsBounded) return second.BoundCount > first.BoundCount ? (second, first) : (first, second);
        if (!Meet(first.Percent, second.Percent)) return (first, second);
        if (complement!.IsByDefinition) return terms!.Percent.Width <= RelianceRecomputation.WidestProof ? (terms, complement) : (complement, terms);
        return second.Percent.Width < first.Percent.Width ? (second, first) : (first, second);
    }

    private Recomputation Answer(
        RecomputationOutcome outcome, RecomputationReason reason, Interval? percent, double? point, IEnumerable<TermValue> used, string detail) =>
        new(outcome, reason, percent, point, definition.Formula, detail, [.. used.Select(t => t.Observation).OfType<Observation>().Distinct()]);

    private static string Named(List<TermValue> unknown) => string.Join("; ", unknown.Select(t => t.Words).Distinct());

    private static bool Meet(Interval a, Interval b) => a.Low <= b.High && b.Low <= a.High;

    private static Interval Common(Interval a, Interval b) => new(Math.Max(a.Low, b.Low), Math.Min(a.High, b.High));
}
