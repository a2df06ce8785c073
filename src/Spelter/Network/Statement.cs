using Spelter.Evidence;

namespace Spelter.Network;

/// <summary>What a source states of a quantity, or a rule gives.</summary>
/// <param name="Tonnes">Tonnes on the network's basis.</param>
/// <param name="RelativeDeviation">Standard deviation relative to the tonnes.</param>
/// <param name="Status">How well it is known where balancing does not move it.</param>
/// <param name="Evidence">Citations; empty for a rule.</param>
/// <param name="Rule">How it was found, in words.</param>
public sealed record Statement(double Tonnes, double RelativeDeviation, FlowStatus Status, IReadOnlyList<Citation> Evidence, string Rule)
{
    /// <summary>What a rule gives.</summary>
    public static Statement Of(double tonnes, double deviation, string rule) => new(tonnes, deviation, FlowStatus.Estimated, [], rule);

    /// <summary>Sum of two: known as the worse of them is.</summary>
    public Statement Plus(Statement other) => new(
        Tonnes + other.Tonnes, Math.Max(RelativeDeviation, other.RelativeDeviation), (FlowStatus)Math.Max((int)Status, (int)other.Status),
        [.. Evidence, .. other.Evidence], Rule == other.Rule ? Rule : $"{Rule}; and {other.Rule}");
}
