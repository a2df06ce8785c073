using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Agreements;
using Spelter.Data.Shipped;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>Reads the law register, <c>data/law</c>.</summary>
internal static class LawReader
{
    /// <exception cref="InputException">A file is missing or damaged, or says what no rule of the language allows.</exception>
    public static LawRegister Read(string dataFolder, CatalogTables catalog)
    {
        var folder = Path.Combine(dataFolder, "law");
        var lists = new ScopeLists(Path.Combine(folder, "scopes"));
        List<Instrument> instruments = [];
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "instruments"), "*.yaml").Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(path);
            instruments.Add(InstrumentFile.Read(text, Path.GetFileName(path), lists));
        }

        return new LawRegister(instruments, Rosters(dataFolder, catalog), Facts(dataFolder), CheckedTo(dataFolder));
    }

    // The lists of the agreements' side, and the countries of column 2, which the schedule has with their days.
    private static List<Membership> Rosters(string dataFolder, CatalogTables catalog) => [.. RosterReader.Read(dataFolder, catalog).SelectMany(r => r),
        .. ScheduleReader.ColumnTwoCountries(dataFolder).Select(c => new Membership(c.Country, "column-2", c.From, c.Until, c.Citation, c.Grade, Unverified: false))];

    private static List<FactDefinition> Facts(string dataFolder) => [.. ShippedTable.Map(dataFolder, "law/facts.csv", ["name", "kind", "choices", "question"],
        c => new FactDefinition(c[0], Cell.OneOf(c[1], "word", "date", "number", "share"), Cell.List(c[2]), c[3]), key: 1)];

    private static LocalDate CheckedTo(string dataFolder) => ShippedTable.Map(dataFolder, "law/checked.csv", ["through", "statement"], c => Cell.Day(c[0])).Single();
}
