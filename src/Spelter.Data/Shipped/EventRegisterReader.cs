using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/events/register.csv</c> and <c>data/events/effects.csv</c>.</summary>
public static class EventRegisterReader
{
    private const string Register = "events/register.csv";
    private const string Effects = "events/effects.csv";

    private static readonly string[] EventColumns =
    [
        "id", "name", "announced", "effective", "until", "actor", "minerals", "stages", "scope", "targets", "measure", "legal_text", "delay_seen", "mark", "grade",
        "unverified", "sources", "note",
    ];

    private static readonly string[] EffectColumns = ["event", "mineral", "metric", "before", "after", "change", "sources", "grade", "note"];
    private static readonly string[] Scopes = ["erga-omnes", "targeted", "extraterritorial", "tariff", "suspension", "none"];

    /// <summary>Events in the order of the table, each with its effects.</summary>
    /// <exception cref="InputException">A table is missing or damaged, or an effect is of no event.</exception>
    public static IReadOnlyList<EventOfRecord> Read(string dataFolder, CatalogTables catalog)
    {
        var effects = ShippedTable.Map(dataFolder, Effects, EffectColumns, c => (Event: c[0], Effect: Effect(c, catalog)), key: 3).ToList();
        var events = ShippedTable.Map(dataFolder, Register, EventColumns, c => Event(c, catalog), key: 1).ToList();
        if (effects.Select(e => e.Event).Except(events.Select(e => e.Id)).FirstOrDefault() is { } stray)
            throw InputException.At(Effects, $"there is no event \"{stray}\".", $"Take an id of {Register}.");
        return [.. events.Select(e => e with { Effects = [.. effects.Where(f => f.Event == e.Id).Select(f => f.Effect)] })];
    }

    private static EventOfRecord Event(string[] c, CatalogTables catalog) => new(
        c[0], c[1], DayOrMonth(c[2]), DayOrMonth(c[3]), DayOrMonth(c[4]), Country(catalog, c[5]), [.. Cell.List(c[6]).Select(m => Mineral(catalog, m))],
        [.. Cell.List(c[7]).Select(s => Cell.Member<Stage>(s))], [.. Cell.List(c[8]).Select(s => Cell.OneOf(s, Scopes))], [.. Cell.List(c[9]).Select(t => Country(catalog, t))],
        c[10], c[11], c[12], Cell.OneOf(c[13], "●", "◐", "○"), c[14].Length == 0 ? null : Cell.Grade(c[14]), Cell.YesNo(c[15]), Cell.List(c[16]), c[17]);

    private static EffectOfRecord Effect(string[] c, CatalogTables catalog) =>
        new(Mineral(catalog, c[1]), c[2], c[3], c[4], c[5], Cell.List(c[6]), Cell.Grade(c[7]), c[8]);

    private static string DayOrMonth(string cell) => cell.Length == 0 || LocalDatePattern.Iso.Parse(cell).Success || (Period.TryParse(cell, out var period) && period.Month > 0)
        ? cell
        : throw new FormatException($"\"{cell}\" is no day and no month: write it as yyyy-MM-dd or yyyy-MM.");

    private static CountryCode Country(CatalogTables catalog, string code) =>
        catalog.Countries.Any(known => known.Code.Value == code) ? new CountryCode(code) : throw new FormatException($"\"{code}\" is no country of the catalogue.");

    private static MineralId Mineral(CatalogTables catalog, string id) =>
        catalog.Minerals.Any(known => known.Id.Value == id) ? new MineralId(id) : throw new FormatException($"\"{id}\" is no mineral of the catalogue.");

}
