using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>US capacity as published and how much of it the output of the same year takes.</summary>
/// <param name="Capacity">Capacity.</param>
/// <param name="Output">Output of the same release, stage, form and period; null where it is not published or withheld.</param>
/// <param name="Utilisation">Output over capacity; null where either is not known or the capacity is zero.</param>
public sealed record CapacityUse(Observation Capacity, Observation? Output, Interval? Utilisation)
{
    /// <summary>The newest known capacity of each stage and form of a mineral, or of its group.</summary>
    public static IReadOnlyList<CapacityUse> Of(EvidenceBase evidence, Mineral mineral)
    {
        var output = evidence.About(mineral.Id, Measure.Production).Where(o => o.Country == CountryCode.UnitedStates).ToList();
        return [.. PublishedFor.NewestInTheUnitedStates(evidence, mineral, Measure.Capacity).Select(capacity =>
        {
            var made = output.Find(o => o.Source == capacity.Source && o.Stage == capacity.Stage && o.Form == capacity.Form && o.Period == capacity.Period && o.Unit == capacity.Unit);
            var known = made is { IsKnown: true } && capacity.Value.Low > 0 && capacity.Value.IsBounded;
            return new CapacityUse(capacity, made, known ? made!.Value / capacity.Value : null);
        })];
    }
}
