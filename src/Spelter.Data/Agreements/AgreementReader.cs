using Spelter.Agreements;
using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Agreements;

/// <summary>Reads <c>data/agreements</c>: one YAML file per agreement, and the policies that terms refer to.</summary>
public static class AgreementReader
{
    private const string Folder = "agreements";
    private const string Instruments = "agreements/instruments.csv";

    /// <summary>The ledger in the order of identities; empty where there is no folder.</summary>
    /// <exception cref="InputException">A file is damaged; the message names file and line.</exception>
    public static AgreementLedger Read(string dataFolder, CatalogTables catalog)
    {
        var folder = Path.Combine(dataFolder, Folder);
        if (!Directory.Exists(folder)) return new([]);
        var instruments = ShippedTable.Map(dataFolder, Instruments, ["id", "name", "how_it_works"], c => new PolicyInstrument(c[0], c[1], c[2]), key: 1).ToDictionary(i => i.Id, StringComparer.Ordinal);
        return new([
            .. Directory.EnumerateFiles(folder, "*.yaml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).Select(name =>
            {
                var path = $"{Folder}/{name}";
                using var text = TableText.OpenDocument(Path.Combine(folder, name), path);
                return AgreementFile.Read(text, path, catalog, instruments);
            }),
        ]);
    }
}
