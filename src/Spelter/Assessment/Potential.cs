using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>What the United States could do (row 6 of the mandate), as far as publishers say. No register of facilities is held.</summary>
/// <param name="Projections">US output in years to come, of the publisher's base case; the mineral may be a group.</param>
/// <param name="Now">US output of the same series in the newest year before them.</param>
/// <param name="Capacity">Published capacity beside the output of the same release, stage, form and year.</param>
public sealed record Potential(IReadOnlyList<Observation> Projections, IReadOnlyList<Observation> Now, IReadOnlyList<CapacityUse> Capacity)
{
    /// <summary>No potential found.</summary>
    public static Potential None { get; } = new([], [], []);

    /// <summary>Potential of a mineral from evidence on record on the day.</summary>
    public static Potential Of(EvidenceBase evidence, Mineral mineral)
    {
        var output = new[] { mineral.Id }.Concat(mineral.Groups.Reverse())
            .Select(id => evidence.About(id, Measure.Production).Where(o => o.Country == CountryCode.UnitedStates).ToList())
            .FirstOrDefault(found => found.Exists(o => IsProjection(evidence, o))) ?? [];
        var projections = output.Where(o => IsProjection(evidence, o)).OrderBy(o => o.Stage).ThenBy(o => o.Period).ToList();
        var now = output.Where(o => !IsProjection(evidence, o))
            .Where(o => projections.Exists(p => p.Source == o.Source && p.Stage == o.Stage && p.Form == o.Form))
            .GroupBy(o => (o.Stage, o.Form)).Select(g => g.MaxBy(o => o.Period)!).ToList();
        return new(projections, now, CapacityUse.Of(evidence, mineral));
    }

    // A year still to come is a projection, not supply.
    private static bool IsProjection(EvidenceBase evidence, Observation o) => o.Period.LastYear > evidence.AsOf.Year;
}
