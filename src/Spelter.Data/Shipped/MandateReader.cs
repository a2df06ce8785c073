using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>Reads the tables that a review of the mandate's rows needs: judgements, evidence of distortion, end uses.</summary>
public static class MandateReader
{
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="asOf">Last day of knowledge.</param>
    /// <exception cref="InputException">A table is missing or a cell is not what its column holds.</exception>
    public static MandateTables Read(string dataFolder, LocalDate asOf)
    {
        var published = SourceReader.Read(dataFolder).Where(s => s.Published <= asOf).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            Rules(dataFolder),
            [.. Rows(dataFolder, "catalog", "distortion-evidence.csv", Event, "id", "date", "country", "minerals", "kind", "what", "citation", "grade", "unverified", "note")],
            [.. Rows(dataFolder, "catalog", "industries-end-uses.csv", Use, "mineral", "end_use", "sector_naics", "source", "note").Where(u => published.Contains(u.SourceId))],
            EconomyReader.Read(dataFolder, asOf));
    }

    private static MandateRules Rules(string dataFolder)
    {
        var thresholds = Rows(dataFolder, "priors", "mandate-thresholds.csv",
            c => new Threshold(c[0], c[1], Cell.Number(c[2]), c[3], c[4], c[5]), "name", "label", "value", "unit", "statement", "source").ToList();
        if (MandateRules.Needed.FirstOrDefault(n => !thresholds.Exists(t => t.Name == n)) is { } missing)
            throw InputException.At("priors/mandate-thresholds.csv", $"the threshold \"{missing}\" is missing.", $"It needs: {string.Join(", ", MandateRules.Needed)}.");
        return new([.. Rows(dataFolder, "priors", "risk-types.csv", c => new RiskType(c[0], c[1], Cell.YesNo(c[2]), c[3], c[4]), "type", "label", "decisive", "statement", "source")], thresholds);
    }

    private static DistortionEvent Event(string[] c) => new(
        c[0], Cell.Day(c[1]), c[2].Length == 0 ? null : new CountryCode(c[2]),
        [.. Split(c[3]).Select(m => new MineralId(m))], c[4], c[5], c[6], Cell.Grade(c[7]), Cell.YesNo(c[8]), c[9]);

    private static EndUse Use(string[] c) => new(new MineralId(c[0]), c[1], Split(c[2]), c[3], c[4]);

    private static string[] Split(string cell) => cell.Length == 0 ? [] : cell.Split(';');

    private static IEnumerable<T> Rows<T>(string dataFolder, string folder, string file, Func<string[], T> map, params string[] columns) =>
        ShippedTable.Map(dataFolder, $"{folder}/{file}", columns, map);
}
