using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>What the order asks for, and how far this report answers.</summary>
internal static class MandateSection
{
    private static readonly (string Row, string Asks, string Answer)[] Rows =
    [
        ("1", "Imports of all processed critical minerals and of derivatives that contain them", "By mineral, stage and year in value, by form and year in tonnes where USGS prints them; derivatives beyond mapped lines are not here"),
        ("2", "Foreign sources by percent and volume, and the type of risk per source", "Percent, volume by several methods, and covered nations; a risk type per country is not here"),
        ("3", "Distortive effects of foreign practices on investment, viability and prices", "In part: published annual prices"),
        ("4", "Demand by makers of derivatives, in the United States and worldwide", "In part: published end uses"),
        ("5", "Review and risk assessment of global supply chains", "Concentration per stage and supply lost when one country goes; losses in a scenario need the simulator and are not here"),
        ("6", "Current and potential US capability to process and to make derivatives", "Production, capacity and reserves as published, and the gap from ore to processing; potential is not here"),
        ("7", "Dollar value of imports, in total and by exporting country", "Yes, with calculated duty"),
        ("8", "The statutory factors of 19 U.S.C. 1862(d)", "Indicators only"),
        ("9", "Actions to adjust imports and their level", "Needs the simulator; not here"),
        ("10", "Safeguards against circumvention", "Indicator only: shifts of origin"),
        ("11", "Incentives for domestic production, processing and recycling", "Needs the simulator; not here"),
        ("12", "Any further measure needed", "Needs the simulator; not here"),
    ];

    public static Section Of() => new("mandate", "What the mandate asks, and what this report answers", [
        new Paragraph("⚠ The rows paraphrase the order of 15 April 2025 (Executive Order 14272). Check numbering and wording against 90 FR 16437 before quoting."),
        new Table("Coverage of the mandate", ["Row", "Asks for", "In this report"], [.. Rows.Select(r => (Cell[])[r.Row, r.Asks, r.Answer])]),
    ]);
}
