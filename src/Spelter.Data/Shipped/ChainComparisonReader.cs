using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/catalog/ore-to-processing.csv</c>.</summary>
public static class ChainComparisonReader
{
    private const string File = "catalog/ore-to-processing.csv";

    /// <exception cref="InputException">The table is missing, or a row is neither a comparison nor a reason against one.</exception>
    public static IReadOnlyList<ChainComparison> Read(string dataFolder)
    {
        List<ChainComparison> comparisons = [];
        foreach (var (c, where) in ShippedTable.Rows(
            dataFolder, File,
            "mineral", "from_stage", "from_form", "from_basis", "from_chain_form", "to_stage", "to_form", "to_basis", "to_chain_form", "to_holds_scrap", "why_not", "note"))
        {
            if (!MineralId.IsValid(c[0])) throw InputException.At(where, $"\"{c[0]}\" is not a mineral.", "Write its kebab-case identity.");
            var compares = c[10].Length == 0;
            if (compares != (c[1].Length > 0 && c[5].Length > 0))
                throw InputException.At(where, "the row is neither a comparison nor a reason against one.", "Give both series, or why_not alone.");
            comparisons.Add(new(
                new MineralId(c[0]),
                compares ? new(StageOf(c[1], where), c[2], c[3], c[4]) : null,
                compares ? new(StageOf(c[5], where), c[6], c[7], c[8]) : null,
                compares && Cell.At(where, "Write yes or no.", () => Cell.YesNo(c[9])), c[10], c[11]));
        }

        return comparisons;
    }

    private static Stage StageOf(string text, string where) => Enum.TryParse<Stage>(text, out var stage) && Enum.IsDefined(stage) && !char.IsAsciiDigit(text[0])
        ? stage
        : throw InputException.At(where, $"\"{text}\" is not a stage.", $"The stages are {string.Join(", ", Enum.GetNames<Stage>())}.");
}
