using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>One row of a table about tariff lines.</summary>
/// <param name="Code">Line.</param>
/// <param name="Cells">Cells in the order of the columns asked for; the first is the line.</param>
/// <param name="Where">Table and line, for messages.</param>
internal readonly record struct LineRow(HtsCode Code, string[] Cells, Place Where);
