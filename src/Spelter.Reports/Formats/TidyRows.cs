using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Formats;

/// <summary>Every figure of an assessment, nothing left out and nothing rounded: the tables for machines.</summary>
internal static class TidyRows
{
    private const string Percent = "percent";

    public static IEnumerable<ReportRow> All(AssessmentReport report) => report.Minerals.SelectMany(m =>
        Ranking(m).Concat(Reliance(m)).Concat(Stages(m)).Concat(Imports(m)).Concat(QuantityRows.Of(m)).Concat(Published(m)).Concat(ChainRows.All(m)).Concat(Factors(m)).Concat(MandateRows.Of(m)).Concat(SupplyChainRows.Of(m)).Concat(Unknowns(m)))
        .Concat(MandateRows.Of(report.Overall));

    public static IEnumerable<ReportRow> Ranking(MineralAssessment mineral)
    {
        var (id, v) = (mineral.Mineral.Id.Value, mineral.Vulnerability);
        yield return Row(id, "ranking", "rank", Interval.Exactly(v.Rank), "count", null);
        yield return Row(id, "ranking", "rank-by-low", Interval.Exactly(v.RankByLow), "count", null);
        yield return Row(id, "ranking", "rank-band", new(v.RankBand.Low, v.RankBand.High), "count", null);
        yield return Row(id, "ranking", "score", v.Score, "points", null);
    }

    public static IEnumerable<ReportRow> Reliance(MineralAssessment mineral) => mineral.Reliance.SelectMany(r =>
    {
        ReportRow One(string item, Interval? value, string status) => Row(mineral.Mineral.Id.Value, "reliance", item, value, Percent, r.Citation, status) with
        { Form = r.Form, Period = $"{r.Year}", Country = CountryCode.UnitedStates.Value };
        var published = One("net-import-reliance", r.Stated, Status(r.Status));
        return r.Recomputation is { } recomputed ? [published, One("net-import-reliance-recomputed", recomputed.Percent, $"{recomputed.Outcome}: {recomputed.Explanation}")] : new[] { published };
    });

    public static IEnumerable<ReportRow> Stages(MineralAssessment mineral) => mineral.Stages.SelectMany(s =>
    {
        ReportRow One(string item, Interval value, string unit, CountryCode? country = null, string? status = null) =>
            Row(mineral.Mineral.Id.Value, "stages", item, value, unit, country is { } c ? s.CitationOf(c) : s.Citation, status) with
            { Stage = s.Stage.ToString(), Form = s.Form, Period = s.Period.ToString(), Country = country?.Value ?? "" };
        IEnumerable<ReportRow> Both(string item, Interval ofAll, Interval ofPublished, string unit, CountryCode? country = null) =>
            OutputRows.Of(item, ofAll, s.Concentration.HasWithheld ? ofPublished : null, s.Estimated, (name, value, status) => One(name, value, unit, country, status));
        return Both("hhi", s.Concentration.HhiWithWithheld, s.Concentration.Hhi, "index")
            .Concat(s.Concentration.Shares.SelectMany(c => Both("supply-share", c.Share * 100, c.OfPublished * 100, Percent, c.Country)))
            .Concat(Both("not-allocated", s.Concentration.Unallocated * 100, s.Concentration.UnallocatedOfPublished * 100, Percent))
            .Concat(s.Concentration.Withheld.Select(c => One("supply-share", Interval.AnyShare * 100, Percent, c, "withheld") with { Low = null, High = null }));
    });

    public static IEnumerable<ReportRow> Imports(MineralAssessment mineral)
    {
        var id = mineral.Mineral.Id.Value;
        return mineral.ImportSources
            .Select(s => Row(id, "imports", "import-source-share", s.Percent, Percent, s.Citation) with { Form = s.Form, Country = s.Country.Value, Period = s.Period.ToString() })
            .Concat(mineral.Imports.SelectMany(i => new[] { Import(id, "import-value", i, i.ValueUsd, null), Import(id, "calculated-duty", i, i.DutyUsd, "estimated") }))
            .Concat(mineral.Shifts.SelectMany(s => new[] { Shift(id, s, s.FromYear, s.FromShare), Shift(id, s, s.ToYear, s.ToShare) }));
    }

    public static IEnumerable<ReportRow> Factors(MineralAssessment mineral) => mineral.Vulnerability.Factors.SelectMany(f =>
    {
        ReportRow One(string item, Interval? value, string unit) =>
            Row(mineral.Mineral.Id.Value, "factors", $"{f.Prior.Factor}:{item}", value, unit, f.Citation, f.Raw is null ? "missing" : null) with { Form = f.Prior.Lens };
        return new[] { One("raw", f.Raw, f.Prior.Unit), One("normalised", f.Normalised, "share"), One("contribution", f.Contribution, "points") };
    });

    private static IEnumerable<ReportRow> Published(MineralAssessment mineral) => new[]
    {
        ("us-supply", mineral.UsSupply), ("prices", mineral.Prices), ("end-uses", mineral.EndUses), ("indices", mineral.Besides),
    }.SelectMany(part => part.Item2.Select(o => Row(
        mineral.Mineral.Id.Value, part.Item1, StatusWords.Of(o.Measure), o.IsKnown ? o.Value : null, o.Unit.Id, Citation.Of(o), Status(o.Status)) with
    { Stage = o.Stage?.ToString() ?? "", Form = o.Form, Country = o.Country.Value, Period = o.Period.ToString() }));

    private static IEnumerable<ReportRow> Unknowns(MineralAssessment mineral) =>
        mineral.Unknowns.Select(what => Row(mineral.Mineral.Id.Value, "unknowns", "not-known", null, "", null, what));

    private static ReportRow Import(string id, string item, ImportValue import, Interval value, string? status) =>
        Row(id, "imports", item, value, "USD", import.Citation, status) with
        { Stage = import.Stage.ToString(), Country = import.Origin.Value, Period = $"{import.Year}" };

    private static ReportRow Shift(string id, OriginShift shift, int year, double share) =>
        Row(id, "shifts", "share-of-lines", Interval.Exactly(share * 100), Percent, shift.Citation, shift.IsBasket ? OriginShift.BasketWords : null) with
        { Stage = shift.Stage.ToString(), Form = shift.Label, Country = shift.Origin.Value, Period = $"{year}" };

    internal static ReportRow Row(string mineral, string section, string item, Interval? value, string unit, Citation? citation, string? status = null) => new(
        mineral, section, item, "", "", "", "", Finite(value?.Low), Finite(value?.High), unit,
        citation?.Correction is not null ? "corrected" : status ?? (value is { IsExact: false } ? "bounded" : ""), citation?.Source.Id ?? "", citation?.Places ?? "");

    private static string Status(ObservationStatus status) => StatusWords.Of(status);

    private static double? Finite(double? bound) => bound is { } b && double.IsFinite(b) ? b : null;
}
