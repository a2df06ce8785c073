using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What the mines and plants of a host give in a disrupted market, over the base year.</summary>
public sealed class HostOutput
{
    private readonly Dictionary<SupplyNode, (double Before, double After)> _made;

    /// <summary>The output of a solved market.</summary>
    public HostOutput(MarketState state)
    {
        _made = state.Nodes.ToDictionary(n => n, n => (state.OutputBefore(n), state.OutputAfter(n)));
        foreach (var flow in state.Flows.Where(f => !f.IsTrade))
        {
            var (before, after) = _made[flow.To];
            _made[flow.To] = (before + flow.Before, after + flow.After);
        }
    }

    /// <summary>Output of a stage in a country over that of the base year: what enters there as ore or other feed and what is processed into it;
    /// null where the network shows no output there.</summary>
    public double? RatioOf(Stage stage, CountryCode country) =>
        _made.TryGetValue(new SupplyNode(stage, country), out var made) && made.Before > 0 ? Math.Max(0, made.After) / made.Before : null;
}
