using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Whether the imports that are held follow the tariff map.</summary>
public static class TariffMapCheck
{
    /// <summary>Lines that the map holds and the imports do not: each stands among the unmapped lines of a year, so that every answer misses
    /// its imports.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="lines">The map.</param>
    /// <returns>One problem for each line, in the order of the codes; empty where there is none.</returns>
    /// <exception cref="InputException">A table is missing or a cell is not what its column holds.</exception>
    public static IReadOnlyList<Problem> Problems(string dataFolder, IEnumerable<TariffLine> lines)
    {
        var codes = lines.Select(l => l.Code).ToHashSet();
        var sources = SourceReader.Read(dataFolder).ToDictionary(s => s.Id, StringComparer.Ordinal);
        return [.. TradeReader.ImportYears(dataFolder, LocalDate.MaxIsoValue, sources)
            .SelectMany(y => TradeReader.UnmappedImports(dataFolder, y.Year, y.Source, codes))
            .GroupBy(i => i.Code).OrderBy(g => g.Key)
            .Select(g => new Problem(
                TablePaths.TariffLines,
                $"{g.Key.Printed} is mapped, but stands in {string.Join(" and ", g.Select(i => TablePaths.UnmappedImports(i.Year)))}: every answer misses its imports.",
                "It was mapped after the import: import the release again with spelter data import census-imports FILE."))];
    }
}
