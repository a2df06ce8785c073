using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Reports.Documents;

namespace Spelter.Cli;

/// <summary>The answers about the chain as a terminal shows them.</summary>
internal static class ChainText
{
    private const int LossesShown = 3;

    /// <summary>All answers of one mineral, the preferred distributions only.</summary>
    public static void Write(TextWriter output, CatalogTables catalog, ChainAnswers chain)
    {
        WriteExposures(output, catalog, [.. chain.Exposures.Where(e => e.Stage.Preferred)]);
        WriteOre(output, chain.OreToProcessing);
        WritePrices(output, chain.Prices);
        WriteEu(output, catalog, chain.EuSupplyRisk);
    }

    public static void WriteExposures(TextWriter output, CatalogTables catalog, IReadOnlyList<StageExposure> exposures)
    {
        if (exposures.Count == 0) return;
        output.WriteLine();
        output.WriteText("Supply lost when a country goes, in percent of world output; the rest must grow by the percentage in brackets to cover it");
        PlainTable.Write(output, ["stage", "form", "period", "largest", "second", "third", "source"],
            [.. exposures.Select(e => (IReadOnlyList<string>)
            [
                e.Stage.Stage.ToString(), e.Stage.Form, e.Stage.Period.ToString(),
                .. Enumerable.Range(0, LossesShown).Select(i => i < e.Losses.Count ? $"{catalog.NameOf(e.Losses[i].Country)} {Text.Share(e.Losses[i].Lost, e.Losses[i].LostOfPublished)} [{Growth(e.Losses[i].RestMustGrow)}]" : ""),
                e.Stage.Citation.Source.Id,
            ])]);
        output.WriteLine();
        output.WriteText("Whose supply it is, in percent of world output; ⚠ marks the part that rests on unverified memberships; governance from -2.5 (weak) to 2.5 (strong)");
        PlainTable.Write(output, ["stage", "form", "period", "covered nations", "free-trade partners", "minerals frameworks", "any agreement", "United States", "governance", "of the largest"],
            [.. exposures.Select(e => (IReadOnlyList<string>)
            [
                e.Stage.Stage.ToString(), e.Stage.Form, e.Stage.Period.ToString(), Text.Share(e.CoveredNations, e.CoveredNationsOfPublished),
                Partner(e, "fta"), Partner(e, "minerals-framework"), Partner(e, PartnerShare.AnyAgreement), Text.Share(e.UnitedStates),
                e.Governance is { } g ? Score(g.Score) : "unknown", e.TopGovernance is { } t ? Score(t.Score) : "unknown",
            ])]);
    }

    private static void WriteOre(TextWriter output, OreToProcessing? ore)
    {
        if (ore is null || (ore.Gaps.Count + ore.Reserves.Count + ore.WhyNot.Count == 0)) return;
        output.WriteLine();
        output.WriteText("From ore to processing in the United States, tonnes of content");
        foreach (var life in ore.Reserves)
        {
            if (!life.Reserves.IsKnown)
            {
                output.WriteText($"Reserves {life.Reserves.Period}: {StatusWords.Of(life.Reserves.Status)}");
                continue;
            }

            output.WriteText($"Reserves {life.Reserves.Period}: {Text.Number(life.Reserves.InBaseUnit)} t ({life.Reserves.Basis}); "
                + (life.Years is { } years ? $"{Text.Number(Rounded(years))} years at the mine output of {life.MineOutput!.Period}" : $"years not known: {life.Why}"));
        }

        foreach (var why in ore.WhyNot) output.WriteText("Not compared: " + why);
        if (ore.Gaps.Count == 0) return;
        PlainTable.Write(output, ["year", "feed", "t", "product", "t", "capacity", "feed not processed", "processing not fed", "basis"],
            [.. ore.Gaps.Select(g => (IReadOnlyList<string>)
            [
                g.Year.ToString(), Series(g.Comparison.From!), Output(g.Feed), Series(g.Comparison.To!), Output(g.Output),
                g.Capacity is { } c ? $"{Tonnes(c.Tonnes)} ({c.Published.Period})" : "not published", Tonnes(g.FeedNotProcessed), Tonnes(g.ProcessingNotFed), g.Basis,
            ])]);
        foreach (var gap in ore.Gaps) output.WriteText(gap.InWords);
    }

    private static void WritePrices(TextWriter output, IReadOnlyList<PriceSeries> prices)
    {
        if (prices.Count == 0) return;
        output.WriteLine();
        output.WriteText("Prices, nominal; volatility is annualised for monthly prices and the coefficient of variation for annual ones");
        PlainTable.Write(output, ["frequency", "form", "basis", "unit", "latest", "period", "change over a year", "place in 10-year range", "volatility", "source"],
            [.. prices.Select(p => (IReadOnlyList<string>)
            [
                p.Frequency.ToString(), p.Form, p.Basis, p.Unit.Id, Text.Number(p.Latest.Value), p.Latest.Period.ToString(),
                p.ChangeOverYear is { } change ? Text.Change(change) : "unknown", p.PlaceInRange is { } place ? Text.Share(place) : "no range",
                p.Volatility is { } v ? Text.Share(Interval.Exactly(v)) : "too few", p.Latest.Source.Id,
            ])]);
    }

    private static void WriteEu(TextWriter output, CatalogTables catalog, IReadOnlyList<EuSupplyRisk> risks)
    {
        foreach (var risk in risks)
        {
            var computed = risk.Computed is { } c ? $"its share tables allow at most {Text.Number(new(Math.Round(c.High, 2), Math.Round(c.High, 2)))}" : "no share table";
            var published = risk.Published is null ? "no index of its own" : $"published {risk.Printed}";
            var verdict = risk.Agrees switch { true => risk.IsWithinRounding ? ", consistent within rounding" : ", consistent", false => ", not consistent: " + risk.WhyOutside, _ => "" };
            output.WriteText($"EU supply risk of {(risk.Material.Length > 0 ? risk.Material : catalog.NameOf(risk.Of))}: {published}, {computed}{verdict}");
        }
    }

    private static string Partner(StageExposure exposure, string group)
    {
        var partner = exposure.Partners.First(p => p.Group == group);
        if (partner.Share is not { } share) return "none named";
        return partner.UnverifiedCountries.Count == 0 ? Text.Share(share) : $"{Text.Share(share)}, {Text.Share(partner.Unverified!.Value)} ⚠";
    }

    private static string Growth(Interval growth) => double.IsPositiveInfinity(growth.Low) ? "none left" : "+" + Text.Share(growth);

    private static string Score(Interval score) => Text.Number(new(Math.Round(score.Low, 2), Math.Round(score.High, 2)));

    private static string Series(ChainSeries series) => series.Form.Length == 0 ? series.Stage.ToString() : $"{series.Form} ({series.Stage})";

    private static string Output(ContainedOutput output) => output.Published.IsKnown ? Tonnes(output.Tonnes) : StatusWords.Of(output.Published.Status);

    private static string Tonnes(Interval tonnes) => tonnes == Interval.NonNegative ? "not known" : Text.Number(new(Math.Round(tonnes.Low), double.IsFinite(tonnes.High) ? Math.Round(tonnes.High) : tonnes.High));

    private static Interval Rounded(Interval value) => new(Math.Round(value.Low, 1), double.IsFinite(value.High) ? Math.Round(value.High, 1) : value.High);
}
