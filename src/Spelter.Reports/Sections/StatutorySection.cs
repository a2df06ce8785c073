using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 8 of the mandate: indicators for the factors of 19 U.S.C. 1862(d). They inform a finding and are none.</summary>
internal static class StatutorySection
{
    private const double Half = 0.5;
    private const double HalfInPercent = 50;
    private const double Tenth = 10;

    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: indicators for the factors of 19 U.S.C. 1862(d)",
            ["Factor", "Indicator", "Value", "Unit"],
            mineral.Mandate.Statutory.Select(s => (Cell[])[
                s.Factor, s.Name, s.Value is { } value ? context.Figure(value, s.Citation, s.IsModelled) : ReportContext.Missing(), SectionText.OrDash(s.Unit)]),
            "No indicator is known.");
        yield return new Paragraph("The factors and what is missing for each: ", new Cell("row 8 over all minerals", Anchor: "row-8"), ".");
    }

    public static Section Overall(ReportContext context) => new("row-8", "The factors of 19 U.S.C. 1862(d) (row 8)", [
        new Paragraph("One paragraph per factor, mirrored in 15 CFR 705.4; the numbers d1 to d7 are Spelter's. Counts are of the tables of the minerals, where each figure has its source. "
            + "Indicators inform a finding; the finding is for the Secretary and the President."),
        new Bullets([.. StatutoryFactor.All.Select(f => (IReadOnlyList<Cell>)[$"{f.Id}. {f.Statement}. {Finding(context, f.Id)} ", ReportContext.Missing($"Missing: {f.Missing}.")])]),
    ]);

    private static string Finding(ReportContext context, string factor)
    {
        var minerals = context.Report.Minerals;
        List<StatutoryIndicator> Known(string name) => [.. minerals.SelectMany(m => m.Mandate.Statutory.Where(s => s.Factor == factor && s.Value is not null && s.Name.StartsWith(name, StringComparison.Ordinal)))];
        int With(string name, Func<Interval, bool> holds) => minerals.Count(m => m.Mandate.Statutory.Any(s => s.Factor == factor && s.Value is { } v && s.Name.StartsWith(name, StringComparison.Ordinal) && holds(v)));
        int Have(string name) => With(name, _ => true);
        return factor switch
        {
            "d1" => $"US consumption is published for {Have("US apparent consumption")} of {Counted.Of(minerals.Count, "mineral")} and USGS's effect on GDP for {Have("Effect on GDP")}; neither is defence demand. How much of use ends in national defence is bounded for {Have(StatutoryIndicator.DefenceShare)}, and at least a tenth of it for {With(StatutoryIndicator.DefenceShare, v => v.Low >= Tenth)}. A stop of the largest foreign exporter would cost at least a tenth of use of {With(StatutoryIndicator.UseLost, v => v.Low >= Tenth)} of {Counted.Of(Have(StatutoryIndicator.UseLost), "mineral")} with a supply network.",
            "d2" => $"Of {Counted.Of(Have("US share"), "mineral")} whose processing is known by country the United States processes none of {With("US share", v => v.High == 0)}; for {With("US share", v => v.Low == 0 && v.High > 0)} more its share may be none, since it is withheld or may be among other countries; output over capacity is computed for {Have("US output over capacity")}.",
            "d3" => $"By-products throughout, {Counted.Of(With("By-product", v => v.Low >= 100), "mineral")}: their own price does not call forth supply; the largest processor holds at least half of the supply of {With("Share of the largest", v => v.Low >= Half * 100)}; employment is published for {Have("US employment")}.",
            "d4" => $"A projection of US output is held for {Counted.Of(Have("US output projected"), "mineral")}; a price variation for {Have("Variation")}.",
            "d5" => $"Net import reliance is at least {HalfInPercent} % for {With("Net import reliance", v => v.Low >= HalfInPercent)} of {Counted.Of(Have("Net import reliance"), "mineral")}; covered nations send at least half of the imports past the mine of {With("Share of covered", v => v.Low >= HalfInPercent)}, and at least half of use began in them, through all partners, for {With(StatutoryIndicator.CoveredOrigins, v => v.Low >= HalfInPercent)} of {Have(StatutoryIndicator.CoveredOrigins)}. {ImportsPast(context)}",
            "d6" => $"Foreign export controls run on {Counted.Of(minerals.Count(m => m.Mandate.Distortion.Controls.Any(c => c.Standing != ControlStanding.EndUnknown)), "mineral")}; the newest published price of {Known("Price since").Count(s => s.Value!.Value.High < 0)} of {Known("Price since").Count} series stands below its highest of five years.",
            _ => $"US employment fell for {With("Change of US employment", v => v.High < 0)} of the {Have("Change of US employment")} minerals for which a series is published, most of them at the mine.",
        };
    }

    private static string ImportsPast(ReportContext context)
    {
        var past = context.Report.Overall.ImportsByStage.Where(t => t.Stage is Stage.Intermediate or Stage.Refined).ToList();
        if (past.Count == 0) return "Imports past the mine are unknown.";
        var year = past.Max(t => t.Year);
        return $"Imports past the mine in {year}: {Figures.Bounds(past.Where(t => t.Year == year).Select(t => t.ValueUsd).Sum(), Figures.Rounded)} US dollars on lines counted once.";
    }
}
