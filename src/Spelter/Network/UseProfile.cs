using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>How use of metals is spread over countries, where the output and all trade of a metal are held: output plus imports less
/// exports. It stands in for the use of minerals whose trade is not held.</summary>
internal static class UseProfile
{
    /// <summary>Shares of world use; a country that exports more than it has uses none.</summary>
    public static Dictionary<CountryCode, double> SharesOf(StageFacts facts)
    {
        Dictionary<CountryCode, double> use = [];
        foreach (var (country, output) in facts.Output) use[country] = use.GetValueOrDefault(country) + output.Tonnes;
        foreach (var ((from, to), flow) in facts.Trade)
        {
            use[from] = use.GetValueOrDefault(from) - flow.Tonnes;
            use[to] = use.GetValueOrDefault(to) + flow.Tonnes;
        }

        var total = use.Values.Where(u => u > 0).Sum();
        return use.Where(u => u.Value > 0).ToDictionary(u => u.Key, u => u.Value / total);
    }

    /// <summary>Mean of the shares over metals.</summary>
    public static Dictionary<CountryCode, double> Mean(IReadOnlyList<Dictionary<CountryCode, double>> shares) => shares
        .SelectMany(s => s).GroupBy(s => s.Key).ToDictionary(g => g.Key, g => g.Sum(s => s.Value) / shares.Count);
}
