using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Who supplies more to a country as a disruption deepens.</summary>
/// <param name="Stage">Stage at which it does.</param>
/// <param name="Supplier">Supplier; the country itself for its own output or processing.</param>
/// <param name="Tonnes">What it supplies more at full severity, tonnes a year.</param>
/// <param name="EntersAt">Share of the severity at which it first supplies more.</param>
/// <param name="Price">Price in the country at that severity, US dollars per tonne.</param>
/// <param name="IsEvasion">True where it is the actor's own material round the measure.</param>
public sealed record Replacement(Stage Stage, CountryCode Supplier, double Tonnes, double EntersAt, double Price, bool IsEvasion)
{
    /// <summary>Steps of the severity at which the network is solved.</summary>
    public const int Steps = 10;

    // A supplier that has brought a hundredth of what it brings in the end has come in.
    private const double Entered = 0.01;

    // Below a hundred-thousandth of what the country has, a change is that of rounding and of no one's decision.
    private const double Notable = 1e-5;

    /// <summary>Suppliers that bring more, the largest first.</summary>
    /// <param name="network">Base.</param>
    /// <param name="shocks">Shocks at full severity.</param>
    /// <param name="country">Country that is supplied.</param>
    public static IReadOnlyList<Replacement> Of(CalibratedNetwork network, IReadOnlyList<Shock> shocks, CountryCode country)
    {
        var states = Enumerable.Range(1, Steps)
            .Select(step => (Share: (double)step / Steps, State: new MarketState(DisruptedNetwork.Of(network, [.. shocks.Select(s => s with { Cut = s.Cut * step / Steps })]))))
            .Where(s => s.State.IsSettled).ToList();
        if (states.Count == 0) return [];
        var full = Brought(states[^1].State, country);
        var throughput = network.Network.Sum(f => f.To?.Country == country);
        List<Replacement> found = [];
        foreach (var ((stage, supplier, isEvasion), tonnes) in full.Where(f => f.Value > Notable * throughput))
        {
            var (share, state) = states.Find(s => Brought(s.State, country).GetValueOrDefault((stage, supplier, isEvasion)) > Entered * tonnes);
            found.Add(new Replacement(stage, supplier, tonnes, share, state.PriceAfter(new SupplyNode(stage, country)), isEvasion));
        }

        return [.. found.OrderByDescending(f => f.Tonnes).ThenBy(f => f.Supplier).ThenBy(f => f.Stage)];
    }

    private static Dictionary<(Stage, CountryCode, bool), double> Brought(MarketState state, CountryCode country)
    {
        var brought = state.Flows.Where(f => f.To.Country == country)
            .GroupBy(f => (f.To.Stage, f.Hub ?? f.From.Country, f.Hub is not null))
            .ToDictionary(g => g.Key, g => g.Sum(f => f.After - f.Before));
        foreach (var node in state.Nodes.Where(n => n.Country == country))
        {
            var own = (node.Stage, country, false);
            brought[own] = brought.GetValueOrDefault(own) + state.OutputAfter(node) - state.OutputBefore(node);
        }

        return brought;
    }
}
