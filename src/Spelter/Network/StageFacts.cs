using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>What is stated of one stage before anything is balanced; countries as the sources name them.</summary>
internal sealed class StageFacts(NetworkStageRow row)
{
    public NetworkStageRow Row { get; } = row;

    public Stage Stage => Row.Stage;

    public Dictionary<CountryCode, Statement> Output { get; } = [];

    /// <summary>Capacity by country, and the year that it is of; empty where none is published.</summary>
    public Dictionary<CountryCode, (Statement Tonnes, int Year)> Capacity { get; } = [];

    public Statement? UsSecondary { get; set; }

    public Dictionary<CountryCode, Statement>? UsImports { get; set; }

    public Statement? UsExports { get; set; }

    public Statement? UsUse { get; set; }

    public Dictionary<(CountryCode From, CountryCode To), Statement> Trade { get; } = [];

    public StagePrice? Price { get; set; }

    public List<string> Notes { get; } = [];

    public double World => Output.Values.Sum(s => s.Tonnes) + (UsSecondary?.Tonnes ?? 0);

    public double OutputOf(CountryCode country) =>
        (Output.TryGetValue(country, out var output) ? output.Tonnes : 0) + (country == CountryCode.UnitedStates ? UsSecondary?.Tonnes ?? 0 : 0);
}
