using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Net import reliance recomputed from the release's own cells, beside the published figure.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Reason">Why.</param>
/// <param name="Percent">Interval that the inputs and their rounding allow, in percent of consumption; null where nothing could
/// be computed. Negative for a net exporter; a bound may be infinite.</param>
/// <param name="Point">The ratio of the figures as printed by the same route, in percent, within the interval; 100 where rounding carries
/// net imports above a consumption that they are part of; null where a term is no figure.</param>
/// <param name="Formula">Formula in words of the route that the definition names first; empty where there is none.</param>
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

    /// <summary>Route of the interval and the point; null where nothing was computed.</summary>
    public RelianceRoute? Route { get; init; }

    /// <summary>Formula of that route in words; empty where nothing was computed.</summary>
    public string RouteFormula { get; init; } = "";

    /// <summary>What the other route gives; null where it gives nothing.</summary>
    public RelianceReading? Other { get; init; }

    /// <summary>True where both routes are bounded and do not meet, whatever the rounding: the printed cells contradict each other.</summary>
    public bool RoutesDisagree { get; init; }

    /// <summary>True where the definition was chosen by fit, not from the notes.</summary>
    public bool DefinitionByFit { get; init; }

    /// <summary>The reason in words, with the other route where the two disagree.</summary>
    public string Explanation => Sentence(Reason) + (Detail.Length == 0 ? "" : $": {Detail}")
        + (DefinitionByFit && Outcome == RecomputationOutcome.Fitted ? "; definition chosen by fit, not from the notes" : "")
        + (RoutesDisagree ? $"; routes disagree: {Words(Route!.Value, Percent!.Value, Point)}, {Words(Other!.Route, Other.Percent, Other.Point)}" : "");

    private static string Words(RelianceRoute route, Interval percent, double? point) => FormattableString.Invariant(
        $"{Word(route)} {(point is { } p ? $"{p:0.0} ({percent.Low:0.0} to {percent.High:0.0})" : $"{percent.Low:0.0} to {percent.High:0.0}")}");

    /// <summary>An outcome in words.</summary>
    public static string Word(RecomputationOutcome outcome) => outcome switch
    {
        RecomputationOutcome.Reproduced => "reproduced",
        RecomputationOutcome.Fitted => "fitted",
        RecomputationOutcome.Differs => "differs",
        RecomputationOutcome.OnlyBounds => "only bounds",
        RecomputationOutcome.NotComputable => "not computable",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>A route in words.</summary>
    public static string Word(RelianceRoute route) => route switch
    {
        RelianceRoute.Terms => "terms",
        RelianceRoute.Complement => "complement",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, null),
    };

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
