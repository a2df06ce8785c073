using Spelter.Catalog;

namespace Spelter.Cli;

/// <summary>How a country or a remainder is printed.</summary>
internal static class CountryNames
{
    public static string Of(CatalogTables catalog, CountryCode country) =>
        country == CountryCode.World ? "World"
        : country == CountryCode.OtherCountries ? "Other countries"
        : country == CountryCode.Unspecified ? "Unspecified"
        : catalog.FindCountry(country)?.Name ?? country.Value;
}
