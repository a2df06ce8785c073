using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>An outage of mines or plants: what enters a stage of a country, as ore or from the stage before, is capped.</summary>
internal static class Outage
{
    public static void Write(NetworkEdit edit, Shock shock)
    {
        var (actor, kept) = (shock.Event.Actor, 1 - shock.Cut);
        foreach (var node in edit.Network.Network.Nodes.Where(n => n.Country == actor && (shock.Event.Stages.Count == 0 || shock.Event.Stages.Contains(n.Stage))))
        {
            edit.CapSupply(node, output => kept * output);
            foreach (var arc in edit.Where((from, to) => to == node && from.Country == actor && from.Stage != node.Stage)) edit.CapArc(arc, kept * edit.FlowOf(arc));
        }
    }
}
