using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>The industry that a tariff line's goods are made by.</summary>
/// <param name="Code">Ten-digit HTS code.</param>
/// <param name="Naics">Code of the North American Industry Classification System as the concordance prints it; 910000 is waste and
/// scrap, which no industry makes.</param>
/// <param name="Basis">By how many digits of the line it was found.</param>
/// <param name="Source">Concordance.</param>
public sealed record LineIndustry(HtsCode Code, string Naics, string Basis, Source Source)
{
    /// <summary>Place in the concordance.</summary>
    public string Locator => $"{Code.Printed}, by {Basis}";
}
