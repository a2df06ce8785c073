using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Purchases that buyers bring forward before a measure.</summary>
/// <param name="Node">Where they are held.</param>
/// <param name="From">Month of the announcement.</param>
/// <param name="Onset">Month from which the measure holds.</param>
/// <param name="Rate">Most that is bought on top, tonnes a year.</param>
internal sealed record ForwardPurchase(SupplyNode Node, int From, int Onset, double Rate)
{
    /// <summary>What those buy who will be cut off, each in proportion to what the measure will cut in its first month.</summary>
    public static IEnumerable<ForwardPurchase> Of(CalibratedNetwork network, IEnumerable<DisruptionEvent> events, FrontRunning rule)
    {
        foreach (var hit in events.Where(e => e is { Notice: > 0, Kind: not DisruptionKind.Outage }))
        {
            var stages = ExportMeasure.StagesOf(network.Network, hit).ToHashSet();
            var cut = hit.CutIn(hit.Onset);
            foreach (var flow in network.Network.Flows.Where(f => f.Kind == FlowKind.Trade && f.From!.Value.Country == hit.Actor && stages.Contains(f.From!.Value.Stage)))
                if (cut > 0 && (hit.IsErgaOmnes || hit.Targets.Contains(flow.To!.Value.Country)))
                    yield return new ForwardPurchase(flow.To!.Value, hit.Onset - hit.Notice, hit.Onset, rule.RateFor(hit.Notice) * cut * flow.Tonnes);
        }
    }
}
