using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>What is not known, over all minerals.</summary>
internal static class UnknownsSection
{
    public static Section Of(ReportContext context)
    {
        var unknowns = context.Report.Overall.Unknowns;
        return new("not-known", "What is not known", [
            new Paragraph($"Unknowns that stand with the single minerals: {Figures.Whole(context.Report.Minerals.Sum(m => m.Unknowns.Count))}. Here they are counted by kind. What is not known is not zero and is filled in nowhere; where it has bounds, these are shown."),
            SectionText.TableOr(
                "What is not known for some minerals", ["What", "Minerals", "For"],
                unknowns.Where(u => !u.OfAll).Select(u => (Cell[])[
                    u.Kind, new(Figures.Whole(u.Minerals.Count), Numeric: true), u.Minerals.Count == context.Report.Minerals.Count ? "all" : context.Name(u.Minerals)]),
                "Nothing of the kinds counted is unknown, or the report was not reviewed."),
            new Bullets([.. unknowns.Where(u => u.OfAll).Select(u => (IReadOnlyList<Cell>)[$"{u.Kind}: in no source held, for any mineral."])]),
        ]);
    }
}
