using Spelter.Assessment;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>All that the report says of one mineral.</summary>
internal static class MineralSection
{
    public static Section Of(ReportContext context, MineralAssessment mineral)
    {
        var id = mineral.Mineral.Id.Value;
        Section Part(string part, string title, IEnumerable<Block> blocks) => new($"{id}-{part}", title, [.. blocks]);
        return new(id, $"{mineral.Mineral.Name}, rank {mineral.Vulnerability.Rank}", [
            Part("reliance", "Net import reliance", RelianceSection.Of(context, mineral)),
            Part("row-1", "Imports by stage (row 1)", [.. ImportSections.ByStage(context, mineral), .. QuantitySections.Totals(context, mineral)]),
            Part("row-2", "Foreign sources by percent and volume (row 2)", [.. ImportSections.ByPercent(context, mineral), .. QuantitySections.ByCountry(context, mineral)]),
            Part("covered", "Exposure to covered nations (row 2)", ImportSections.Covered(context, mineral)),
            Part("row-2-risk", "Type of risk per source country (row 2)", SourceRiskSection.Of(context, mineral)),
            Part("row-3", "Distortive practices and prices (row 3)", [.. DistortionSection.Of(context, mineral), .. MarketSections.Prices(context, mineral)]),
            Part("row-4", "End uses (row 4)", [MarketSections.Uses(context, mineral)]),
            Part("row-4-demand", "Demand and how far flagged countries meet it (row 4)", DemandSection.Of(context, mineral)),
            Part("row-5", "Concentration of the supply chain and supply lost (row 5)", SupplySections.Chain(context, mineral)),
            Part("row-5-network", "Origins of use and losses in a scenario (row 5)", NetworkSection.Of(context, mineral)),
            Part("row-6", "US capability (row 6)", SupplySections.Capability(context, mineral)),
            Part("row-6-potential", "US potential (row 6)", PotentialSection.Of(context, mineral)),
            Part("row-7", "Value by country and duty (row 7)", ImportSections.ByValue(context, mineral)),
            Part("row-8", "Indicators for the statutory factors (row 8)", StatutorySection.Of(context, mineral)),
            Part("row-10", "Shifts of origin (indicator for row 10)", MarketSections.Shifts(context, mineral)),
            Part("row-10-ways", "Indicators of circumvention (row 10)", CircumventionSection.Of(context, mineral)),
            Part("vulnerability", "Vulnerability", VulnerabilitySection.Of(context, mineral)),
            Part("beside", "Published indices", [MarketSections.Beside(context, mineral), .. EuRiskSection.Of(context, mineral)]),
            Part("unknowns", "Unknowns", [UnknownsOf(mineral)]),
        ], Folds: true);
    }

    private static Block UnknownsOf(MineralAssessment mineral) => mineral.Unknowns.Count == 0
        ? new Paragraph("The assessment names nothing unknown for this mineral.")
        : new Bullets([.. mineral.Unknowns.Select(u => (IReadOnlyList<Cell>)[u])]);
}
