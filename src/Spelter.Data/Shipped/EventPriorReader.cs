using Spelter.Backtest;
using Spelter.Data.Cases;
using Spelter.Disruption;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/priors/events.csv</c>.</summary>
public static class EventPriorReader
{
    private const string File = "priors/events.csv";

    /// <summary>Middles of the priors: what an event leaves open.</summary>
    /// <exception cref="InputException">The table is missing, a prior is missing or stands twice, or its bounds are not usable.</exception>
    public static EventDefaults Read(string dataFolder)
    {
        var priors = Bounds(dataFolder);
        return new EventDefaults(
            priors.EvasionPremium.Middle, priors.LeakageShare.Middle,
            new LicencePath((int)priors.ClosedMonths.Middle, priors.ClosedShare.Middle, (int)priors.PartialMonths.Middle, priors.PartialShare.Middle, priors.OpenShare.Middle));
    }

    /// <summary>Bounds of the priors.</summary>
    /// <exception cref="InputException">The table is missing, a prior is missing or stands twice, or its bounds are not usable.</exception>
    public static EventPriors Bounds(string dataFolder)
    {
        var priors = ShippedTable.Map(dataFolder, File, ["name", "low", "high", "label", "unit", "statement", "source"], c => (Name: c[0], Bounds: Cell.Bounds(c[1], c[2])), key: 1)
            .ToDictionary(p => p.Name, p => p.Bounds, StringComparer.Ordinal);
        Interval Of(string name, double most) => !priors.TryGetValue(name, out var bounds)
            ? throw InputException.At(File, $"the prior \"{name}\" is missing.", "Add its row.")
            : bounds.Low >= 0 && bounds.High <= most ? bounds : throw InputException.At(File, $"the prior \"{name}\" is not usable.", $"Its bounds lie from 0 to {most}.");
        return new EventPriors(
            Of("evasion-premium", 10), Of("leakage-share", 1), Of("licence-closed-months", 60), Of("licence-closed-share", 1), Of("licence-partial-months", 60),
            Of("licence-partial-share", 1), Of("licence-open-share", 1), Of("inventory-days", 365), Of("declared-origin-share", 1));
    }
}
