namespace Spelter.Data.Publishers;

/// <summary>Ten-digit codes that an edition of the tariff schedule adds, drops, renames, splits or merges, as a public list matched them by
/// their descriptions. A match is a lead, not law: rates are never carried over it.</summary>
internal static class TariffCodeChanges
{
    public static readonly string[] Columns = ["old", "new", "edition_before", "edition", "change"];

    private static readonly string[] Kinds = ["added", "dropped", "many_to_many", "rename", "split"];

    /// <summary>Rows in the order of editions and codes.</summary>
    /// <param name="path">The list.</param>
    /// <param name="basic">Name of the edition that the list calls "basic".</param>
    /// <param name="account">Counts its rows.</param>
    /// <exception cref="InputException">A code, an edition or a kind is none.</exception>
    public static List<IReadOnlyList<string>> Read(string path, string basic, RowAccount account)
    {
        List<IReadOnlyList<string>> rows = [];
        var year = basic.Split('_')[0];
        foreach (var (number, c) in TextInput.Records(path, TextInput.Utf8, "old_hts10", "new_hts10", "revision_from", "revision_to", "change_type"))
        {
            var where = $"{PublishedFile.NameOf(path)}({number})";
            if (Array.IndexOf(Kinds, c[4]) < 0) throw InputException.At(where, $"\"{c[4]}\" is no kind of change.", $"The kinds are {string.Join(", ", Kinds)}.");
            rows.Add([Code(c[0], where), Code(c[1], where), Edition(c[2], year), Edition(c[3], year), c[4]]);
            account.Map();
        }

        return [.. rows.OrderBy(r => r[3], StringComparer.Ordinal).ThenBy(r => r[0], StringComparer.Ordinal).ThenBy(r => r[1], StringComparer.Ordinal)];
    }

    private static string Edition(string name, string year) => char.IsAsciiDigit(name[0]) ? name : $"{year}_{name}";

    private static string Code(string cell, string where) => cell is "NA" or "" ? ""
        : cell.Length == 10 && cell.All(char.IsAsciiDigit) ? cell
        : throw InputException.At(where, $"\"{cell}\" is no ten-digit code.", "Write ten digits, or NA where there is none.");
}
