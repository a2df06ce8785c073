using System.Globalization;
using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/economy/governance-{source}.csv</c>. A score that the publisher does not give has no row.</summary>
public static class GovernanceReader
{
    private const string Prefix = "economy/governance-";

    /// <summary>Scores of the releases public on a day.</summary>
    /// <exception cref="InputException">A table is missing a column or a cell is not what its column holds.</exception>
    public static IReadOnlyList<GovernanceScore> Read(string dataFolder, LocalDate asOf)
    {
        var scores = new List<GovernanceScore>();
        foreach (var source in SourceReader.Read(dataFolder).Where(s => s.Published <= asOf))
        {
            var file = $"{Prefix}{source.Id}.csv";
            if (File.Exists(Path.Combine(dataFolder, file))) Read(dataFolder, file, source, scores);
        }

        return scores;
    }

    private static void Read(string dataFolder, string file, Source source, List<GovernanceScore> scores)
    {
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, file, "country", "indicator", "year", "estimate", "standard_error"))
        {
            if (!CountryCode.IsValid(c[0]) || !int.TryParse(c[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || !double.TryParse(c[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var estimate)
                || !double.TryParse(c[4], NumberStyles.Float, CultureInfo.InvariantCulture, out var error))
            {
                throw InputException.At(where, $"\"{string.Join(',', c)}\" is not a score.", "The columns are country, indicator, year, estimate, standard_error.");
            }

            scores.Add(new GovernanceScore(new CountryCode(c[0]), string.Intern(c[1]), year, estimate, error, source));
        }
    }
}
