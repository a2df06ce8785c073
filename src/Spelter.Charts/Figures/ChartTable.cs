namespace Spelter.Charts;

/// <summary>The table beside a chart, cell by cell as shown. The first column names the row.</summary>
public sealed record ChartTable
{
    /// <exception cref="ArgumentException">A row has not as many cells as there are columns.</exception>
    public ChartTable(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.FirstOrDefault(r => r.Count != columns.Count) is { } bad) throw new ArgumentException($"The row \"{string.Join(" | ", bad)}\" has {bad.Count} cells for {columns.Count} columns.", nameof(rows));
        (Columns, Rows) = (columns, rows);
    }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }
}
