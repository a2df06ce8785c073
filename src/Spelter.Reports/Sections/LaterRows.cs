using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Rows 9, 11 and 12 of the mandate: what they need that does not exist yet.</summary>
internal static class LaterRows
{
    public static IEnumerable<Section> All =>
    [
        new("row-9", "Actions to adjust imports (row 9)", [new Paragraph("Not here. Options and their levels need the simulator of trade under a measure, and the list of instruments; this report recommends no action.")]),
        new("row-11", "Incentives for production, processing and recycling (row 11)", [new Paragraph("Not here. A costed list needs capacity by facility, the cost of building it, and prices under scenarios.")]),
        new("row-12", "Any further measure (row 12)", [new Paragraph("Not here. Residual risk can be stated only once the options of rows 9 and 11 exist.")]),
    ];
}
