using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Network;

/// <summary>What a source states of a quantity, or a rule gives.</summary>
/// <param name="Tonnes">Tonnes on the network's basis.</param>
/// <param name="RelativeDeviation">Standard deviation relative to the tonnes.</param>
/// <param name="Status">How well it is known where balancing does not move it.</param>
/// <param name="Evidence">Citations; empty for a rule.</param>
/// <param name="Rule">How it was found, in words.</param>
internal sealed record Statement(double Tonnes, double RelativeDeviation, FlowStatus Status, IReadOnlyList<Citation> Evidence, string Rule)
{
    public static Statement Of(double tonnes, double deviation, string rule) => new(tonnes, deviation, FlowStatus.Estimated, [], rule);

    // A sum is known as its worst part is.
    public Statement Plus(Statement other) => new(
        Tonnes + other.Tonnes, Math.Max(RelativeDeviation, other.RelativeDeviation), (FlowStatus)Math.Max((int)Status, (int)other.Status),
        [.. Evidence, .. other.Evidence], Rule == other.Rule ? Rule : $"{Rule}; and {other.Rule}");
}

/// <summary>A statement of a flow, before balancing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Node that it leaves; null where it enters the network.</param>
/// <param name="To">Node that it reaches; null where it leaves the network.</param>
/// <param name="Stated">Quantity.</param>
/// <param name="Deviation">Standard deviation in tonnes.</param>
internal sealed record StatedFlow(FlowKind Kind, SupplyNode? From, SupplyNode? To, Statement Stated, double Deviation);
