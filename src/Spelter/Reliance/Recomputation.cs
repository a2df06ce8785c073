using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Net import reliance recomputed from the release's own cells, beside the published figure.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Reason">Why.</param>
/// <param name="Percent">Interval that the inputs and their rounding allow, in percent of consumption; null where nothing could
/// be computed. Negative for a net exporter; a bound may be infinite.</param>
/// <param name="Point">The ratio of the figures as printed, in percent; null where a term is no figure.</param>
/// <param name="Formula">Formula in words; empty where there is none.</param>
/// <param name="Detail">Terms behind the reason, empty where the reason says all.</param>
/// <param name="Inputs">Observations that entered.</param>
public sealed record Recomputation(
    RecomputationOutcome Outcome,
    RecomputationReason Reason,
    Interval? Percent,
    double? Point,
    string Formula,
    string Detail,
    IReadOnlyList<Observation> Inputs)
{
    /// <summary>Spelter's judgement on an ambiguous note, empty where the note is plain.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The reason in words.</summary>
    public string Explanation => Sentence(Reason) + (Detail.Length == 0 ? "" : $": {Detail}");

    /// <summary>A reason in words.</summary>
    public static string Sentence(RecomputationReason reason) => reason switch
    {
        RecomputationReason.WithinRounding => "within the rounding of the printed cells",
        RecomputationReason.ByDefinition => "follows from the notes: consumption is defined by the same terms",
        RecomputationReason.BoundProved => "the printed cells prove the bound",
        RecomputationReason.SignProved => "the printed cells prove net exports",
        RecomputationReason.CellsContradict => "the printed consumption is not the sum of the terms of its note",
        RecomputationReason.OutsideRounding => "outside what the rounding of the printed cells allows",
        RecomputationReason.OutsideBounds => "outside the bounds that the known terms set",
        RecomputationReason.TermWithheld => "a term is withheld",
        RecomputationReason.TermNotAvailable => "a term is not available",
        RecomputationReason.TermBounded => "a term is printed as a bound",
        RecomputationReason.TermNotPublished => "a term is not printed",
        RecomputationReason.StockOfYearBefore => "the stock of the year before is not in the release",
        RecomputationReason.TermNotReadable => "a term cannot be read",
        RecomputationReason.RoundingTooCoarse => "the printed cells are rounded too coarsely",
        RecomputationReason.ConsumptionNotPublished => "the consumption is not printed",
        RecomputationReason.NoPublishedFigure => "no figure is published",
        RecomputationReason.NoFormula => "the chapter gives no formula",
        RecomputationReason.NoDefinition => "no definition is kept for this release",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
