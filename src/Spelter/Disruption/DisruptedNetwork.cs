using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>A calibrated network with shocks written into it: same nodes, same arcs in the same order, with ways of evasion behind them.</summary>
/// <param name="Base">Network before.</param>
/// <param name="Problem">Problem after.</param>
/// <param name="Evasion">Ways round the measures.</param>
public sealed record DisruptedNetwork(CalibratedNetwork Base, NetworkProblem Problem, IReadOnlyList<EvasionRoute> Evasion)
{
    /// <summary>Ways by which standby supply comes in that has no feed from the network.</summary>
    public IReadOnlyList<StandbyArc> Standby { get; init; } = [];

    /// <summary>Writes shocks into a network. A shock with a cut of zero changes nothing, so that its solution is the base year.</summary>
    /// <param name="network">Network before.</param>
    /// <param name="shocks">Shocks.</param>
    /// <param name="standby">Supply that stands idle in the base year; null for none.</param>
    /// <param name="supplyLimits">Most that a node's own supply may be, as a share of the base year's; null for none.</param>
    public static DisruptedNetwork Of(
        CalibratedNetwork network, IReadOnlyList<Shock> shocks, IReadOnlyList<StandbySupply>? standby = null, IReadOnlyDictionary<SupplyNode, double>? supplyLimits = null)
    {
        var edit = new NetworkEdit(network);
        Write(edit, shocks, standby, supplyLimits);
        return new DisruptedNetwork(network, edit.Problem(), edit.Evasion) { Standby = edit.Standby };
    }

    /// <summary>Writes the same into an edit.</summary>
    internal static void Write(NetworkEdit edit, IReadOnlyList<Shock> shocks, IReadOnlyList<StandbySupply>? standby = null, IReadOnlyDictionary<SupplyNode, double>? supplyLimits = null)
    {
        foreach (var (node, share) in supplyLimits ?? new Dictionary<SupplyNode, double>()) edit.CapSupply(node, output => share * output);
        foreach (var supply in standby ?? []) edit.AddStandby(supply);
        foreach (var shock in shocks)
        {
            if (shock.Cut == 0) continue;
            if (shock.Event.Kind == DisruptionKind.Outage) Outage.Write(edit, shock);
            else ExportMeasure.Write(edit, shock);
        }
    }
}
