using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What is held at one node over a path, tonnes: a stock for use, and purchases brought forward, apart from it.</summary>
/// <param name="node">Node.</param>
/// <param name="baseStock">Stock of the base year.</param>
/// <param name="purchases">Purchases brought forward there.</param>
/// <param name="sales">Months of notice of measures on what leaves the node: holders sell while they can.</param>
internal sealed class StockAccount(SupplyNode node, double baseStock, IReadOnlyList<ForwardPurchase> purchases, IReadOnlyList<PathPeriod> sales)
{
    private double _mostForward;

    public SupplyNode Node { get; } = node;

    public double BaseStock { get; } = baseStock;

    /// <summary>Stock for use.</summary>
    public double Held { get; private set; } = baseStock;

    /// <summary>Purchases brought forward and not yet used.</summary>
    public double Forward { get; private set; }

    public double Total => Held + Forward;

    /// <summary>Largest rate at which purchases are brought forward, tonnes a year.</summary>
    public double ForwardRate { get; } = purchases.Count == 0 ? 0 : purchases.Sum(p => p.Rate);

    /// <summary>Most that may be bought ahead in a period, tonnes.</summary>
    public double MostForward(PathPeriod period) => purchases.Sum(p => p.Rate / 12 * period.MonthsIn(p.From, p.Onset));

    /// <summary>What of the purchases brought forward is used instead of new ones in a period, tonnes; nothing while more are made.</summary>
    public double MostDrawn(PathPeriod period, FrontRunning rule) =>
        MostForward(period) > 0 ? 0 : Math.Min(Forward, _mostForward * period.Months / rule.DrawMonths);

    /// <summary>Most that may be released in a period, tonnes; nothing where buyers stock up at the same time.</summary>
    public double MostReleased(PathPeriod period, InventoryRule rule) => MostForward(period) > 0 ? 0 : rule.MostReleased(Held, period.Months);

    /// <summary>Premium of the price over its base from which the stock is released in a period: none where holders sell before a measure shuts them in.</summary>
    public double ReleasedAbove(PathPeriod period, InventoryRule rule) => sales.Any(s => period.MonthsIn(s.From, s.End) > 0) ? 0 : rule.ReleaseAbove;

    /// <summary>Most that may be bought back in a period, tonnes.</summary>
    public double MostRestocked(PathPeriod period, InventoryRule rule) => Math.Max(0, Math.Min(BaseStock - Held, rule.ShareAMonth * period.Months * BaseStock));

    /// <summary>Books what a period moved, tonnes.</summary>
    public void Book(StockMoves moves)
    {
        // A flow at its cap is its cap to the last digits of a double: what is left below nothing is that.
        Held = Math.Max(0, Held + moves.Restocked - moves.Released);
        Forward = Math.Max(0, Forward + moves.Forward - moves.Drawn);
        _mostForward = Math.Max(_mostForward, Forward);
    }
}
