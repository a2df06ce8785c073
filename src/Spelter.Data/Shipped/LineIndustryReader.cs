using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/catalog/tariff-lines-naics.csv</c>.</summary>
public static class LineIndustryReader
{
    /// <summary>Industries of some lines; none where the concordance was not public on the day.</summary>
    /// <exception cref="InputException">The table is missing, its release is unknown, a line stands twice, or a cell is not what its column holds.</exception>
    public static IReadOnlyDictionary<HtsCode, LineIndustry> Read(
        string dataFolder, LocalDate asOf, IReadOnlyDictionary<string, Source> sources, IReadOnlySet<HtsCode> wanted)
    {
        var source = SourceReader.Of(sources, ReleaseIds.Concordance);
        return source.Published > asOf
            ? new Dictionary<HtsCode, LineIndustry>()
            : LineTable.ByLine(dataFolder, TablePaths.LineIndustries, wanted, ["hts10", "naics", "basis"], (code, c) => new LineIndustry(code, c[1], c[2], source));
    }
}
