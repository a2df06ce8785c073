using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>What the order asks for, how far this report answers, and where.</summary>
internal static class MandateSection
{
    /// <summary>Row, what it asks for, what the report shows, what is missing.</summary>
    private static readonly (int Row, string Asks, string Shows, string Missing)[] Rows =
    [
        (1, "Imports of all processed critical minerals and of derivatives that contain them", "By mineral, stage, year and country in value, by form and year in tonnes where USGS prints them; over all minerals with each line counted once", "Minerals inside derivatives beyond the mapped lines"),
        (2, "Foreign sources by percent and volume, and the type of risk per source", "Sources in percent and in volume by several methods; a type of risk per source country with grade; countries of significant risk by a stated rule", "Events that are not on record"),
        (3, "Distortive effects of foreign practices on investment, viability and prices", "Export controls with dates and standing, graded evidence of effects, share in processing over time, level, change and volatility of published prices", "Subsidies, prices inside the controlling country, investment not made, closures by plant"),
        (4, "Demand by makers of derivatives, in the United States and worldwide", "Published uses, industries that use the imported commodity (upper bound), share of imports from flagged countries, world demand of the IEA's minerals", "Use by importer, demand worldwide for the other minerals"),
        (5, "Review and risk assessment of global supply chains", "Concentration per stage, supply lost when one country goes, stages that hang on one country, origins of use behind the partner, and losses when the largest exporter stops", "Single plants; ownership; losses by several events at once (spelter stress)"),
        (6, "Current and potential US capability to process and to make derivatives", "Output, capacity and reserves as published; the gap from ore to processing; projections of the IEA's base case", "Facilities with status and start year; capability to make derivatives"),
        (7, "Dollar value of imports, in total and by exporting country", "Yes, per mineral and over all with each line counted once, with calculated duty", "Exact value inside basket lines: bounds"),
        (8, "The statutory factors of 19 U.S.C. 1862(d)", "A paragraph per factor and indicators per mineral", "Named with each factor"),
        (9, "Actions to adjust imports and their level", "Not here", "Needs the simulator and the list of instruments"),
        (10, "Safeguards against circumvention", "Indicators: substitution of origins, scrap, derivative and basket lines, low-value tail", "Monitoring rule per option: needs row 9"),
        (11, "Incentives for domestic production, processing and recycling", "Not here", "Needs facilities, cost and scenarios"),
        (12, "Any further measure needed", "Not here", "Needs the options of rows 9 and 11"),
    ];

    public static Section Of() => new("mandate", "What the mandate asks, and what this report answers", [
        new Paragraph("⚠ The rows paraphrase the order of 15 April 2025 (Executive Order 14272). Check numbering and wording against 90 FR 16437 before quoting."),
        new Table(
            "Coverage of the mandate",
            ["Row", "Asks for", "In this report", "Missing", "Where"],
            [.. Rows.Select(r => (Cell[])[$"{r.Row}", r.Asks, r.Shows, r.Missing, new($"Row {r.Row} over all minerals", Anchor: $"row-{r.Row}")])]),
        new Paragraph("What is not known has ", new Cell("a section of its own", Anchor: "not-known"), "."),
    ]);
}
