using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>What is known of the quantity of US imports of a mineral.</summary>
/// <param name="Totals">By form and year from all countries, as published.</param>
/// <param name="ByCountry">By form, year and country, every method side by side.</param>
/// <param name="Gaps">What is not known, in sentences.</param>
public sealed record ImportQuantitySet(IReadOnlyList<ImportTotal> Totals, IReadOnlyList<ImportQuantity> ByCountry, IReadOnlyList<string> Gaps)
{
    /// <summary>Nothing asked and nothing known.</summary>
    public static ImportQuantitySet None { get; } = new([], [], []);

    /// <summary>Every release that a figure comes from.</summary>
    public IEnumerable<Source> Sources => Totals.Select(t => t.Citation.Source).Concat(ByCountry.Select(q => q.Citation.Source)).Distinct();
}
