using System.Text;
using Spelter.Catalog;

namespace Spelter.Reports.Documents;

/// <summary>Tells once what publishers give for a group: a table of a member that says the same as that of a member before it is
/// replaced by a sentence that says so and leads there. Tables for machines keep every figure with every mineral.</summary>
internal sealed class SharedTables
{
    // A row or two without a chart are read sooner than a reference is followed.
    private const int LeastRows = 3;

    private readonly Dictionary<string, (Mineral Mineral, string Anchor)> _told = new(StringComparer.Ordinal);

    /// <summary>The section of a mineral without the tables that a member of its group has told already, and without their charts.</summary>
    public Section Without(Mineral mineral, Section section) => mineral.Groups.Count == 0
        ? section
        : section with { Blocks = [.. section.Blocks.Select(b => b is Section part ? part with { Blocks = [.. Blocks(mineral, part)] } : b)] };

    private IEnumerable<Block> Blocks(Mineral mineral, Section part)
    {
        // A chart stands above the table that holds its figures, so it goes where the table goes.
        List<Block> charts = [];
        foreach (var block in part.Blocks)
        {
            if (block is Chart)
            {
                charts.Add(block);
                continue;
            }

            if (block is Table table && table.Rows.Count + charts.Count >= LeastRows && Before(mineral, part, table) is { } before)
            {
                yield return new Paragraph($"{Subject(mineral, table)}: the same figures as for ", new Cell(before.Mineral.Name, Anchor: before.Anchor), ", a member of the same group. They stand there once.");
            }
            else
            {
                foreach (var chart in charts) yield return chart;
                yield return block;
            }

            charts.Clear();
        }

        foreach (var chart in charts) yield return chart;
    }

    private (Mineral Mineral, string Anchor)? Before(Mineral mineral, Section part, Table table)
    {
        var content = Content(mineral, table);
        foreach (var group in mineral.Groups)
        {
            // A mineral that repeats a table is no other member to lead to.
            if (_told.TryGetValue($"{group}\n{content}", out var before)) return before.Mineral == mineral ? null : before;
        }

        foreach (var group in mineral.Groups) _told.Add($"{group}\n{content}", (mineral, part.Id));
        return null;
    }

    private static string Content(Mineral mineral, Table table)
    {
        var content = new StringBuilder(Subject(mineral, table)).AppendJoin('\t', table.Columns);
        foreach (var cell in table.Rows.SelectMany(row => row)) content.Append('\n').Append(cell);
        return content.ToString();
    }

    private static string Subject(Mineral mineral, Table table)
    {
        var prefix = $"{mineral.Name}: ";
        return table.Caption.Length > prefix.Length && table.Caption.StartsWith(prefix, StringComparison.Ordinal)
            ? char.ToUpperInvariant(table.Caption[prefix.Length]) + table.Caption[(prefix.Length + 1)..]
            : table.Caption;
    }
}
