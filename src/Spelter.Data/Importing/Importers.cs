using Spelter.Data.Publishers;

namespace Spelter.Data.Importing;

/// <summary>Every importer that the command line knows, by name.</summary>
public static class Importers
{
    /// <param name="dataFolder">Data folder, from which an importer may read its own map of names.</param>
    public static IReadOnlyList<IImporter> All(string dataFolder)
    {
        var series = UsgsSeriesMap.Read(dataFolder);
        var salient = UsgsSalientMap.Read(dataFolder);
        return
        [
            new CensusImports(),
            new CensusMonthlyImports(),
            new CensusIndustries(),
            new BaciFlows(),
            new TariffSchedule(),
            new TariffRateChanges(),
            new TariffScopeLists(),
            new TariffEditions(dataFolder),
            new UsgsCommoditySummaries2026(series, UsgsSeriesMap.ReadOffList(dataFolder)),
            new UsgsCommoditySummaries2025World(series),
            new UsgsCommoditySummariesZip(series, salient, 2024),
            new UsgsCommoditySummariesZip(series, salient, 2023),
            new UsgsCommoditySummariesZip(series, salient, 2022),
            new UsgsDisruptionStudy(),
            new UsgsImportCodes(dataFolder),
            new UsgsEndUses(),
            new EuCriticalRawMaterials(),
            new IeaSupply(),
            new WorldBankPinkSheet(),
            new WorldBankGovernance(),
            new BeaInputOutput(),
        ];
    }
}
