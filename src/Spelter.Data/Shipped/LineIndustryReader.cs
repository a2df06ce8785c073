using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/catalog/tariff-lines-naics.csv</c>.</summary>
public static class LineIndustryReader
{
    private const string Release = "us-census-concordance-2022";

    /// <summary>Industries of some lines; none where the concordance was not public on the day.</summary>
    /// <exception cref="InputException">The table is missing, its release is unknown, or a cell is not what its column holds.</exception>
    public static IReadOnlyDictionary<HtsCode, LineIndustry> Read(
        string dataFolder, LocalDate asOf, IReadOnlyDictionary<string, Source> sources, IReadOnlySet<HtsCode> wanted)
    {
        var source = SourceReader.Of(sources, Release);
        return source.Published > asOf ? new Dictionary<HtsCode, LineIndustry>() : LineTable
            .Rows(dataFolder, "catalog/tariff-lines-naics.csv", wanted, "hts10", "naics", "basis")
            .ToDictionary(r => r.Code, r => new LineIndustry(r.Code, r.Cells[1], r.Cells[2], source));
    }
}
