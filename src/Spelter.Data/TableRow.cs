namespace Spelter.Data;

/// <summary>One row of a table.</summary>
/// <param name="Cells">Cells in the order of the columns asked for.</param>
/// <param name="Where">Table and line, for messages.</param>
internal readonly record struct TableRow(string[] Cells, Place Where);
