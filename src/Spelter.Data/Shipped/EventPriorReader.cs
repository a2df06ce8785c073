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
        var priors = ShippedTable.Map(dataFolder, File, ["name", "low", "high", "label", "unit", "statement", "source"], c => (Name: c[0], Bounds: Cell.Bounds(c[1], c[2])), key: 1)
            .ToDictionary(p => p.Name, p => p.Bounds, StringComparer.Ordinal);
        double Middle(string name, double most) => !priors.TryGetValue(name, out var bounds)
            ? throw InputException.At(File, $"the prior \"{name}\" is missing.", "Add its row.")
            : bounds.Low >= 0 && bounds.High <= most ? bounds.Middle : throw InputException.At(File, $"the prior \"{name}\" is not usable.", $"Its bounds lie from 0 to {most}.");
        return new EventDefaults(
            Middle("evasion-premium", 10), Middle("leakage-share", 1),
            new LicencePath((int)Middle("licence-closed-months", 60), Middle("licence-closed-share", 1), (int)Middle("licence-partial-months", 60),
                Middle("licence-partial-share", 1), Middle("licence-open-share", 1)));
    }
}
