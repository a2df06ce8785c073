using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/catalog/usgs-form-lines.csv</c> and <c>data/priors/unit-value-bands.csv</c>.</summary>
public static class ImportFormReader
{
    private const string FormsFile = "catalog/usgs-form-lines.csv";
    private const string BandsFile = "priors/unit-value-bands.csv";
    private const string None = "(none)";
    private const string BaciPrice = "BACI";
    private const string AllOthers = "*";

    private static readonly string[] FormColumns =
    [
        "mineral", "import_forms", "source_form", "basis", "hts_codes", "hts_cover", "baci_hs6", "baci_cover", "baci_content_low",
        "baci_content_high", "price_measure", "price_forms", "price_content_low", "price_content_high", "confidence", "note",
    ];

    /// <exception cref="InputException">The table is missing or a cell is not what its column holds.</exception>
    public static IReadOnlyList<ImportForm> Forms(string dataFolder) => [.. ShippedTable.Map(dataFolder, FormsFile, FormColumns, Form)];

    /// <exception cref="InputException">The table is missing or a cell is not what its column holds.</exception>
    public static IReadOnlyList<UnitValueBand> Bands(string dataFolder) =>
        [.. ShippedTable.Map(dataFolder, BandsFile, ["mineral", "form", "low", "high", "statement", "source"], Band)];

    private static ImportForm Form(string[] c)
    {
        if (c[1] == None && c[2] == None) throw new FormatException("the row has neither an import form nor a source form");
        if (c[14] is not ("high" or "medium" or "low")) throw new FormatException($"\"{c[14]}\" is not high, medium or low");
        return new(
            new MineralId(c[0]), c[1] == None ? [] : c[1].Split('|'), c[2] == None ? null : c[2], c[3],
            c[4].Length == 0 ? null : new([.. c[4].Split(';').Select(code => new HtsCode(code))], Cover(c[5])),
            c[6].Length == 0 ? null : new(new HtsCode(c[6]), Cover(c[7]), Positive(c[8], c[9])),
            c[10].Length == 0 ? null : new(c[10] == BaciPrice ? null : PriceMeasure(c[10]), c[11].Split('|'), Positive(c[12], c[13])),
            c[14], c[15]);
    }

    private static UnitValueBand Band(string[] c) =>
        new(c[0] == AllOthers ? null : new MineralId(c[0]), c[0] == AllOthers ? "" : c[1], Positive(c[2], c[3]), c[4]);

    private static CodeCover Cover(string cell) => cell switch
    {
        "equal" => CodeCover.Equal,
        "mixed" => CodeCover.Mixed,
        "part" => CodeCover.Part,
        "wide" => CodeCover.Wide,
        _ => throw new FormatException($"\"{cell}\" is not equal, mixed, part or wide"),
    };

    private static Measure PriceMeasure(string cell) => cell switch
    {
        nameof(Measure.Price) => Measure.Price,
        nameof(Measure.UnitValue) => Measure.UnitValue,
        _ => throw new FormatException($"\"{cell}\" is not Price, UnitValue or {BaciPrice}"),
    };

    private static Interval Positive(string low, string high)
    {
        var bounds = Cell.Bounds(low, high);
        return bounds.Low > 0 && bounds.IsBounded ? bounds : throw new FormatException($"\"{low}\" to \"{high}\" are not positive bounds");
    }

}
