using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Small pieces that several sections use.</summary>
internal static class SectionText
{
    /// <summary>The table, or a sentence where it would be empty.</summary>
    public static Block TableOr(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Cell>> rows, string otherwise)
    {
        var all = rows.ToList();
        return all.Count == 0 ? new Paragraph(ReportContext.Missing(otherwise)) : new Table(caption, columns, all);
    }

    public static string OrDash(string text) => text.Length == 0 ? "—" : text;

    public static Interval Sum(this IEnumerable<Interval> values) => values.Aggregate(Interval.Zero, (sum, v) => sum + v);
}
