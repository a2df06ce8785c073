using Spelter.Catalog;

namespace Spelter.Data.Cases;

/// <summary>Names of a scenario, looked up in the catalogue.</summary>
internal static class EventNames
{
    /// <exception cref="InputException">No country has this name.</exception>
    public static CountryCode Country(CatalogTables catalog, string text, string where) => text == CountryCode.OtherCountries.Value ? CountryCode.OtherCountries
        : catalog.FindCountry(text)?.Code
        ?? throw InputException.At(where, $"unknown country \"{text}\".", CatalogTables.Nearest(text, catalog.Countries.Select(c => c.Name)) is { } near && text.Length > 3
            ? $"Did you mean \"{near}\"?" : "Write its alpha-3 code, such as CHN; spelter countries lists them.");

    /// <exception cref="InputException">No mineral has this name.</exception>
    public static MineralId Mineral(CatalogTables catalog, string text, string where) => catalog.FindMineral(text)?.Id
        ?? throw InputException.At(where, $"unknown mineral \"{text}\".", catalog.NearestMineral(text) is { } near ? $"Did you mean \"{near}\"?" : "Run spelter minerals for the names.");

    /// <exception cref="InputException">No stage has this name.</exception>
    public static Stage Stage(string text, string where) => Enum.GetNames<Stage>().Contains(text, StringComparer.Ordinal)
        ? Enum.Parse<Stage>(text)
        : throw InputException.At(where, $"unknown stage \"{text}\".", $"The stages are {string.Join(", ", Enum.GetNames<Stage>())}.");
}
