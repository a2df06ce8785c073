using System.Globalization;
using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/priors/stage-source-preference.csv</c>.</summary>
public static class SourcePreferenceReader
{
    private const string File = "priors/stage-source-preference.csv";
    private const string Meant = "A stage or *, a family or *, a rank from 0; years and the later rank both or neither.";

    /// <exception cref="InputException">The table is missing, a cell is not what its column holds, or a pair stands twice.</exception>
    public static IReadOnlyList<SourcePreference> Read(string dataFolder)
    {
        List<SourcePreference> preferences = [];
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, File, "stage", "family", "rank", "fresh_years", "rank_when_older", "basis"))
        {
            var (stage, every) = (Stage.Mined, c[0] == "*");
            if ((!every && (!Enum.TryParse(c[0], out stage) || !Enum.IsDefined(stage) || char.IsAsciiDigit(c[0][0]))) || c[1].Length == 0)
                throw InputException.At(where, $"\"{c[0]}, {c[1]}\" is not a stage and a family.", Meant);
            var (rank, fresh, older) = (Whole(c[2], where) ?? throw InputException.At(where, "the rank is empty.", Meant), Whole(c[3], where), Whole(c[4], where));
            if (fresh is null != older is null) throw InputException.At(where, "only one of fresh_years and rank_when_older is given.", Meant);
            var row = new SourcePreference(every ? null : stage, c[1], rank, fresh, older, c[5]);
            if (preferences.Exists(p => p.Stage == row.Stage && p.Family == row.Family)) throw InputException.At(where, $"\"{c[0]}, {c[1]}\" stands twice.", "One row per stage and family.");
            preferences.Add(row);
        }

        return preferences;
    }

    private static int? Whole(string cell, string where) => cell.Length == 0
        ? null
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw InputException.At(where, $"\"{cell}\" is not a whole number.", Meant);
}
