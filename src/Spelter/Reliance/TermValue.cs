using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>What a term amounts to, with its sign, in the base unit of its dimension.</summary>
/// <param name="Amount">Bounds.</param>
/// <param name="Point">The figure as printed; null where it is none.</param>
/// <param name="Unknown">Why it is no figure; null where it is one.</param>
/// <param name="Words">The term in words.</param>
/// <param name="Observation">Where it was read; null where nothing is printed.</param>
internal sealed record TermValue(Interval Amount, double? Point, RecomputationReason? Unknown, string Words, Observation? Observation)
{
    private static readonly Interval AnyAmount = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Reads a term from the cells of one release.</summary>
    public static TermValue Of(RelianceTerm term, int year, ILookup<(Measure Measure, string Form, int Year), Observation> cells)
    {
        if (term.Measure is not { } measure) return new(AnyAmount, null, RecomputationReason.TermNotPublished, term.Unpublished, null);
        // The salient table stands before the world table, which repeats some of its figures.
        if (cells[(measure, term.Form, year + term.YearShift)].FirstOrDefault() is not { } cell)
        {
            var reason = term.YearShift < 0 ? RecomputationReason.StockOfYearBefore : RecomputationReason.TermNotReadable;
            return new((measure == Measure.Shipments ? AnyAmount : Interval.NonNegative) * term.Sign, null, reason, term.Words, null);
        }

        var factor = term.Factor ?? Interval.Exactly(1);
        RecomputationReason? unknown = cell.Status switch
        {
            ObservationStatus.Withheld => RecomputationReason.TermWithheld,
            ObservationStatus.NotAvailable => RecomputationReason.TermNotAvailable,
            ObservationStatus.Bounded => RecomputationReason.TermBounded,
            _ => factor.IsExact ? null : RecomputationReason.TermBounded,
        };
        var point = unknown is null ? cell.Value.Low * factor.Low * cell.Unit.Size * term.Sign : (double?)null;
        return new(PrintedFigure.Bounds(cell) * cell.Unit.Size * factor * term.Sign, point, unknown, term.Words, cell);
    }

    public static Interval Sum(IEnumerable<TermValue> terms) => terms.Aggregate(Interval.Zero, (sum, t) => sum + t.Amount);

    /// <summary>Sum of the figures as printed; null where a term is none.</summary>
    public static double? SumOfPoints(IReadOnlyCollection<TermValue> terms) =>
        terms.Any(t => t.Point is null) ? null : terms.Sum(t => t.Point!.Value);
}
