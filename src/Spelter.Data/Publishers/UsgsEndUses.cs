using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>US end-use shares that the chapters of Mineral Commodity Summaries 2026 state in their text. A chapter that only
/// ranks its uses has a row without a share.</summary>
public sealed class UsgsEndUses : IImporter
{
    private const string Release = "usgs-mcs-2026-end-uses";

    /// <inheritdoc/>
    public string Name => "usgs-end-use";

    /// <inheritdoc/>
    public string Reads => "U.S. Geological Survey, Mineral Commodity Summaries 2026: US end-use shares from chapter texts (CSV)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var account = new RowAccount(Release);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var file in files)
        {
            foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, "mineral", "us_end_use", "share_pct"))
            {
                var where = $"{PublishedFile.NameOf(file)}({number})";
                var primary = c[0] == "Magnesium (primary)";
                var mineral = catalog.FindMineral(primary ? "Magnesium" : c[0]);
                if (mineral is null)
                {
                    account.Reject("the mineral is not in the catalogue", $"{where}: {c[0]}");
                    continue;
                }

                rows.Add(Cells(mineral.Id, c[1], c[2], where, primary ? "primary magnesium" : ""));
                account.Map();
            }
        }

        progress?.Report(1);
        return account.Result([new TableContent($"observations/{Release}.csv", Release, ObservationRow.Columns, rows)], []);
    }

    private static IReadOnlyList<string> Cells(MineralId mineral, string use, string share, string where, string note)
    {
        var known = share.Length > 0;
        return ObservationRow.Cells(
            Measure.EndUseShare, mineral, null, known ? use : "", CountryCode.UnitedStates, null, Period.Year(2025),
            known ? Interval.Exactly(PublisherNumber.Parse(share, where)) : new Interval(0, 100), Unit.Find("percent")!, "",
            known ? ObservationStatus.Reported : ObservationStatus.NotAvailable, share, where,
            known ? note : $"ranking only, no share stated: {use}");
    }
}
