using Spelter.Data.Publishers;

namespace Spelter.Data.Importing;

/// <summary>Every importer that the command line knows, by name.</summary>
public static class Importers
{
    /// <param name="dataFolder">Data folder, from which an importer may read its own map of names.</param>
    public static IReadOnlyList<IImporter> All(string dataFolder)
    {
        var series = new Lazy<UsgsSeriesMap>(() => UsgsSeriesMap.Read(dataFolder));
        return
        [
            new CensusImports(),
            new BaciFlows(),
            new TariffSchedule(),
            new UsgsCommoditySummaries2026(series.Value),
            new UsgsCommoditySummaries2025World(series.Value),
            new UsgsDisruptionStudy(),
            new UsgsEndUses(),
            new EuCriticalRawMaterials(),
            new IeaSupply(),
            new WorldBankPinkSheet(),
            new WorldBankGovernance(),
            new BeaInputOutput(),
        ];
    }
}
