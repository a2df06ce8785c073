using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>What stands in the Survey's country column: a country, a total, a remainder or a combination.</summary>
internal static class UsgsCountries
{
    /// <summary>Code of the cell, null where the catalogue does not know the name.</summary>
    public static CountryCode? Find(string printed, CatalogTables catalog)
    {
        var name = printed.Replace('\u00a0', ' ').Trim();
        if (name.StartsWith("World total", StringComparison.OrdinalIgnoreCase)) return CountryCode.World;
        if (name.StartsWith("Other countr", StringComparison.OrdinalIgnoreCase)) return CountryCode.OtherCountries;
        if (catalog.FindCountry(name) is { } country) return country.Code;
        return IsCombination(name, catalog) ? CountryCode.Unspecified : null;
    }

    // "China, Germany, and Russia", "United States and Canada": more than one, the split unknown.
    private static bool IsCombination(string name, CatalogTables catalog)
    {
        var parts = name.Replace(" and ", ", ", StringComparison.Ordinal).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(p => catalog.FindCountry(p) is not null);
    }
}
