using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>The law register of a data folder: <c>data/law</c>.</summary>
public static class LawWorkspace
{
    /// <summary>Reads all of it.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <returns>The register, or the first thing wrong with it.</returns>
    public static Outcome<LawRegister> Read(string dataFolder)
    {
        try
        {
            var folder = Path.Combine(dataFolder, "law");
            var lists = new ScopeLists(Path.Combine(folder, "scopes"));
            List<Instrument> instruments = [];
            foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "instruments"), "*.yaml").Order(StringComparer.Ordinal))
            {
                using var text = new StreamReader(path);
                instruments.Add(InstrumentFile.Read(text, Path.GetFileName(path), lists));
            }

            var register = new LawRegister(instruments, [.. Rosters(dataFolder), .. ColumnTwo(dataFolder)], Facts(dataFolder), CheckedTo(dataFolder));
            return register;
        }
        catch (InputException fault)
        {
            return fault.Problem;
        }
    }

    private static List<RosterEntry> Rosters(string dataFolder) => [.. ShippedTable.Map(dataFolder, "law/rosters.csv", ["roster", "country", "from", "until", "citation", "grade", "verify"],
        c => new RosterEntry(c[0], new CountryCode(c[1]), Window(c[2], c[3]), c[4], new LegalEvidence(Cell.Grade(c[5]), Cell.YesNo(c[6]))), key: 3)];

    private static IEnumerable<RosterEntry> ColumnTwo(string dataFolder) => ScheduleReader.ColumnTwoCountries(dataFolder)
        .Select(c => new RosterEntry("column-2", c.Country, new EntryWindow(c.From ?? LocalDate.MinIsoValue, c.Until), c.Citation, new LegalEvidence(c.Grade, false)));

    private static List<FactDefinition> Facts(string dataFolder) => [.. ShippedTable.Map(dataFolder, "law/facts.csv", ["name", "kind", "choices", "question"],
        c => new FactDefinition(c[0], Cell.OneOf(c[1], "word", "date", "number"), Cell.List(c[2]), c[3]), key: 1)];

    private static LocalDate CheckedTo(string dataFolder) => ShippedTable.Map(dataFolder, "law/checked.csv", ["through", "statement"], c => Cell.Day(c[0])).Single();

    private static EntryWindow Window(string from, string until) => new(from.Length == 0 ? LocalDate.MinIsoValue : Cell.Day(from), until.Length == 0 ? null : Cell.Day(until));
}
