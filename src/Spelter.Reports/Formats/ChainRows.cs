using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reports.Formats;

/// <summary>The answers about the chain as rows for machines.</summary>
internal static class ChainRows
{
    private const string Percent = "percent";
    private const string Unknown = "unknown";

    public static IEnumerable<ReportRow> All(MineralAssessment mineral)
    {
        var (id, chain) = (mineral.Mineral.Id.Value, mineral.Chain);
        return chain.Exposures.SelectMany(e => Exposure(id, e))
            .Concat(Ore(id, chain.OreToProcessing))
            .Concat(chain.Prices.SelectMany(p => Price(id, p)))
            .Concat(chain.EuSupplyRisk.SelectMany(r => Eu(id, r)));
    }

    private static IEnumerable<ReportRow> Exposure(string id, StageExposure exposure)
    {
        ReportRow One(string item, Interval? value, string unit, Citation citation, CountryCode? country = null, string? status = null) =>
            Row(id, "exposure", item, value, unit, citation, status) with
            { Stage = exposure.Stage.Stage.ToString(), Form = exposure.Stage.Form, Period = exposure.Stage.Period.ToString(), Country = country?.Value ?? "" };
        var (source, estimated) = (exposure.Stage.Citation, exposure.Stage.Estimated);
        IEnumerable<ReportRow> Both(string item, Interval ofAll, Interval ofPublished, Citation citation, CountryCode? country = null) =>
            OutputRows.Of(item, ofAll * 100, ofPublished == ofAll ? null : ofPublished * 100, estimated, (name, value, status) => One(name, value, Percent, citation, country, status));
        foreach (var loss in exposure.Losses)
        {
            var row = exposure.Stage.CitationOf(loss.Country);
            foreach (var lost in Both("supply-lost", loss.Lost, loss.LostOfPublished, row, loss.Country)) yield return lost;
            yield return One("rest-must-grow-by", double.IsPositiveInfinity(loss.RestMustGrow.Low) ? null : loss.RestMustGrow * 100, Percent, row, loss.Country, OutputRows.Status(estimated));
        }

        foreach (var covered in Both("covered-nations-share", exposure.CoveredNations, exposure.CoveredNationsOfPublished, source)) yield return covered;
        yield return One("united-states-share", exposure.UnitedStates * 100, Percent, source, CountryCode.UnitedStates, OutputRows.Status(estimated));
        foreach (var partner in exposure.Partners)
        {
            yield return One($"partners-share:{partner.Group}", partner.Share * 100, Percent, source, status: partner.Share is null ? "no partner named" : OutputRows.Status(estimated));
            if (partner.Unverified is { High: > 0 } unverified)
                yield return One($"partners-share:{partner.Group}:unverified", unverified * 100, Percent, source, status: $"unverified: {(partner.UnverifiedCountries.Count == 0 ? "none named" : string.Join(' ', partner.UnverifiedCountries))}");
        }

        if (exposure.Governance is { } all) yield return One("governance", all.Score, "wgi", all.Citation);
        if (exposure.TopGovernance is { } top) yield return One("governance-of-largest", top.Score, "wgi", top.Citation, exposure.Losses[0].Country);
    }

    private static IEnumerable<ReportRow> Ore(string id, OreToProcessing? ore)
    {
        if (ore is null) yield break;
        foreach (var life in ore.Reserves)
        {
            yield return Row(id, "ore-to-processing", "years-of-reserves", life.Years, "years", life.Citation, life.Years is null ? $"{Unknown}: {life.Why}" : null) with
            { Stage = life.Reserves.Stage?.ToString() ?? "", Form = life.Reserves.Form, Country = CountryCode.UnitedStates.Value, Period = life.Reserves.Period.ToString() };
        }

        foreach (var gap in ore.Gaps)
        {
            ReportRow One(string item, Interval? tonnes, Citation citation, ChainSeries series) =>
                Row(id, "ore-to-processing", item, tonnes, $"t {gap.Basis}", citation, tonnes is null ? "not published" : null) with
                { Stage = series.Stage.ToString(), Form = series.Form, Country = CountryCode.UnitedStates.Value, Period = $"{gap.Year}" };
            var (from, to, difference) = (gap.Comparison.From!, gap.Comparison.To!, gap.Feed.Citation with { Method = "difference of feed and product" });
            yield return One("feed", gap.Feed.Tonnes, gap.Feed.Citation, from);
            yield return One("product", gap.Output.Tonnes, gap.Output.Citation, to);
            yield return One("capacity", gap.Capacity?.Tonnes, gap.Capacity?.Citation ?? gap.Output.Citation, to);
            yield return One("feed-not-processed", gap.FeedNotProcessed, difference, from);
            yield return One("processing-not-fed", gap.ProcessingNotFed, difference, to);
            yield return One("feed-beyond-capacity", gap.FeedBeyondCapacity, difference, from);
            yield return One("capacity-not-fed", gap.CapacityNotFed, difference, to);
        }
    }

    private static IEnumerable<ReportRow> Price(string id, PriceSeries series)
    {
        ReportRow One(string item, Interval? value, string unit, Citation citation) =>
            Row(id, "price-series", $"{item}:{series.Frequency.ToString().ToLowerInvariant()}", value, unit, citation, value is null ? Unknown : null) with
            { Stage = series.Stage?.ToString() ?? "", Form = series.Form, Period = series.Latest.Period.ToString() };
        yield return One("latest", series.Latest.Value, series.Unit.Id, series.Citation);
        yield return One("change-over-year", series.ChangeOverYear * 100, Percent, series.Citation);
        yield return One("ten-year-range", series.Range, series.Unit.Id, series.Citation);
        yield return One("place-in-range", series.PlaceInRange * 100, Percent, series.Citation);
        yield return One("volatility", series.Volatility is { } v ? Interval.Exactly(v * 100) : null, Percent, series.VolatilityCitation);
    }

    private static IEnumerable<ReportRow> Eu(string id, EuSupplyRisk risk)
    {
        var name = risk.Material.Length > 0 ? risk.Material : risk.Of.Value;
        foreach (var stage in risk.Stages.Where(_ => risk.Members.Count == 0))
        {
            ReportRow One(string item, Interval? value) =>
                Row(id, "eu-supply-risk", item, value, "index", stage.Citation, value is null ? "no table" : null) with { Stage = stage.Stage.ToString(), Form = name };
            yield return One("hhi-wgi-t:global-supply", stage.GlobalSupply);
            yield return One("hhi-wgi-t:eu-sourcing", stage.EuSourcing);
            yield return One("bracket", stage.Bracket);
        }

        yield return Row(id, "eu-supply-risk", "bounds", risk.Computed, "index", risk.Citation, risk.Agrees switch { true => "published index within", false => "published index outside", _ => "not compared" }) with { Form = name };
    }

    private static ReportRow Row(string mineral, string section, string item, Interval? value, string unit, Citation citation, string? status = null) => new(
        mineral, section, item, "", "", "", "", Finite(value?.Low), Finite(value?.High), unit,
        status ?? (value is { IsExact: false } ? "bounded" : ""), citation.Source.Id, citation.Places);

    private static double? Finite(double? bound) => bound is { } b && double.IsFinite(b) ? b : null;
}
