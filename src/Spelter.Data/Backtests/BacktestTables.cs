using Spelter.Backtest;
using Spelter.Data.Shipped;

namespace Spelter.Data.Backtests;

/// <summary>Reads <c>data/events/backtests.csv</c> and <c>data/priors/backtest.csv</c>.</summary>
public static class BacktestTables
{
    private const string Events = "events/backtests.csv";
    private const string Priors = "priors/backtest.csv";

    private static readonly string[] EventColumns = ["event", "kind", "minerals", "stages", "months", "not_played", "note", "source"];

    /// <summary>How each event of the register is played, or why it is not.</summary>
    /// <exception cref="InputException">The table is missing or damaged.</exception>
    public static IReadOnlyList<PlayedEvent> Read(string dataFolder) => [.. ShippedTable.Map(dataFolder, Events, EventColumns, PlayedEvent.Of, key: 1)];

    /// <summary>Settings.</summary>
    /// <exception cref="InputException">The table is missing, or a setting is missing, stands twice or is not above zero.</exception>
    public static BacktestSettings Settings(string dataFolder)
    {
        var values = ShippedTable.Map(dataFolder, Priors, ["name", "label", "value", "unit", "statement", "source"], c => (Name: c[0], Value: Positive(c[2])), key: 1)
            .ToDictionary(r => r.Name, r => r.Value, StringComparer.Ordinal);
        double Of(string name) => values.TryGetValue(name, out var value) ? value : throw InputException.At(Priors, $"the setting \"{name}\" is missing.", "Write a value above zero.");
        int Whole(string name) => Of(name) is var value && value == Math.Floor(value) && value <= 60 ? (int)value : throw InputException.At(Priors, $"the setting \"{name}\" is no number of months.", "Write a whole number from 1 to 60.");
        return new(
            Whole("transit-months"), Of("neutral-ratio"), Of("neutral-share"), Of("least-ratio"), Whole("block-months"), Whole("least-base-months"),
            Of("stated-noise"), Of("overlap-share"));
    }

    private static double Positive(string cell) => Cell.Number(cell) is > 0 and var value ? value : throw new FormatException($"\"{cell}\" is not above zero.");
}
