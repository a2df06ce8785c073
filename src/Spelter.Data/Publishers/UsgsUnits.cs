using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>The Survey's words for units.</summary>
internal static class UsgsUnits
{
    private static readonly Dictionary<string, string> Ids = new(StringComparer.OrdinalIgnoreCase)
    {
        ["metric tons"] = "t",
        ["tons"] = "t",
        ["thousand metric tons"] = "kt",
        ["thousand metric dry tons"] = "kt",
        ["million metric tons"] = "Mt",
        ["kilograms"] = "kg",
        ["million carats"] = "Mct",
        ["million cubic meters"] = "Mm3",
        ["million liters"] = "ML",
        ["percent"] = "percent",
        ["number"] = "count",
        ["million dollars"] = "MUSD",
        ["dollars per metric ton"] = "USD/t",
        ["dollars per kilogram"] = "USD/kg",
        ["dollars per gram"] = "USD/g",
        ["dollars per 10-grams"] = "USD/10g",
        ["dollars per 25 grams"] = "USD/25g",
        ["dollars per 50 grams"] = "USD/50g",
        ["dollars per pound"] = "USD/lb",
        ["cents per pound"] = "USc/lb",
        ["dollars per troy ounce"] = "USD/ozt",
        ["dollars per short ton"] = "USD/short-ton",
        ["dollars per dry metric ton unit"] = "USD/mtu",
    };

    /// <summary>The unit in the printed words, null where Spelter has none of that kind.</summary>
    public static Unit? Find(string printed) => Ids.TryGetValue(printed.Trim(), out var id) ? Unit.Find(id) : null;
}
