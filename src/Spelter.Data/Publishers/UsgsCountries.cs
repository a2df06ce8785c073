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
        if (name.Length == 0) return null;
        if (name.StartsWith("World total", StringComparison.OrdinalIgnoreCase)) return CountryCode.World;
        if (name.StartsWith("Other countr", StringComparison.OrdinalIgnoreCase)) return CountryCode.OtherCountries;
        if (name == "Other") return CountryCode.OtherCountries;
        if (catalog.FindCountry(name) is { } country) return country.Code;
        if (IsCombination(name, catalog)) return CountryCode.Unspecified;
        if (name.EndsWith('e') && catalog.FindCountry(name[..^1]) is { } estimated) return estimated.Code;
        return Bare(name) is { Length: > 0 } bare ? Find(bare, catalog) : null;
    }

    // Editions before 2025 glue to a name what belongs elsewhere: a footnote ("New Caledonia11"), the mark of an estimate
    // ("Japane") or the product ("Chile, ulexite", "Brazil (beneficiated)"). One such part goes at a time.
    private static string Bare(string name)
    {
        if (char.IsAsciiDigit(name[^1])) return name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (name[^1] == ')' && name.LastIndexOf('(') is > 0 and var open) return name[..open].TrimEnd();
        return name.LastIndexOf(',') is > 0 and var comma ? name[..comma] : "";
    }

    // "China, Germany, and Russia", "United States and Canada": more than one, the split unknown.
    private static bool IsCombination(string name, CatalogTables catalog)
    {
        var parts = name.Replace(" and ", ", ", StringComparison.Ordinal).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(p => catalog.FindCountry(p) is not null);
    }
}
