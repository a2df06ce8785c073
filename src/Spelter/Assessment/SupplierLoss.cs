using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Assessment;

/// <summary>What the United States loses when the largest foreign exporter of a stage sends nothing abroad for a year.</summary>
/// <param name="Stage">Stage.</param>
/// <param name="Supplier">The exporter.</param>
/// <param name="ShareOfExports">Its share of what all countries export of the stage in the base network, 0 to 1.</param>
/// <param name="Answer">Figures with their bands; null where no prices were found.</param>
/// <param name="WhyNot">Why there are none, as a sentence; empty where there are.</param>
public sealed record SupplierLoss(Stage Stage, CountryCode Supplier, double ShareOfExports, ScenarioAnswer? Answer, string WhyNot)
{
    /// <summary>Months that nothing is sent, the horizon of the figures.</summary>
    public const int Months = 12;

    /// <summary>The ban as <c>spelter simulate --ban</c> takes it.</summary>
    /// <param name="mineral">Mineral.</param>
    public string BanOf(MineralId mineral) => $"{Supplier}:{mineral}:{Stage}";
}
