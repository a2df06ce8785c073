using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Threats of one kind and stages on one mineral: one structure with other numbers, whatever the severity, the duration and the elasticities. The order
/// of elimination is found once, and each search starts where the one before ended. Not for several threads at once.</summary>
internal sealed class ThreatProblem
{
    private readonly Coercer _coercer;
    private readonly NetworkEdit _like;
    private readonly NetworkSolver _solver;
    private readonly CountryLoss _target;
    private readonly CountryLoss _actor;
    private readonly int? _seen;
    private double[] _start;

    /// <param name="network">Network with a threat of the kind in it.</param>
    /// <param name="coercer">Who acts on whom.</param>
    /// <param name="threat">That threat.</param>
    public ThreatProblem(DisruptedNetwork network, Coercer coercer, Threat threat)
    {
        (_coercer, _like) = (coercer, new NetworkEdit(network.Base));
        _solver = new NetworkSolver(new CompiledProblem(network.Problem));
        (_target, _actor) = (new CountryLoss(network, coercer.Target), new CountryLoss(network, coercer.Actor));
        _seen = threat.Stages.Select(s => network.Problem.NodeIndex.TryGetValue(new SupplyNode(s, coercer.Target).Id, out var place) ? place : (int?)null).LastOrDefault(p => p is not null);
        _start = [.. network.Base.BasePrices, 0];
    }

    /// <summary>What a threat does.</summary>
    /// <param name="network">Base year, at some elasticities.</param>
    /// <param name="threat">Threat of the kind and stages.</param>
    /// <param name="standby">What is held ready.</param>
    /// <returns>Null where the fast solver does not settle.</returns>
    public ThreatOutcome? Try(CalibratedNetwork network, Threat threat, IReadOnlyList<StandbySupply> standby)
    {
        var edit = new NetworkEdit(network, _like);
        DisruptedNetwork.Write(edit, [threat.Shock(_coercer, network.Network.Mineral)], standby);
        edit.WriteInto(_solver.Problem);
        if (!_solver.TrySettle(_start)) return null;
        _start = [.. _solver.Prices, .. _solver.Rents];
        var (loss, shortfall) = _target.At(network).Of(_solver);
        var (own, _) = _actor.At(network).Of(_solver);
        return new ThreatOutcome(
            threat, new SidesLoss(threat.Years * loss, threat.Years * own), threat.Years * shortfall, _seen is { } node ? _solver.Prices[node] / network.BasePrices[node] : 1);
    }
}
