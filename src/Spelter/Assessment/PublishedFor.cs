using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Observations of a mineral, or of the narrowest of its groups that has any: what is published for a group says so by
/// its <see cref="Observation.Mineral"/>.</summary>
internal static class PublishedFor
{
    public static List<Observation> Of(EvidenceBase evidence, Mineral mineral, Measure measure) =>
        // Groups are listed from the widest to the narrowest.
        new[] { mineral.Id }.Concat(mineral.Groups.Reverse())
            .Select(id => EvidenceBase.Latest(evidence.About(id, measure)).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The newest known observation of each stage and form of the United States, periods to come left out.</summary>
    public static IEnumerable<Observation> NewestInTheUnitedStates(EvidenceBase evidence, Mineral mineral, Measure measure) => Of(evidence, mineral, measure)
        .Where(o => o.Country == CountryCode.UnitedStates && o.IsKnown && o.Period.LastYear <= evidence.AsOf.Year)
        .GroupBy(o => (o.Stage, o.Form)).Select(g => g.MaxBy(o => o.Period)!);
}
