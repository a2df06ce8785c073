using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>US imports by ten-digit line and country of origin, as the Census Bureau's trade API gives them. Mapped lines
/// keep their countries; every other line becomes one row of totals, so that both together are the published total.</summary>
public sealed class CensusImports : IImporter
{
    private const int Year = 0, CountryColumn = 1, Code = 2, General = 3, Consumption = 4, Dutiable = 5, Duty = 6;

    private static readonly string[] Columns =
        ["year", "cty_code", "hts10", "general_imports_usd", "consumption_imports_usd", "dutiable_value_usd", "calculated_duties_usd"];

    /// <inheritdoc/>
    public string Name => "census-imports";

    /// <inheritdoc/>
    public string Reads => "U.S. Census Bureau: annual imports by HTS-10 and country of origin, CSV or CSV.gz";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        var ledger = new CensusLedger(catalog);
        for (var i = 0; i < files.Count; i++)
        {
            Read(files[i], ledger);
            progress?.Report((i + 1.0) / files.Count);
        }

        return ledger.Close();
    }

    private static void Read(string path, CensusLedger ledger)
    {
        var name = PublishedFile.NameOf(path);
        using var table = new ByteTable(PublishedFile.Open(path), name, Columns);
        var rowsBefore = ledger.RowsRead;
        while (table.Next())
        {
            var year = (int)table.Digits(Year, 4, "a year");
            // The Harmonized System came into force in the United States in 1989.
            if (year is < 1989 or > 2200) throw table.Fault(Year, "a year of the Harmonized Tariff Schedule (from 1989)");
            var country = (int)table.Digits(CountryColumn, 4, "a Census Schedule C country code of four digits");
            var code = table.Digits(Code, 10, "an HTS code of ten digits without points");
            var added = ledger.Add(
                year, country, code, table.Whole(General), table.Whole(Consumption), table.Whole(Dutiable), table.Whole(Duty), path, table.Line);
            if (!added)
            {
                throw InputException.At(
                    $"{name}({table.Line})", $"year {year}, country {country:0000} and line {code:0000000000} stand there a second time.",
                    "Each may stand once, else its value would count twice. Nothing was imported.");
            }
        }

        if (ledger.RowsRead == rowsBefore)
            throw InputException.At(name, "the file has a header but no rows.", "Fetch it again. Nothing was imported.");
    }
}
