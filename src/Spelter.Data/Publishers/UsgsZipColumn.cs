using System.Globalization;
using System.Text.RegularExpressions;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>A column of figures in a world table of the zip releases, read from its name: <c>Prod_kt_est_2023</c>,
/// <c>Cap_Pigment_t_2023</c>, <c>Reserves_ore_K2O_equiv_kt</c>.</summary>
/// <param name="Index">Place in the row.</param>
/// <param name="Stem">Name without unit and year, as in the series map.</param>
/// <param name="Unit">Unit of the name.</param>
/// <param name="IsEstimate">True where the name says so.</param>
/// <param name="Year">Year of the name; of reserves, the year before the edition.</param>
internal sealed partial record UsgsZipColumn(int Index, string Stem, Unit Unit, bool IsEstimate, int Year)
{
    /// <summary>The columns of figures of a header.</summary>
    public static IReadOnlyList<UsgsZipColumn> Of(string[] header, int edition) =>
        [.. header.Select((name, index) => (Match: Name().Match(name.Trim()), index)).Where(c => c.Match.Success).Select(c => new UsgsZipColumn(
            c.index, c.Match.Groups["stem"].Value, Unit.Find(c.Match.Groups["unit"].Value)!, c.Match.Groups["est"].Success,
            c.Match.Groups["year"].Success ? int.Parse(c.Match.Groups["year"].Value, CultureInfo.InvariantCulture) : edition - 1))];

    /// <summary>Place of the notes that belong to this column, −1 where the table has none.</summary>
    public int NoteIndex(string[] header)
    {
        var prefix = $"{Stem.Split('_')[0]}_note";
        return Array.FindIndex(header, h => h.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^(?<stem>(Prod|Cap|Reserves)(_[A-Za-z0-9_]+?)??)_(?<unit>kt|t|kg)(?<est>_[Ee]st)?(_(?<year>\d{4}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
