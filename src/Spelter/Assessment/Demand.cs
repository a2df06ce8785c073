using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Demand of makers of derivative products and how far flagged countries meet it (row 4 of the mandate).</summary>
/// <param name="Uses">End uses in publishers' words with the industries that make the products.</param>
/// <param name="Users">Largest users of the imported commodities under which processed lines of the mineral fall.</param>
/// <param name="World">World demand by year and scenario; the observation's mineral may be a group.</param>
/// <param name="FromFlagged">Share of the value of US imports past the mine from countries of significant risk; null without imports.</param>
/// <param name="FromCovered">The same from covered nations.</param>
public sealed record Demand(
    IReadOnlyList<EndUse> Uses, IReadOnlyList<ImportUser> Users, IReadOnlyList<Observation> World, CitedShare? FromFlagged, CitedShare? FromCovered)
{
    /// <summary>No demand found.</summary>
    public static Demand None { get; } = new([], [], [], null, null);
}
