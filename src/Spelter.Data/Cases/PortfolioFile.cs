using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Disruption;

namespace Spelter.Data.Cases;

/// <summary>Reads what countries hold ready: a CSV table with the columns country, mineral, stage, tonnes_per_year and stockpile_days, one row per
/// country, mineral and stage. An empty number is zero.</summary>
public static class PortfolioFile
{
    private static readonly string[] Columns = ["country", "mineral", "stage", "tonnes_per_year", "stockpile_days"];

    /// <summary>The entries, each with its place.</summary>
    /// <exception cref="InputException">The file is no such table; the message names file and line.</exception>
    public static IReadOnlyList<(PortfolioEntry Entry, string Where)> Read(string path, CatalogTables catalog)
    {
        List<(PortfolioEntry Entry, string Where)> entries = [];
        foreach (var (cells, place) in CsvFile.Rows(path, PublishedFile.NameOf(path), Columns))
        {
            string where = place;
            var entry = new PortfolioEntry(
                EventNames.Country(catalog, cells[0], where), EventNames.Mineral(catalog, cells[1], where), EventNames.Stage(cells[2], where), Amount(cells[3], Columns[3], place), Amount(cells[4], Columns[4], place));
            if (entries.Exists(e => e.Entry.Node == entry.Node && e.Entry.Mineral == entry.Mineral))
                throw InputException.At(where, $"{entry.Country} has {entry.Mineral} at the stage {entry.Stage} a second time.", "Write one row with the sum.");
            entries.Add((entry, where));
        }

        return entries.Count > 0 ? entries : throw InputException.At(PublishedFile.NameOf(path), "the portfolio has no rows.", "Write one below the header, or leave --portfolio out.");
    }

    private static double Amount(string cell, string column, Place where) => cell.Length == 0 ? 0 : Cell.At(where, $"The column {column} holds a number of zero or more.", () => Cell.Number(cell)) is >= 0 and var amount
        ? amount
        : throw InputException.At(where, $"{column} is {cell}.", "Write a number of zero or more.");
}
