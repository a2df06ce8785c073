using Spelter.Catalog;
using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>Import codes per commodity unit of USGS Open-File Report 2025-1047, Appendix 2, compared with Spelter's own tariff
/// map: a code is covered where a line under it is mapped to the mineral or to a group of it. Import again when the map changes.</summary>
/// <param name="dataFolder">Data folder, for the reasons why a code is not covered; read when an import begins.</param>
public sealed class UsgsImportCodes(string dataFolder) : IImporter
{
    private const string Release = "usgs-ofr-2025-1047";
    private const string Table = "catalog/usgs-import-codes.csv";
    private const string Reasons = "usgs-import-codes-uncovered.csv";
    private static readonly string[] Columns = ["unit", "code", "kind", "shared_with", "mineral", "covered", "reason"];

    /// <inheritdoc/>
    public string Name => "usgs-import-codes";

    /// <inheritdoc/>
    public string Reads => "U.S. Geological Survey, Open-File Report 2025-1047, Appendix 2: import codes by commodity (CSV)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var reasons = Shipped.ShippedTable.Rows(dataFolder, $"catalog/{Reasons}", "code", "reason").ToDictionary(r => r.Cells[0], r => r.Cells[1], StringComparer.Ordinal);
        var account = new RowAccount(Release, "import codes");
        var rows = new SortedDictionary<(string Unit, string Code), IReadOnlyList<string>>();
        foreach (var file in files)
        {
            foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, "usgs_commodity_unit", "us_import_code", "kind", "all_units_on_code"))
            {
                var where = $"{PublishedFile.NameOf(file)}({number})";
                if (!HtsCode.TryParse(c[1], out var code)) throw InputException.At(where, $"\"{c[1]}\" is not an import code.", "Give the table as published; codes have no points.");
                if (MineralOf(c[0], catalog) is not { } mineral) account.Reject("the mineral is not in the catalogue", $"{where}: {c[0]}");
                else
                {
                    var mapping = Mapping(code, mineral, catalog);
                    var reason = mapping ?? reasons.GetValueOrDefault(code.Digits) ?? throw InputException.At(
                        where, $"no line under {code.Digits} is mapped to {mineral.Id}, and no reason is given.", $"Map a line, or add the code with its reason to {Reasons}.");
                    if (!rows.TryAdd((c[0], code.Digits), [c[0], code.Digits, c[2], c[3], mineral.Id.Value, mapping is null ? "no" : "yes", reason]))
                        throw InputException.At(where, $"{c[0]} and {code.Digits} stand there a second time.", "Each may stand once. Nothing was imported.");
                    account.Map();
                }
            }
        }

        progress?.Report(1);
        return account.Result(
            [new TableContent(Table, Release, Columns, [.. rows.Values])],
            [$"{rows.Values.Count(r => r[5] == "yes")} of {rows.Count} codes are covered by the tariff map."]);
    }

    // A unit is a mineral, or one of its forms: "Cobalt chemicals", "Nickel, mined", "Manganese sulfate (high purity)".
    private static Mineral? MineralOf(string unit, CatalogTables catalog) =>
        unit == "Phosphates" ? catalog.FindMineral("phosphate") : catalog.FindMineral(unit) ?? catalog.FindMineral(unit.Split(' ', ',')[0]);

    private static string? Mapping(HtsCode code, Mineral mineral, CatalogTables catalog)
    {
        var mapped = catalog.TariffLines.Where(l => l.Code.StartsWith(code)).Select(l => l.Mineral).ToHashSet();
        if (mapped.Contains(mineral.Id)) return "mapped to the mineral";
        var groups = mineral.Groups.Where(mapped.Contains).Select(g => g.Value).Order(StringComparer.Ordinal).ToList();
        return groups.Count == 0 ? null : $"mapped to the group {string.Join(" and ", groups)}, which the line does not split";
    }
}
