using System.Globalization;
using Spelter.Assessment;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Reports.Formats;

/// <summary>The rows of the mandate as a tidy table. Facts without a figure have empty bounds and say in the status how they stand.</summary>
internal static class MandateRows
{
    /// <summary>Stands in the column of minerals for what is said of all minerals of the report together.</summary>
    public const string AllMinerals = "(all)";

    private const string Percent = "percent";

    public static IEnumerable<ReportRow> Of(MineralAssessment mineral) =>
        Risks(mineral).Concat(Distortion(mineral)).Concat(Demand(mineral)).Concat(Potential(mineral)).Concat(Statutory(mineral)).Concat(Circumvention(mineral));

    public static IEnumerable<ReportRow> Of(OverallFindings overall) => overall.ImportsByStage.Concat(overall.ImportsByOrigin).SelectMany(t => new[]
    {
        Total(t, "import-value", t.ValueUsd, null), Total(t, "import-value-lines-in-full", Interval.Exactly(t.LineValueUsd), null), Total(t, "calculated-duty", t.DutyUsd, "estimated"),
    }).Concat(overall.SignificantCountries.Select(c => Row(AllMinerals, "risks", "minerals-of-significant-risk", Interval.Exactly(c.Minerals.Count), "count", c.Citation, c.Unverified ? "unverified" : null) with { Country = c.Country.Value }))
        .Concat(overall.Unknowns.Select(u => Row(AllMinerals, "not-known", u.Kind, Interval.Exactly(u.Minerals.Count), "count", null)));

    private static IEnumerable<ReportRow> Risks(MineralAssessment mineral) => mineral.Mandate.SourceCountries.SelectMany(c =>
        new (string Item, CitedShare? Share)[] { ("mined-share", c.Mined), ("processed-share", c.Processed), ("import-share", c.Imports), ("import-source-share", c.ImportSource) }
            .Where(s => s.Share is not null).SelectMany(s => Shares(mineral, "source-countries", s.Item, s.Share!.Share, s.Share.OfPublished, s.Share.Citation).Select(row => row with { Country = c.Country.Value }))
            .Concat(c.Risks.Select(r => Row(Id(mineral), "risks", r.Type, null, "", r.Citation, $"{r.Standing}{(r.Grade is { } g ? $", grade {g}" : "")}{(r.Unverified ? ", unverified" : "")}") with
            { Country = c.Country.Value, Form = r.Statement, Period = r.Since?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "" }))
            .Append(Row(Id(mineral), "risks", "significant-risk", Interval.Exactly(c.IsSignificant ? 1 : 0), "index", c.Ground) with { Country = c.Country.Value }));

