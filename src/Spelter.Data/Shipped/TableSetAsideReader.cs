using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/priors/tables-set-aside.csv</c>.</summary>
public static class TableSetAsideReader
{
    private const string File = "priors/tables-set-aside.csv";
    private static readonly string[] Columns = ["mineral", "stage", "form", "family", "reason", "source"];

    /// <exception cref="InputException">The table is missing, or a cell is not what its column holds.</exception>
    public static IReadOnlyList<TableSetAside> Read(string dataFolder) => [.. ShippedTable.Map(dataFolder, File, Columns, c =>
        new TableSetAside(new MineralId(c[0]), Enum.Parse<Stage>(c[1]), Given(c[2]), Given(c[3]), Given(c[4])))];

    private static string Given(string cell) => cell.Length > 0 ? cell : throw new FormatException("a cell is empty: write * for any form or family");
}
