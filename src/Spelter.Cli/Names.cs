using System.CommandLine.Completions;
using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data;

namespace Spelter.Cli;

/// <summary>Turns what a user typed into names of the catalogue.</summary>
internal static class Names
{
    /// <summary>Names that a shell can complete: the shipped catalogue's.</summary>
    public static IEnumerable<string> OfMinerals(CompletionContext context) => Workspace.Open(null).Catalog.Minerals.Select(m => m.Id.Value);

    /// <summary>The mineral of a name, an alias or a chemical symbol, null where there is none. A symbol counts as it is written in
    /// chemistry ("Co", not "CO" or "co"): a word of two letters in other case is more likely a mistake.</summary>
    public static Mineral? Known(CatalogTables catalog, string text) =>
        catalog.FindMineral(text) ?? catalog.Minerals.FirstOrDefault(m => m.Symbol == text.Trim());

    /// <summary>There was no list of critical minerals on a day.</summary>
    public static Problem NoListOn(CatalogTables catalog, LocalDate day) => new(
        "--as-of", $"no list of critical minerals was in force on {LocalDatePattern.Iso.Format(day)}.", $"The first is of {LocalDatePattern.Iso.Format(catalog.Lists[0].Published)}; give that day or a later one.");

    /// <summary>The mineral of a name.</summary>
    /// <param name="catalog">Catalogue.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="where">Argument or option in which it was.</param>
    /// <exception cref="InputException">No mineral has this name; the line names the nearest one.</exception>
    public static Mineral Mineral(CatalogTables catalog, string text, string where = "MINERAL")
    {
        if (Known(catalog, text) is { } mineral) return mineral;
        if (string.IsNullOrWhiteSpace(text)) throw InputException.At(where, "the name is empty.", "Run spelter minerals for the names.");
        // An argument list of any length swallows a mistyped option.
        if (text.StartsWith('-')) throw InputException.At("", $"unknown option \"{text}\".", "Run the command with --help for its options.");
        if (catalog.FindOffList(text) is { } commodity)
            throw InputException.At(where, $"{commodity.Name} is on no list of critical minerals.", $"Only its United States statistics are kept: spelter reliance {commodity.Id}.");
        // A word as short as a code of a country is more likely a symbol.
        if (text.Trim().Length > 3 && catalog.FindCountry(text) is not null)
            throw InputException.At(where, $"\"{text.Trim()}\" is a country, not a mineral.", "Run spelter minerals for the names.");
        var near = catalog.NearestMineral(text);
        throw InputException.At(where, $"unknown mineral \"{text}\".", near is null
            ? "Run spelter minerals for the names."
            : $"Did you mean \"{near}\"? Run spelter minerals for all names.");
    }
}
