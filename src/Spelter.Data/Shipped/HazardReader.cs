using Spelter.Catalog;
using Spelter.Data.Cases;
using Spelter.Disruption;
using Spelter.Stress;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/priors/hazards.csv</c> and <c>data/priors/hazard-settings.csv</c>.</summary>
public static class HazardReader
{
    private const string Table = "priors/hazards.csv";
    private const string SettingsFile = "priors/hazard-settings.csv";
    private const string EachMineral = "*";

    private static readonly string[] Columns =
    [
        "id", "label", "actor", "kind", "minerals", "together", "stages", "targets", "register", "prior_shape", "prior_years", "severity_low", "severity_mode",
        "severity_high", "months_low", "months_mode", "months_high", "leakage", "source",
    ];

    // Producers by their place in the output of a stage.
    private static readonly string[] Producers = ["largest-producer", "second-producer", "third-producer"];

    /// <exception cref="InputException">The table is missing, a hazard stands twice, or a cell is not what its column holds.</exception>
    public static IReadOnlyList<HazardRow> Read(string dataFolder, CatalogTables catalog, IReadOnlyList<EventOfRecord> register, EventDefaults defaults) =>
        [.. ShippedTable.Map(dataFolder, Table, Columns, c => Row(c, catalog, register, defaults), key: 1)];

    /// <exception cref="InputException">The table is missing, a setting is missing or stands twice, or a value is not usable.</exception>
    public static HazardSettings Settings(string dataFolder)
    {
        var values = ShippedTable.Map(dataFolder, SettingsFile, ["name", "value", "unit", "statement", "source"], c => (Name: c[0], Value: Cell.Number(c[1])), key: 1)
            .ToDictionary(r => r.Name, r => r.Value, StringComparer.Ordinal);
        double Of(string name, double least, double most) => !values.TryGetValue(name, out var value)
            ? throw InputException.At(SettingsFile, $"the setting \"{name}\" is missing.", "Add its row.")
            : value >= least && value <= most ? value : throw InputException.At(SettingsFile, $"the value of \"{name}\" is not usable.", FormattableString.Invariant($"Write a number from {least} to {most}."));
        return new(Of("register-from", 1990, 2100), Of("actor-shape", 0.1, 1000), (int)Of("parameter-points", 1, 100), (int)Of("parameter-draws", 1, 1_000_000));
    }

    private static HazardRow Row(string[] c, CatalogTables catalog, IReadOnlyList<EventOfRecord> register, EventDefaults defaults)
    {
        var place = Array.IndexOf(Producers, c[2]);
        var kind = DisruptionKindWords.Find(c[3]) ?? throw new FormatException($"\"{c[3]}\" is not one of {DisruptionKindWords.List}.");
        var counted = Cell.List(c[8]);
        if (counted.FirstOrDefault(id => register.All(e => e.Id != id)) is { } stray) throw new FormatException($"\"{stray}\" is no event of the register.");
        if (counted.Length > 0 && !Cell.YesNo(c[5])) throw new FormatException("events of the register count for a hazard of minerals together: one for each would count them again.");
        if (c[4] == EachMineral && place < 0) throw new FormatException($"a hazard of each mineral has a producer by its place: {string.Join(", ", Producers)}.");
        return new(
            c[0], c[1], place < 0 ? Country(catalog, c[2]) : null, place + 1, kind, c[4] == EachMineral ? [] : [.. Cell.List(c[4]).Select(m => Mineral(catalog, m))],
            Cell.YesNo(c[5]), [.. Cell.List(c[6]).Select(s => Cell.Member<Stage>(s))], [.. Cell.List(c[7]).Select(t => Country(catalog, t))], counted,
            new EventRate(Above(c[9]), Above(c[10])), Bounded(c[11], c[12], c[13], 1), Bounded(c[14], c[15], c[16], Hazard.Year),
            Cell.YesNo(c[17]) ? new Leakage(defaults.LeakageShare, defaults.EvasionPremium, []) : null, kind == DisruptionKind.ExportLicence ? defaults.Licence : null, c[18]);
    }

    private static double Above(string cell) => Cell.Number(cell) is > 0 and var value ? value : throw new FormatException($"\"{cell}\" is not above zero.");

    private static Triangle Bounded(string low, string mode, string high, double most)
    {
        var triangle = new Triangle(Cell.Number(low), Cell.Number(mode), Cell.Number(high));
        return triangle.Low >= 0 && triangle.Low <= triangle.Mode && triangle.Mode <= triangle.High && triangle.High <= most
            ? triangle
            : throw new FormatException($"{low}, {mode} and {high} do not rise from 0 to {most}.");
    }

    private static CountryCode Country(CatalogTables catalog, string code) => catalog.Countries.Any(known => known.Code.Value == code)
        ? new CountryCode(code)
        : throw new FormatException($"\"{code}\" is no country of the catalogue and no producer by its place ({string.Join(", ", Producers)}).");

    private static MineralId Mineral(CatalogTables catalog, string id) =>
        catalog.Minerals.Any(known => known.Id.Value == id) ? new MineralId(id) : throw new FormatException($"\"{id}\" is no mineral of the catalogue.");
}
