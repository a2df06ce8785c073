using Spelter.Evidence;

namespace Spelter.Reports.Documents;

/// <summary>Words of a status and of a measure.</summary>
public static class StatusWords
{
    /// <summary>Words of a status.</summary>
    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Reported => "reported",
        ObservationStatus.Estimated => "estimated",
        ObservationStatus.Rounded => "rounded",
        ObservationStatus.Bounded => "bounded",
        ObservationStatus.Withheld => "withheld",
        ObservationStatus.NetExporter => "net exporter",
        ObservationStatus.Negligible => "less than half a unit",
        ObservationStatus.NotAvailable => "not available",
        _ => "printed as zero",
    };

    /// <summary>Words of a measure.</summary>
    public static string Of(Measure measure) => measure switch
    {
        Measure.SecondaryProduction => "Secondary production",
        Measure.UnitValue => "Unit value",
        Measure.EndUseShare => "End-use share",
        Measure.SupplyRisk => "EU supply risk",
        Measure.EconomicImportance => "EU economic importance",
        Measure.GdpEffectLargestScenario => "USGS effect on GDP, largest scenario",
        Measure.GdpEffectProbabilityWeighted => "USGS effect on GDP, probability-weighted",
        _ => measure.ToString(),
    };
}
