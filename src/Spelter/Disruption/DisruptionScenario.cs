using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>Events over one horizon.</summary>
/// <param name="Name">Name, as reports print it.</param>
/// <param name="Months">Months of the horizon, above zero.</param>
/// <param name="Events">Events; at least one.</param>
public sealed record DisruptionScenario(string Name, int Months, IReadOnlyList<DisruptionEvent> Events)
{
    /// <summary>The horizon in years: what turns a rate per year into a quantity.</summary>
    public double Years => Months / 12.0;

    /// <summary>Minerals that an event hits, in the order of the events.</summary>
    public IReadOnlyList<MineralId> Minerals => [.. Events.SelectMany(e => e.Minerals).Distinct()];

    /// <summary>The events of one mineral, each with its mean cut over the horizon.</summary>
    public IReadOnlyList<Shock> ShocksOn(MineralId mineral) =>
        [.. Events.Where(e => e.Minerals.Contains(mineral)).Select(e => new Shock(e, e.MeanCut(Months)))];
}
