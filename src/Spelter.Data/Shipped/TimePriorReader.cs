using Spelter.Disruption;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/priors/time-path.csv</c>, and of <c>data/priors/elasticities.csv</c> the multiple for five years.</summary>
public static class TimePriorReader
{
    private const string File = "priors/time-path.csv";
    private const string ElasticitiesFile = "priors/elasticities.csv";
    private const string FiveYears = "five-year-multiple";

    /// <summary>Bounds of what lets a disruption take time.</summary>
    /// <exception cref="InputException">A table is missing, a prior is missing or stands twice, or its bounds are not usable.</exception>
    public static TimePriors Read(string dataFolder)
    {
        var priors = ShippedTable.Map(dataFolder, File, ["name", "low", "high", "label", "unit", "statement", "source"], c => (Name: c[0], Bounds: Cell.Bounds(c[1], c[2])), key: 1)
            .ToDictionary(p => p.Name, p => p.Bounds, StringComparer.Ordinal);
        Interval Of(string name, double least, double most) => !priors.TryGetValue(name, out var bounds)
            ? throw InputException.At(File, $"the prior \"{name}\" is missing.", "Add its row.")
            : Usable(File, name, bounds, least, most);
        var release = Of("release-above", Least, 10);
        return new TimePriors(
            Of("first-month-response", Least, 1), FiveYearMultiple(dataFolder), Of("ore-ramp", 0, 1), Of("plant-ramp", 0, 1), Of("route-ramp", 0, 12),
            Of("stock-days", 0, 3650), release, Of("stock-share-a-month", 0, 1), Of("restock-below", Least, release.Low),
            Of("forward-share-a-month", 0, 12), Of("forward-most-months", 0, 60), Of("forward-up-to", Least, 10), Of("forward-draw-months", 1, 60));
    }

    // A rule that divides by it needs more than nothing; less than a thousandth is nothing.
    private const double Least = 0.001;

    private static Interval FiveYearMultiple(string dataFolder)
    {
        foreach (var (name, bounds) in ShippedTable.Map(dataFolder, ElasticitiesFile, ["parameter", "low", "high"], c => (c[0], Cell.Bounds(c[1], c[2]))))
            if (name == FiveYears) return Usable(ElasticitiesFile, name, bounds, 1, 100);
        throw InputException.At(ElasticitiesFile, $"the row \"{FiveYears}\" is missing.", "Write its bounds.");
    }

    private static Interval Usable(string file, string name, Interval bounds, double least, double most) => bounds.Low >= least && bounds.High <= most
        ? bounds
        : throw InputException.At(file, $"the prior \"{name}\" is not usable.", FormattableString.Invariant($"Its bounds lie from {least} to {most}."));
}
