using Spelter.Assessment;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/priors/assessment-settings.csv</c>.</summary>
public static class SettingsReader
{
    private const string File = "priors/assessment-settings.csv";

    /// <exception cref="InputException">The table is missing, a setting is missing or stands twice, or a value is not usable.</exception>
    public static AssessmentSettings Read(string dataFolder)
    {
        Dictionary<string, (double Value, string Where)> values = new(StringComparer.Ordinal);
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, File, "name", "value", "unit", "statement", "source"))
        {
            var value = Cell.At(where, "Write it with a decimal point.", () => Cell.Number(c[1]));
            if (!values.TryAdd(c[0], (value, where))) throw InputException.At(where, $"\"{c[0]}\" stands twice.", "One row per setting.");
        }

        return new AssessmentSettings(
            (int)Within(values, "weight-draws", v => v >= 1 && v <= 1e6 && v == Math.Floor(v), "a whole number from 1 to 1,000,000"),
            Within(values, "origin-shift-threshold", v => v is > 0 and <= 1, "a share above 0 and up to 1"),
            (int)Within(values, "scenario-draws", v => v >= 1 && v <= 1e4 && v == Math.Floor(v), "a whole number from 1 to 10,000"));
    }

    private static double Within(Dictionary<string, (double Value, string Where)> values, string name, Func<double, bool> usable, string meant)
    {
        if (!values.TryGetValue(name, out var found)) throw InputException.At(File, $"the setting \"{name}\" is missing.", $"Write {meant}.");
        return usable(found.Value) ? found.Value : throw InputException.At(found.Where, $"the value of \"{name}\" is not usable.", $"Write {meant}.");
    }
}
