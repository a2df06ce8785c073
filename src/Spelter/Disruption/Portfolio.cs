using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What countries hold ready against a disruption of one mineral.</summary>
/// <param name="Entries">Capacities and stocks.</param>
public sealed record Portfolio(IReadOnlyList<PortfolioEntry> Entries)
{
    private const double DaysPerYear = 365;

    /// <summary>Nothing.</summary>
    public static Portfolio Nothing { get; } = new([]);

    /// <summary>True where a stock is held.</summary>
    public bool HasStock => Entries.Any(e => e.StockpileDays > 0);

    /// <summary>The part that is of one mineral.</summary>
    public Portfolio Of(MineralId mineral) => new([.. Entries.Where(e => e.Mineral == mineral)]);

    /// <summary>The same and one entry more.</summary>
    public Portfolio With(PortfolioEntry entry) => new([.. Entries, entry]);

    /// <summary>Standby supply of the entries. A stock is given in equal parts over the duration.</summary>
    /// <param name="network">Base year.</param>
    /// <param name="years">Duration in years.</param>
    public IReadOnlyList<StandbySupply> Standby(SupplyNetwork network, double years) => [.. Entries.SelectMany(e => Of(e, network, years)).Where(s => s.TonnesPerYear > 0)];

    private static IEnumerable<StandbySupply> Of(PortfolioEntry entry, SupplyNetwork network, double years) =>
    [
        new(entry.Node, entry.TonnesPerYear, IsStock: false),
        new(entry.Node, entry.StockpileDays / DaysPerYear * network.Sum(f => f.From == entry.Node && f.Kind is FlowKind.Use or FlowKind.Processing) / years, IsStock: true),
    ];
}
