using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>The rows of the mandate over all minerals, in their order.</summary>
internal static class RowsSection
{
    public static Section Of(ReportContext context) => new("rows", "The rows of the mandate over all minerals",
    [
        TotalsSection.ByStage(context),
        SourceRiskSection.Overall(context),
        DistortionSection.Overall(context),
        DemandSection.Overall(context),
        SinglePointsSection.Of(context),
        PotentialSection.Overall(context),
        TotalsSection.ByOrigin(context),
        StatutorySection.Overall(context),
        .. LaterRows.All.Take(1),
        CircumventionSection.Overall(context),
        .. LaterRows.All.Skip(1),
    ]);
}