    private static IEnumerable<ReportRow> Distortion(MineralAssessment mineral) => mineral.Mandate.Distortion.Events
        .Select(e => Row(Id(mineral), "distortion", e.Event.Kind, null, "", e.Citation, $"grade {e.Event.Grade}{(e.Event.Unverified ? ", unverified" : "")}") with
        { Country = e.Event.Country?.Value ?? "", Form = e.Event.What, Period = e.Event.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) })
        .Concat(mineral.Mandate.Distortion.Processing.SelectMany(p => Shares(mineral, "distortion", "processing-share", p.Share, p.OfPublished, p.Citation, p.Estimated).Select(row => row with
        { Country = p.Country.Value, Stage = p.Stage.ToString(), Form = p.Form, Period = p.Period.ToString() })))
        .Concat(mineral.Mandate.Distortion.Prices.Select(p => Row(Id(mineral), "distortion", "price-since-highest", p.SincePeak * 100, Percent, Citation.Of(p.Last)) with
        { Form = p.Last.Form, Period = $"{p.Peak.Period}/{p.Last.Period}" }));

    private static IEnumerable<ReportRow> Demand(MineralAssessment mineral) => mineral.Mandate.Demand.Users
        .Select(u => Row(Id(mineral), "demand", $"import-use:{u.Commodity.Code}", Interval.Exactly(u.UseUsd), "USD", u.Citation, "upper bound of exposure") with { Form = u.User.Name, Period = "2017" })
        .Concat(mineral.Mandate.Demand.World.Select(o => Observed(mineral, "demand", o)))
        .Concat(new (string Item, CitedShare? Share)[] { ("imports-from-significant-risk", mineral.Mandate.Demand.FromFlagged), ("imports-from-covered-nations", mineral.Mandate.Demand.FromCovered) }
            .Where(s => s.Share is not null).Select(s => Row(Id(mineral), "demand", s.Item, s.Share!.Share * 100, Percent, s.Share.Citation)));

    private static IEnumerable<ReportRow> Potential(MineralAssessment mineral) => mineral.Mandate.Potential.Projections.Select(o => Observed(mineral, "potential", o))
        .Concat(mineral.Mandate.Potential.Capacity.Select(c => Row(Id(mineral), "potential", "output-over-capacity", c.Utilisation * 100, Percent, Citation.Of(c.Capacity), c.Utilisation is null ? "not known" : null) with
        { Stage = c.Capacity.Stage?.ToString() ?? "", Form = c.Capacity.Form, Period = c.Capacity.Period.ToString() }));

    private static IEnumerable<ReportRow> Statutory(MineralAssessment mineral) => mineral.Mandate.Statutory.Select(s =>
        Row(Id(mineral), "statutory", $"{s.Factor}: {s.Name}", s.Value, s.Unit, s.Citation, s.Value is null ? "not known" : null));

    private static IEnumerable<ReportRow> Circumvention(MineralAssessment mineral) => mineral.Mandate.Circumvention.Substitutions
        .Select(s => Row(Id(mineral), "circumvention", "origin-risen", Interval.Exactly((s.Risen.ToShare - s.Risen.FromShare) * 100), "percentage points", s.Risen.Citation, $"while {s.Fallen.Origin} fell{(s.Risen.IsBasket ? $", {Reliance.OriginShift.BasketWords}" : "")}") with
        { Form = s.Risen.Code.Printed, Country = s.Risen.Origin.Value, Period = $"{s.Risen.FromYear}/{s.Risen.ToYear}" })
        .Concat(mineral.Mandate.Circumvention.Routes.SelectMany(r => new[]
        {
            Row(Id(mineral), "circumvention", $"{r.Kind}:count", Interval.Exactly(r.Count), "count", r.Citation), Row(Id(mineral), "circumvention", $"{r.Kind}:value", r.ValueUsd, "USD", r.Citation),
        }));

    private static IEnumerable<ReportRow> Shares(
        MineralAssessment mineral, string section, string item, Interval share, Interval? ofPublished, Citation citation, bool estimated = false) =>
        OutputRows.Of(item, share * 100, ofPublished * 100, estimated, (name, value, status) => Row(Id(mineral), section, name, value, Percent, citation, status));

    private static ReportRow Observed(MineralAssessment mineral, string section, Observation o) =>
        Row(Id(mineral), section, Documents.StatusWords.Of(o.Measure), o.IsKnown ? o.Value : null, o.Unit.Id, Citation.Of(o), Documents.StatusWords.Of(o.Status)) with
        { Stage = o.Stage?.ToString() ?? "", Form = o.Form, Country = o.Country.Value, Period = o.Period.ToString() };

    private static ReportRow Total(CombinedImport total, string item, Interval value, string? status) => Row(AllMinerals, "imports", item, value, "USD", total.Citation, status) with
    { Stage = total.Stage?.ToString() ?? "", Country = total.Origin?.Value ?? "", Period = $"{total.Year}" };

    private static string Id(MineralAssessment mineral) => mineral.Mineral.Id.Value;

    private static ReportRow Row(string mineral, string section, string item, Interval? value, string unit, Citation? citation, string? status = null) =>
        TidyRows.Row(mineral, section, item, value, unit, citation, status);
}
