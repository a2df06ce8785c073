using Spelter.Chance;
using Spelter.Evidence;

namespace Spelter.Tests.Disruption;

/// <summary>Input–output accounts of a few industries.</summary>
internal static class SmallEconomy
{
    /// <summary>Chips of which a fifth goes into radios; radios into nothing; power that both buy.</summary>
    public static IndustryAccounts Chips { get; } = Of(
        [("chips", 100, 0.6, 0), ("radios", 200, 0.4, 0.5), ("power", 50, 0.5, 0.2)],
        [("chips", "radios", 0.2), ("power", "chips", 0.3), ("power", "radios", 0.1)]);

    public static IndustryAccounts Of(IReadOnlyList<(string Code, double Output, double ValueAdded, double Consumption)> industries, IReadOnlyList<(string Seller, string User, double Share)> sales, Func<string, string>? group = null) => new(
        [], 2024, [.. industries.Select(i => new IndustryAccount(i.Code, i.Code, group?.Invoke(i.Code) ?? i.Code, i.Output, i.ValueAdded, i.Output, i.Consumption))], sales);

    /// <summary>Accounts drawn at random; what an industry sells to others is less than its supply.</summary>
    public static IndustryAccounts Draw(int seed)
    {
        var drawn = 0u;
        double U(double low, double high) => low + ((high - low) * Philox.Uniform(5, (uint)seed, drawn++));
        var count = 3 + (int)U(0, 9);
        List<(string, double, double, double)> industries = [.. Enumerable.Range(0, count).Select(i => ($"i{i}", U(1, 300), U(0.1, 0.8), 0.0))];
        List<(string, string, double)> sales = [];
        for (var i = 0; i < count; i++)
        {
            var left = U(0, 1) < 0.2 ? 0.999 : U(0, 0.95);
            var users = Enumerable.Range(0, count).Where(_ => U(0, 1) < 0.4).ToList();
            var weights = users.ConvertAll(_ => U(0.1, 1));
            for (var u = 0; u < users.Count; u++) sales.Add(($"i{i}", $"i{users[u]}", left * weights[u] / weights.Sum()));
        }

        return Of(industries, sales);
    }
}
