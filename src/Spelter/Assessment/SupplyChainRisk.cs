using Spelter.Evidence;
using Spelter.Network;

namespace Spelter.Assessment;

/// <summary>Row 5 of the mandate on the supply network of a mineral: where use comes from, and what the loss of a supplier does.</summary>
/// <param name="Network">Base network; null where there is none.</param>
/// <param name="WhyNot">Why there is none, as a clause without a full stop; empty where there is one.</param>
/// <param name="Origins">Origins of United States use; null where nothing reaches the country.</param>
/// <param name="Losses">One per stage that a foreign country exports, from mine to use.</param>
public sealed record SupplyChainRisk(SupplyNetwork? Network, string WhyNot, LookThrough? Origins, IReadOnlyList<SupplierLoss> Losses)
{
    /// <summary>Before a review.</summary>
    public static SupplyChainRisk None { get; } = new(null, "the supply network was not asked for", null, []);

    /// <summary>The loss with the largest share of use lacking; null where there is none.</summary>
    public SupplierLoss? Largest => Losses.Where(l => l.Answer is not null).MaxBy(l => l.Answer!.Central.ShortfallShare);

    /// <summary>What figures of the network rest on: the first of its flows, and how many there are.</summary>
    /// <param name="command">Command that gives the figures.</param>
    public Citation? Cite(string command) => Network?.Flows.SelectMany(f => f.Evidence).FirstOrDefault() is { } first
        ? first with { Method = $"supply network of {Network.Year}, {command}", Rows = Network.Flows.Sum(f => f.Evidence.Count) }
        : null;
}
