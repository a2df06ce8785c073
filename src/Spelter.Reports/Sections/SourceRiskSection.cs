using Spelter.Assessment;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 2 of the mandate: the type of risk per source country, and the countries of significant risk.</summary>
internal static class SourceRiskSection
{
    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        var countries = mineral.Mandate.SourceCountries;
        var shown = countries.Where(c => c.Risks.Count > 0).ToList();
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: source countries that carry a type of risk",
            ["Country", "World supply, mine", "World supply, past the mine", "US imports past the mine", "USGS import source", "Types of risk (grade)", "Governance", "Significant risk"],
            shown.Select(c => Row(context, c)),
            countries.Count == 0 ? "No source country is known." : "No source country carries a type of risk on record.");
        var others = countries.Except(shown).Select(c => context.Name(c.Country)).ToList();
        if (others.Count > 0) yield return new Paragraph($"Source countries without a type of risk on record, which is no clean bill: {string.Join(", ", others)}.");
    }

    public static Section Overall(ReportContext context)
    {
        var overall = context.Report.Overall;
        return new("row-2", "Countries of significant risk (row 2)", [
            SectionText.TableOr(
                "Countries of significant risk over all minerals of this report",
                ["Country", "Minerals", "For", "Types of risk (minerals)", "Mark"],
                overall.SignificantCountries.Select(c => (Cell[])[
                    context.Name(c.Country), new(Figures.Whole(c.Minerals.Count), Numeric: true), context.Name(c.Minerals),
                    context.Said(string.Join(", ", c.Types.Select(t => $"{context.RiskType(t.Type)} ({t.Minerals})")), c.Citation), c.Unverified ? "⚠ a fact behind is unverified" : "—"]),
                "The rule makes no country one of significant risk, or the report was not reviewed."),
            new Paragraph(Rule(overall.Rules)),
            SectionText.TableOr(
                "Types of risk: when a country carries one",
                ["Type", "Decisive", "Carried where", "Whose judgement"],
                overall.Rules.Types.Select(t => (Cell[])[t.Label, t.IsDecisive ? "yes" : "no", t.Statement, t.Source]), "No type of risk is defined."),
            SectionText.TableOr(
                "Thresholds behind risks and indicators",
                ["Threshold", "Value", "Unit", "What it separates", "Whose judgement"],
                overall.Rules.Thresholds.Select(t => (Cell[])[t.Label, new(Figures.AsPublished(t.Value), Numeric: true), t.Unit, t.Statement, t.Source]), "No threshold is defined."),
        ]);
    }

    private static string Rule(MandateRules rules) => rules.Thresholds.Count == 0
        ? "No rule was given."
        : $"Rule, a judgement of Spelter: a country is of significant risk for a mineral where its share of world supply at a stage (of published output where United States output is withheld) or of US imports is at least {Figures.Rounded(rules[MandateRules.SignificantShare] * 100)} % "
            + $"by the low bound, and it carries a decisive type of risk or at least {Figures.Rounded(rules[MandateRules.SignificantTypes])} types. Suspended measures count, since their text stays in law; "
            + "what may hold and measures whose end is not on record do not. Grade A is a primary text, B press or law firm, C secondary; ⚠ must be verified before it is relied on. " + RiskRuleWords.NotCleared;

    private static Cell[] Row(ReportContext context, SourceCountry country)
    {
        var onRecord = RiskWords.OnRecord(context, country);
        var record = country.Risks.FirstOrDefault(r => r.Type != "governance");
        var governance = country.Risks.FirstOrDefault(r => r.Type == "governance");
        return [
            context.Name(country.Country),
            Share(context, country.Mined), Share(context, country.Processed), Share(context, country.Imports), Share(context, country.ImportSource),
            record is null ? "—" : context.Said(onRecord, record.Citation),
            governance is null ? "—" : context.Said(governance.Statement, governance.Citation),
            country.IsSignificant ? "yes" : "no",
        ];
    }

    private static Cell Share(ReportContext context, CitedShare? share) => share is null ? "—" : context.Percent(share.Share, share.OfPublished, share.Citation);
}
