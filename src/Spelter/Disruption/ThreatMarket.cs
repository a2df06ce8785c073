using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>The market of one mineral on which an actor tries threats: the base year with what the target and others hold ready. Not for
/// several threads at once.</summary>
public sealed class ThreatMarket
{
    private readonly CalibratedNetwork _network;
    private readonly Portfolio _portfolio;
    private readonly Dictionary<(ThreatKind, string), ThreatProblem> _problems = [];

    /// <summary>The market of a network.</summary>
    /// <param name="network">Base year.</param>
    /// <param name="coercer">Who acts on whom.</param>
    /// <param name="portfolio">What is held ready against it.</param>
    public ThreatMarket(CalibratedNetwork network, Coercer coercer, Portfolio portfolio)
    {
        (_network, Coercer, _portfolio) = (network, coercer, portfolio);
        Options = OptionsOf(network.Network, coercer);
    }

    /// <summary>Who acts on whom.</summary>
    public Coercer Coercer { get; }

    /// <summary>Kinds and stages that the actor can choose: each stage alone at which it sells (to the target, for a ban that is aimed at it), and
    /// all of them together where there are several.</summary>
    public IReadOnlyList<(ThreatKind Kind, IReadOnlyList<Stage> Stages)> Options { get; }

    /// <summary>True where something is held in stock: what a stock gives in a year then falls with the duration.</summary>
    public bool HasStock => _portfolio.HasStock;

    /// <summary>What a threat does; null where no prices and flows were found.</summary>
    public ThreatOutcome? Try(Threat threat) => Try(threat, _network);

    /// <summary>What a threat does where the elasticities are others; null where no prices and flows were found.</summary>
    /// <param name="threat">Threat.</param>
    /// <param name="drawn">The same network, calibrated with them.</param>
    public ThreatOutcome? Try(Threat threat, CalibratedNetwork drawn)
    {
        var standby = _portfolio.Standby(drawn.Network, threat.Years);
        var key = (threat.Kind, string.Join('+', threat.Stages));
        if (!_problems.TryGetValue(key, out var problem))
            _problems[key] = problem = new ThreatProblem(DisruptedNetwork.Of(_network, [threat.Shock(Coercer, _network.Network.Mineral)], standby), Coercer, threat);
        return problem.Try(drawn, threat, standby) ?? FromTheBaseYear(threat, drawn, standby);
    }

    // What the fast solver does not settle: a problem of its own, with the plain solver behind it.
    private ThreatOutcome? FromTheBaseYear(Threat threat, CalibratedNetwork network, IReadOnlyList<StandbySupply> standby)
    {
        var state = new MarketState(DisruptedNetwork.Of(network, [threat.Shock(Coercer, network.Network.Mineral)], standby));
        if (!state.IsSettled) return null;
        double Loss(CountryCode country) => -WelfareChange.Of(state, country).Times(threat.Years).Total;
        var seen = threat.Stages.Select(s => new SupplyNode(s, Coercer.Target)).Where(state.Has).Select(state.PriceRatio).DefaultIfEmpty(1).Last();
        var lacking = state.Nodes.Where(n => n.Country == Coercer.Target).Sum(n => state.UseBefore(n) - state.UseAfter(n));
        return new ThreatOutcome(threat, new SidesLoss(Loss(Coercer.Target), Loss(Coercer.Actor)), threat.Years * lacking, seen);
    }

    private static List<(ThreatKind, IReadOnlyList<Stage>)> OptionsOf(SupplyNetwork network, Coercer coercer)
    {
        bool Sells(Stage stage, bool toTarget) => network.Flows.Any(f => f.Kind == FlowKind.Trade && f.From == new SupplyNode(stage, coercer.Actor)
            && (!toTarget || f.To == new SupplyNode(stage, coercer.Target)));
        List<(ThreatKind, IReadOnlyList<Stage>)> options = [];
        foreach (var kind in Enum.GetValues<ThreatKind>().Where(k => coercer.Kind is null || k == coercer.Kind))
        {
            List<Stage> stages = [.. network.Stages.Where(s => Sells(s, kind == ThreatKind.TargetedBan))];
            options.AddRange(stages.Select(s => (kind, (IReadOnlyList<Stage>)[s])));
            if (stages.Count > 1) options.Add((kind, stages));
        }

        return options;
    }
}
