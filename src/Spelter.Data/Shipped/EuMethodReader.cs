using Spelter.Assessment;
using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/priors/eu-supply-risk.csv</c> and <c>data/catalog/eu-materials.csv</c>.</summary>
public static class EuMethodReader
{
    private const string Settings = "priors/eu-supply-risk.csv";
    private const string Materials = "catalog/eu-materials.csv";

    /// <exception cref="InputException">A table or a setting is missing, or a cell is not what its column holds.</exception>
    public static EuMethod Read(string dataFolder)
    {
        Dictionary<string, double> values = new(StringComparer.Ordinal);
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, Settings, "name", "value", "source"))
        {
            var value = Cell.At(where, "Write it with a decimal point.", () => Cell.Number(c[1]));
            if (!values.TryAdd(c[0], value)) throw InputException.At(where, $"\"{c[0]}\" stands twice.", "One row per setting.");
        }

        double Value(string name) => values.TryGetValue(name, out var value) ? value : throw InputException.At(Settings, $"the setting \"{name}\" is missing.", "Add its row.");
        var (best, worst) = (Value("governance-best"), Value("governance-worst"));
        if (best <= worst) throw InputException.At(Settings, "governance-best must exceed governance-worst.", "Correct the rows.");
        return new EuMethod(
            (int)Value("round"), (int)Value("governance-first-year"), (int)Value("governance-last-year"),
            best, worst, Value("governance-scale"), Value("trade-parameter-highest"), Names(dataFolder));
    }

    private static ILookup<(MineralId Mineral, string IndexName), string> Names(string dataFolder)
    {
        List<(MineralId Mineral, string IndexName, string ShareName)> rows = [];
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, Materials, "mineral", "index_name", "share_name"))
        {
            if (!MineralId.IsValid(c[0]) || c[1].Length == 0 || c[2].Length == 0)
                throw InputException.At(where, "the row is not a mineral with its two names.", "Fill mineral, index_name and share_name.");
            rows.Add((new MineralId(c[0]), c[1], c[2]));
        }

        return rows.ToLookup(r => (r.Mineral, r.IndexName), r => r.ShareName);
    }
}
