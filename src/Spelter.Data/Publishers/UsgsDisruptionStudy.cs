using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Effects on US GDP per mineral of USGS Open-File Report 2025-1047: the largest scenario and the probability-weighted
/// effect are two measures and never rank together (rhodium 64,340 against 4,498 of samarium).</summary>
public sealed class UsgsDisruptionStudy : IImporter
{
    private const string Release = "usgs-ofr-2025-1047";
    private const string Rank = "rank_by_probability_weighted_gdp_effect";
    private const string Largest = "net_gdp_decrease_largest_scenario_musd";
    private const string Weighted = "probability_weighted_net_gdp_decrease_musd";
    private static readonly Period BaseYear = Period.Year(2023);

    /// <inheritdoc/>
    public string Name => "usgs-ofr";

    /// <inheritdoc/>
    public string Reads => "U.S. Geological Survey, Open-File Report 2025-1047: net decrease of GDP per mineral (CSV)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var account = new RowAccount(Release, "GDP effects");
        var rows = new List<IReadOnlyList<string>>();
        foreach (var file in files)
        {
            foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, "mineral", Rank, Largest, Weighted, "risk_category_or_origin"))
            {
                var where = $"{PublishedFile.NameOf(file)}({number})";
                // The report says "Phosphates" for the one mineral that the catalogue calls phosphate.
                var mineral = catalog.FindMineral(c[0] == "Phosphates" ? "Phosphate" : c[0]);
                if (mineral is null)
                {
                    account.Reject("the mineral is not in the catalogue", $"{where}: {c[0]}");
                    continue;
                }

                // Bauxite stands beside aluminum: without its name as form the two would be one.
                var form = c[0] == "Bauxite" ? "Bauxite" : "";
                var rank = c[1].Length == 0 ? "rank not known" : $"rank {c[1]} by probability-weighted effect";
                var origin = c[4].Length == 0 ? "" : $"; {c[4]}";
                rows.Add(Cells(Measure.GdpEffectLargestScenario, mineral.Id, form, c[2], $"{where}, {Largest}", "not probability-weighted: not for ranking"));
                rows.Add(Cells(Measure.GdpEffectProbabilityWeighted, mineral.Id, form, c[3], $"{where}, {Weighted}", rank + origin));
                account.Map();
            }
        }

        progress?.Report(1);
        return account.Result([new TableContent($"observations/{Release}.csv", Release, ObservationRow.Columns, rows)], []);
    }

    private static IReadOnlyList<string> Cells(Measure measure, MineralId mineral, string form, string raw, string where, string note)
    {
        var (value, status) = raw.Length == 0
            ? (Interval.NonNegative, ObservationStatus.NotAvailable)
            : (Interval.Exactly(PublisherNumber.Parse(raw, where)), ObservationStatus.Reported);
        return ObservationRow.Cells(
            measure, mineral, null, form, CountryCode.UnitedStates, null, BaseYear, value, Unit.Find("MUSD")!, "", status, raw, where, note);
    }
}
