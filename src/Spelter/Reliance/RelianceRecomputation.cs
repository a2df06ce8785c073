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
        return Answer(figure, definition, cells) with { Remark = definition.Remark };
    }

    private static Recomputation Answer(
        RelianceFigure figure, RelianceDefinition definition, ILookup<(Measure Measure, string Form, int Year), Observation> cells)
    {
        if (PublishedRange.Of(figure) is not { } published) return Nothing(RecomputationReason.NoPublishedFigure, definition.Formula);
        return definition.Limit is { } limit ? Nothing(limit, definition.Formula) : new Cell(definition, figure.Year, cells).Against(published);
    }

    private static Recomputation Nothing(RecomputationReason reason, string formula) =>
        new(RecomputationOutcome.NotComputable, reason, null, null, formula, "", []);

    /// <summary>One published cell and its terms.</summary>
    private sealed class Cell
    {
        private readonly RelianceDefinition _definition;
        private readonly List<TermValue> _netImports;
        private readonly List<TermValue> _production;
        private readonly List<TermValue> _consumption;

        public Cell(RelianceDefinition definition, int year, ILookup<(Measure Measure, string Form, int Year), Observation> cells)
        {
            List<TermValue> Read(IEnumerable<RelianceTerm> terms) => [.. terms.Select(t => TermValue.Of(t, year, cells))];
            _definition = definition;
            (_netImports, _production, _consumption) = (Read(definition.NetImports), Read(definition.Production), Read(definition.Consumption));
        }

        private bool ConsumptionIsPrinted => _consumption.Count > 0 && _consumption.TrueForAll(t => t.Unknown is null);

        public Recomputation Against(PublishedRange published)
        {
            var terms = FromTerms();
            var complement = FromProduction();
            var (first, second) = _definition.Route == RelianceRoute.Terms ? (terms, complement) : (complement, terms);
            // A reading without bounds says less than the other one.
            if (first?.Ratio.IsBounded != true && second is not null) (first, second) = (second, first);
            var signIsProved = published.IsNetExporter && (TermValue.Sum(_netImports).High < 0 || first?.Ratio.High < 0);
            if (first is null)
                return Answer(signIsProved ? RecomputationOutcome.Reproduced : RecomputationOutcome.NotComputable,
                    signIsProved ? RecomputationReason.SignProved : RecomputationReason.ConsumptionNotPublished, null, null, _netImports, "");

            var agree = second is not null && second.Ratio.IsBounded && Meet(first.Ratio, second.Ratio);
            var percent = (agree ? Common(first.Ratio, second!.Ratio) : first.Ratio) * 100;
            List<TermValue> used = [.. agree ? first.Terms.Concat(second!.Terms).Distinct() : first.Terms];
            var point = (first.Point ?? second?.Point) * 100;
            var unknown = first.Terms.Where(t => t.Unknown is not null).ToList();
            Recomputation Result(RecomputationOutcome outcome, RecomputationReason reason, string detail = "") =>
                Answer(outcome, reason, percent, point, used, detail);

            if (signIsProved) return Result(RecomputationOutcome.Reproduced, RecomputationReason.SignProved);
            if (!Meet(percent, published.Percent))
            {
                var contradict = second is not null && second.Ratio.IsBounded && !agree;
                return contradict ? Result(RecomputationOutcome.Differs, RecomputationReason.CellsContradict, FormattableString.Invariant($"the other reading gives {second!.Ratio.Low * 100:0.0} to {second.Ratio.High * 100:0.0} percent"))
                    : Result(RecomputationOutcome.Differs, unknown.Count > 0 ? RecomputationReason.OutsideBounds : RecomputationReason.OutsideRounding, Named(unknown));
            }

            // Two notes that name the same terms give 100 by themselves; only a narrow sum of printed terms tests it.
            var byDefinition = complement is { Ratio.IsExact: true } && !(terms is { Ratio: { IsBounded: true, Width: <= WidestProof / 100 } } && agree);
            if (published.Percent.Contains(percent))
            {
                return Result(RecomputationOutcome.Reproduced, published.IsBound ? RecomputationReason.BoundProved
                    : byDefinition ? RecomputationReason.ByDefinition : RecomputationReason.WithinRounding);
            }

            // Of several, the one that other evidence is least likely to fill.
            if (unknown.Count > 0) return Result(RecomputationOutcome.OnlyBounds, unknown.Min(t => t.Unknown!.Value), Named(unknown));
            return percent.Width > WidestProof
                ? Result(RecomputationOutcome.OnlyBounds, RecomputationReason.RoundingTooCoarse)
                : Result(RecomputationOutcome.Reproduced, RecomputationReason.WithinRounding);
        }

        // Net imports as the note of the reliance names them, over consumption.
        private Reading? FromTerms()
        {
            if (Consumption() is not { } consumption || consumption.Amount is { Low: 0, High: 0 }) return null;
            List<TermValue> used = [.. _netImports, .. consumption.Terms];
            var point = TermValue.SumOfPoints(_netImports) / TermValue.SumOfPoints(_consumption);
            return new(TermValue.Sum(_netImports) / consumption.Amount, ConsumptionIsPrinted ? point : null, used);
        }

        // Consumption is production plus the same terms, so net imports are consumption less production.
        private Reading? FromProduction()
        {
            if (!_definition.ConsumptionNamesSameTerms || !ConsumptionIsPrinted) return null;
            var consumption = TermValue.Sum(_consumption);
            if (consumption.High <= 0) return null;
            var ratio = _production.Count == 0 ? Interval.Exactly(1) : Interval.Exactly(1) - (TermValue.Sum(_production) / consumption);
            return new(ratio, 1 - (TermValue.SumOfPoints(_production) / TermValue.SumOfPoints(_consumption)), [.. _production, .. _consumption]);
        }

        // Consumption is not negative. Where it is withheld or a bound, its note still says what it is the sum of.
        private (Interval Amount, IReadOnlyList<TermValue> Terms)? Consumption()
        {
            if (_consumption.Count == 0) return null;
            if (ConsumptionIsPrinted) return (TermValue.Sum(_consumption), _consumption);
            if (!_definition.ConsumptionNamesSameTerms) return (Interval.NonNegative, _consumption);
            var sum = TermValue.Sum(_production) + TermValue.Sum(_netImports);
            return (new(Math.Max(sum.Low, 0), Math.Max(sum.High, 0)), [.. _consumption, .. _production]);
        }

        private Recomputation Answer(
            RecomputationOutcome outcome, RecomputationReason reason, Interval? percent, double? point, IEnumerable<TermValue> used, string detail) =>
            new(outcome, reason, percent, point, _definition.Formula, detail, [.. used.Select(t => t.Observation).OfType<Observation>().Distinct()]);

        private static string Named(List<TermValue> unknown) => string.Join("; ", unknown.Select(t => t.Words).Distinct());

        private static bool Meet(Interval a, Interval b) => a.Low <= b.High && b.Low <= a.High;

        private static Interval Common(Interval a, Interval b) => new(Math.Max(a.Low, b.Low), Math.Min(a.High, b.High));
    }

    private sealed record Reading(Interval Ratio, double? Point, IReadOnlyList<TermValue> Terms);
}
