using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>Materials and countries as the European study spells them. Several materials of the study are one mineral of the
/// catalogue (bauxite and aluminium, magnesite and magnesium); there the study's own word is the form.</summary>
internal static class EuNames
{
    private static readonly Dictionary<string, string> MineralOf = new(StringComparer.OrdinalIgnoreCase)
    {
        ["HREEs"] = "heavy-rare-earths",
        ["Heavy Rare earths Elements"] = "heavy-rare-earths",
        ["LREEs"] = "light-rare-earths",
        // Spelt this way in the share tables and means elemental phosphorus.
        ["Phosphorous"] = "phosphate",
        ["Titanium ores"] = "titanium",
    };

    private static readonly HashSet<string> WithSeveralMaterials = new(StringComparer.Ordinal) { "aluminum", "magnesium", "phosphate", "titanium" };

    private static readonly Dictionary<string, string> CountryOf = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Brasil"] = "BRA",
        ["Brasilia"] = "BRA",
        ["Libanon"] = "LBN",
        ["Surinam"] = "SUR",
        ["Turkyie"] = "TUR",
    };

    private static readonly HashSet<string> Remainders =
        new(StringComparer.OrdinalIgnoreCase) { "Other", "Others", "Other countries", "Rest of world", "Rest of the world" };

    public static Mineral? FindMineral(CatalogTables catalog, string printed) =>
        catalog.FindMineral(MineralOf.GetValueOrDefault(printed, printed));

    public static string Form(Mineral mineral, string printed) => WithSeveralMaterials.Contains(mineral.Id.Value) ? printed : "";

    public static CountryCode? FindCountry(CatalogTables catalog, string printed) => Remainders.Contains(printed)
        ? CountryCode.OtherCountries
        : catalog.FindCountry(CountryOf.GetValueOrDefault(printed, printed))?.Code;

    /// <summary>Says so where the table prints a country in a spelling of its own.</summary>
    public static string CountryNote(string printed) => CountryOf.ContainsKey(printed) ? $"; country printed as \"{printed}\"" : "";
}
