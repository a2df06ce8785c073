using System.Globalization;
using Spelter.Data.Shipped;

namespace Spelter.Data.Importing;

/// <summary>Totals of releases: as the publisher prints them, as the description of a copy states them, as the shape of a table
/// fixes them, or as another program counted them; the table says which. A file that was cut at the end of a row looks whole; its total does not.</summary>
public sealed class ControlTotals
{
    /// <summary>Path of the table below the data folder.</summary>
    public const string Table = "catalog/control-totals.csv";

    private readonly Dictionary<(string Release, string Part, string Quantity), (long Total, string Basis)> _totals = [];

    private ControlTotals()
    {
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="InputException">It is missing or damaged, a total is no whole number or stands twice.</exception>
    public static ControlTotals Read(string dataFolder)
    {
        var read = new ControlTotals();
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, Table, "release", "part", "quantity", "total", "basis"))
        {
            if (!long.TryParse(c[3], NumberStyles.None, CultureInfo.InvariantCulture, out var total))
                throw InputException.At(where, $"\"{c[3]}\" is not a whole number.", "Write the total without signs.");
            if (!read._totals.TryAdd((c[0], c[1], c[2]), (total, c[4])))
                throw InputException.At(where, $"the {c[2]} of {(c[1].Length == 0 ? c[0] : $"{c[0]}, {c[1]},")} stand there a second time.", "Write one row for each total.");
        }

        return read;
    }

    /// <summary>Releases of which a total is known.</summary>
    public IReadOnlySet<string> Releases => _totals.Keys.Select(k => k.Release).ToHashSet(StringComparer.Ordinal);

    /// <summary>Holds what was read against the totals.</summary>
    /// <param name="read">Sums of the import.</param>
    /// <param name="releases">Releases that it writes tables of; each needs a sum.</param>
    /// <exception cref="InputException">A total differs, none is known, or one that is known was not added up.</exception>
    public void Require(IReadOnlyList<ReadTotal> read, IReadOnlySet<string> releases)
    {
        if (releases.FirstOrDefault(r => read.All(sum => sum.Release != r)) is { } uncounted)
            throw new ArgumentException($"The import adds up nothing of {uncounted}.", nameof(read));
        var parts = read.Select(sum => (sum.Release, sum.Part)).ToHashSet();
        foreach (var known in _totals.Keys.Where(k => parts.Contains((k.Release, k.Part)) && read.All(sum => (sum.Release, sum.Part, sum.Quantity) != k)))
            throw InputException.At(Table, $"no importer adds up the {known.Quantity} of {known.Release}.", "Take the row out, or correct the name of the quantity. Nothing was imported.");
        foreach (var sum in read)
        {
            var figure = sum.Value.ToString("N0", CultureInfo.InvariantCulture);
            if (!_totals.TryGetValue((sum.Release, sum.Part, sum.Quantity), out var known))
            {
                throw InputException.At(Table, $"it has no total of {sum.Name}; the files have {figure}.",
                    "Enter the total that the publisher states: without one a part of a file would pass for the whole. Nothing was imported.");
            }

            if (sum.Value != known.Total)
            {
                throw InputException.At(sum.Name, $"the files have {figure}, the release has {known.Total.ToString("N0", CultureInfo.InvariantCulture)} ({known.Basis}).",
                    "Give the files whole, all parts of the release together. Nothing was imported.");
            }
        }
    }
}
