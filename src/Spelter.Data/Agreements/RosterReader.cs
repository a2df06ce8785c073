using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Agreements;

/// <summary>Reads <c>data/law/rosters</c>: one table per roster, a dated list of countries that measures refer to. A row names a country, or a
/// group of <c>data/catalog/memberships.csv</c> in small letters, whose members it takes on the days on which they are in it.</summary>
public static class RosterReader
{
    private const string Folder = "law/rosters";
    private static readonly string[] Columns = ["country", "from", "until", "citation", "grade", "unverified"];

    /// <summary>Members of every roster, by its name; a stretch is half-open: its first day counts, <c>until</c> does not.</summary>
    /// <exception cref="InputException">A table is damaged, or a stretch ends before it starts.</exception>
    public static ILookup<string, Membership> Read(string dataFolder, CatalogTables catalog)
    {
        var folder = Path.Combine(dataFolder, Folder.Replace('/', Path.DirectorySeparatorChar));
        IEnumerable<string> names = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal) : [];
        return names.SelectMany(name => ShippedTable.Map(dataFolder, $"{Folder}/{name}.csv", Columns, c => Members(name, c, catalog), key: 2).SelectMany(m => m)).ToLookup(m => m.Group);
    }

    private static List<Membership> Members(string roster, string[] c, CatalogTables catalog)
    {
        var (from, until) = (Day(c[1]), Day(c[2]));
        if (until <= from) throw new FormatException($"the stretch ends on {c[2]}, which is not after it starts.");
        var (grade, unverified) = (Cell.Grade(c[4]), Cell.YesNo(c[5]));
        if (catalog.Countries.Any(known => known.Code.Value == c[0])) return [new(new(c[0]), roster, from, until, c[3], grade, unverified)];
        var group = catalog.Memberships.Where(m => m.Group == c[0]).ToList();
        if (group.Count == 0) throw new FormatException($"\"{c[0]}\" is no country of the catalogue and no group of its memberships.");
        return
        [
            .. group.Select(m => new Membership(m.Country, roster, Later(from, m.From), Earlier(until, m.Until), $"{c[3]}; {m.Citation}", Worse(grade, m.Grade), unverified || m.Unverified))
                .Where(m => m.Until is null || m.From is null || m.From < m.Until),
        ];
    }

    private static LocalDate? Day(string cell) => cell.Length == 0 ? null : Cell.Day(cell);

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is null ? b : b is null ? a : LocalDate.Max(a.Value, b.Value);

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null ? b : b is null ? a : LocalDate.Min(a.Value, b.Value);

    private static char Worse(char a, char b) => a > b ? a : b;
}
