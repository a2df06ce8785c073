using Spelter.Chance;
using Spelter.Equilibrium;

namespace Spelter.Testing;

/// <summary>Shocks to a made network: one arc, or all exports of a country at a stage, cut by a drawn share; now and then a mine too.</summary>
internal static class HubShocks
{
    public static List<Scenario> Draw(HubNetwork hub, int count, ulong seed)
    {
        int[] carrying = [.. Enumerable.Range(0, hub.Flows.Count).Where(a => hub.Flows[a] > 0)];
        List<int[]> actors = [];
        for (var stage = 0; stage < hub.Stages; stage++)
            for (var country = 0; country < hub.Countries; country++)
                if (hub.Exports(stage, country).ToArray() is { Length: > 0 } exports) actors.Add(exports);
        List<Scenario> scenarios = [];
        for (var k = 0; k < count; k++)
        {
            double U(uint index) => Philox.Uniform(seed, (uint)k, index);
            int[] cut = U(0) < 0.5 ? [carrying[(int)(carrying.Length * U(1))]] : actors[(int)(actors.Count * U(1))];
            SupplyChange[] mines = [];
            var node = (int)(hub.Countries * U(3));
            if (U(4) < 0.2 && hub.Problem.Nodes[node].Supply is IsoelasticCurve mine) mines = [new SupplyChange(node, mine.Quantity * U(5))];
            scenarios.Add(new Scenario([.. cut.Select(a => new ArcChange(a, hub.Flows[a] * (1 - U(2)), U(6) < 0.3 ? U(7) : 0))], mines));
        }

        return scenarios;
    }
}
