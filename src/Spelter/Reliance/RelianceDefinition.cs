using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>How a publisher defines the net import reliance of one form in a stretch of years: a row of
/// <c>catalog/reliance-definitions.csv</c> with its terms.</summary>
/// <param name="Source">Release whose cells it defines.</param>
/// <param name="Mineral">Mineral, group or commodity.</param>
/// <param name="Form">Form of the published cell.</param>
/// <param name="FromYear">First year, null for all.</param>
/// <param name="UntilYear">Last year, inclusive; null for all.</param>
/// <param name="Route">Reading that comes first.</param>
/// <param name="ConsumptionNamesSameTerms">True where the note of the consumption is production plus the terms of the reliance.</param>
/// <param name="Limit">Reason for which nothing can be computed, null where there is none.</param>
/// <param name="Denominator">Consumption in the publisher's words.</param>
/// <param name="Note">Note of the published cell.</param>
/// <param name="ByFit">True where the figures, not the notes, decided between readings.</param>
/// <param name="Remark">Spelter's judgement on an ambiguous note, empty where the note is plain.</param>
/// <param name="NetImports">Terms of the numerator.</param>
/// <param name="Production">Terms that the note of the consumption adds to them.</param>
/// <param name="Consumption">The printed consumption; empty where none is printed.</param>
public sealed record RelianceDefinition(
    string Source,
    MineralId Mineral,
    string Form,
    int? FromYear,
    int? UntilYear,
    RelianceRoute Route,
    bool ConsumptionNamesSameTerms,
    RecomputationReason? Limit,
    string Denominator,
    string Note,
    bool ByFit,
    string Remark,
    IReadOnlyList<RelianceTerm> NetImports,
    IReadOnlyList<RelianceTerm> Production,
    IReadOnlyList<RelianceTerm> Consumption)
{
    /// <summary>True where the definition is that of a published figure.</summary>
    public bool Defines(RelianceFigure figure) =>
        figure.Citation.Source.Id == Source && figure.Of == Mineral && figure.Form == Form
        && (FromYear ?? int.MinValue) <= figure.Year && figure.Year <= (UntilYear ?? int.MaxValue);

    /// <summary>The formula in words; empty where the publisher gives none.</summary>
    public string Formula => Limit is not null ? ""
        : Consumption.Count == 0 ? $"({Sum(NetImports)}) / consumption, not printed"
        : FormulaOf(Route);

    /// <summary>The formula of one route in words.</summary>
    public string FormulaOf(RelianceRoute route) =>
        route == RelianceRoute.Terms ? $"({Sum(NetImports)}) / {Denominator}"
        : Production.Count == 0 ? $"1, since {Denominator} is defined by the same terms"
        : $"1 − ({Sum(Production)}) / {Denominator}";

    private static string Sum(IReadOnlyList<RelianceTerm> terms) =>
        string.Join("", terms.Select((t, i) => (t.Sign < 0 ? i == 0 ? "−" : " − " : i == 0 ? "" : " + ") + t.Words));
}
