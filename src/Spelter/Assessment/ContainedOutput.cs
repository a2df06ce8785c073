using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>A published quantity in tonnes of content.</summary>
/// <param name="Tonnes">Tonnes on <paramref name="Basis"/>; [0, ∞) where it is withheld.</param>
/// <param name="Basis">What the tonnes are tonnes of.</param>
/// <param name="Published">The observation behind it.</param>
/// <param name="Citation">Source; its method names the content factor where one was used.</param>
public sealed record ContainedOutput(Interval Tonnes, string Basis, Observation Published, Citation Citation)
{
    /// <summary>Converts an observation by the content factor of its form in the chain. Null where the publisher says nothing
    /// of the size, or the chain has no factor for the form.</summary>
    public static ContainedOutput? Of(Observation observation, string chainForm, IReadOnlyList<ChainStep> chain)
    {
        if (observation.Status == ObservationStatus.NotAvailable || observation.Unit.Dimension != UnitDimension.Mass) return null;
        if (chainForm.Length == 0) return new(observation.InBaseUnit, observation.Basis, observation, Citation.Of(observation));
        var step = chain.FirstOrDefault(c => c.Mineral == observation.Mineral && c.Form == chainForm);
        return step?.ContentFactor is not { } factor
            ? null
            : new(observation.InBaseUnit * factor, BasisOf(step), observation, Citation.Of(observation) with { Method = $"times content factor of {step.Form}: {step.FactorBasis}" });
    }

    // The basis stands first in the cell: "basis Al; …".
    private static string BasisOf(ChainStep step)
    {
        const string lead = "basis ";
        var text = step.FactorBasis.Split(';')[0];
        return text.StartsWith(lead, StringComparison.Ordinal) ? text[lead.Length..] : text;
    }
}
