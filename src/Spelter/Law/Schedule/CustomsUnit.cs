namespace Spelter.Law;

/// <summary>Units as the schedule prints them and as facts of an entry name them. Names hold letters, digits and hyphens: kg, liter, pf-liter,
/// kg-drained.</summary>
public static class CustomsUnit
{
    // Metals that the schedule counts by content, by the symbol in its column of units and the word in its rates.
    private static readonly Dictionary<string, string> Metals = new(StringComparer.Ordinal)
    {
        ["Co"] = "cobalt",
        ["Cr"] = "chromium",
        ["Cu"] = "copper",
        ["Mg"] = "magnesium",
        ["Mn"] = "manganese",
        ["Mo"] = "molybdenum",
        ["Ni"] = "nickel",
        ["Pb"] = "lead",
        ["Sb"] = "antimony",
        ["Si"] = "silicon",
        ["V"] = "vanadium",
        ["W"] = "tungsten",
        ["Zn"] = "zinc",
    };

    // Units behind the slash of a specific rate.
    private static readonly Dictionary<string, string> InRates = new(StringComparer.Ordinal)
    {
        ["1000"] = "thousand",
        ["1000 pins"] = "thousand-pins",
        ["article"] = "each",
        ["bbl"] = "bbl",
        ["clean kg"] = "clean-kg",
        ["doz."] = "doz",
        ["g"] = "g",
        ["gross"] = "gross",
        ["gross of immediate containers"] = "gross-of-containers",
        ["head"] = "each",
        ["jewel"] = "jewel",
        ["jewel over 7"] = "jewel-over-7",
        ["kg"] = "kg",
        ["kg of anhydrous morphine content"] = "kg-anhydrous-morphine",
        ["kg of total sugars"] = "kg-total-sugars",
        ["kg on contents and container"] = "kg-with-container",
        ["kg on drained weight"] = "kg-drained",
        ["kg on drained weght"] = "kg-drained",
        ["kg on entire contents of container"] = "kg-of-contents",
        ["kg, including weight of container"] = "kg-with-container",
        ["lin. m"] = "m",
        ["line/gross"] = "gross-lines",
        ["liter"] = "liter",
        ["m"] = "m",
        ["m2"] = "m2",
        ["m2 of recording surface"] = "m2-recording-surface",
        ["m3"] = "m3",
        ["pack"] = "pack",
        ["pf.liter"] = "pf-liter",
        ["pf.liter on ethyl alcohol content"] = "pf-liter",
        ["pr."] = "pr",
        ["t"] = "t",
        ["t, including weight of container"] = "t-with-container",
        ["thousand"] = "thousand",
    };

    // Units of the column of units that a rate names otherwise.
    private static readonly Dictionary<string, string> InColumn = new(StringComparer.Ordinal)
    {
        ["No."] = "each",
        ["No"] = "each",
        ["pcs"] = "each",
        ["prs."] = "pr",
        ["doz."] = "doz",
        ["Dz Pcs"] = "doz",
        ["doz. prs."] = "doz-pr",
        ["liters"] = "liter",
        ["pf.liters"] = "pf-liter",
        ["cy kg"] = "clean-kg",
        ["kg ttl sug"] = "kg-total-sugars",
        ["m²"] = "m2",
        ["lin. m"] = "m",
        ["thousands"] = "thousand",
        ["hundreds"] = "hundred",
        ["Jwls."] = "jewel",
        ["gr.lines"] = "gross-lines",
    };

    /// <summary>Unit of a specific rate from the text behind its slash; null where it is none that is known.</summary>
    internal static string? OfRate(string text) => InRates.GetValueOrDefault(text
        .Replace("pf. ", "pf.", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal).Replace("1,000", "1000", StringComparison.Ordinal)
        .Replace("m2of", "m2 of", StringComparison.Ordinal));

    /// <summary>True for the word of a metal that is counted by content.</summary>
    internal static bool IsMetal(string word) => Metals.ContainsValue(word);

    /// <summary>Facts of an entry that a line reports, from one cell of its units: "W kg" is the content of tungsten, "No. and kg" are two.</summary>
    public static IReadOnlyList<EntryFact> Reported(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        if (printed.Length == 0 || printed == "X") return [];
        if (printed.Split(" and ") is { Length: 2 } both) return [.. both.SelectMany(Reported)];
        if (printed.Split(' ') is [var symbol, "kg"] && Metals.TryGetValue(symbol, out var metal)) return [EntryFact.ContentOf(metal)];
        return [EntryFact.QuantityIn(InColumn.GetValueOrDefault(printed) ?? string.Join('-', printed.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)))];
    }
}
