using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>catalog/reliance-definitions.csv</c> and the terms in <c>catalog/reliance-terms.csv</c>.</summary>
public static class RelianceDefinitionReader
{
    private const string Definitions = "catalog/reliance-definitions.csv";
    private const string Terms = "catalog/reliance-terms.csv";

    private static readonly string[] DefinitionColumns =
        ["source", "mineral", "form", "from_year", "until_year", "route", "consumption_names_same_terms", "limit", "denominator", "note", "chosen_by", "remark"];

    private static readonly string[] TermColumns =
        ["source", "mineral", "form", "from_year", "until_year", "part", "sign", "measure", "term_form", "year_shift", "factor_low", "factor_high", "unpublished"];

    /// <exception cref="InputException">A table is missing, a cell is not what its column holds, or a term belongs to no definition.</exception>
    public static IReadOnlyList<RelianceDefinition> Read(string dataFolder)
    {
        var terms = Rows(dataFolder, Terms, TermColumns, c => (Key: Key(c), Part: Part(c[5]), Term: Term(c))).ToLookup(t => (t.Key, t.Part), t => t.Term);
        var definitions = Rows(dataFolder, Definitions, DefinitionColumns, c => Definition(c, part => [.. terms[(Key(c), part)]]));
        var known = definitions.Select(d => Key([d.Source, d.Mineral.Value, d.Form, $"{d.FromYear}", $"{d.UntilYear}"])).ToHashSet(StringComparer.Ordinal);
        return terms.FirstOrDefault(t => !known.Contains(t.Key.Key)) is { } stray
            ? throw InputException.At(Terms, $"a term belongs to no definition: {stray.Key.Key.Replace('\u001f', ' ')}.", $"Its first five cells must be those of a row of {Definitions}.")
            : definitions;
    }

    private static RelianceDefinition Definition(string[] c, Func<string, IReadOnlyList<RelianceTerm>> terms) => new(
        c[0], new MineralId(c[1]), c[2], Year(c[3]), Year(c[4]),
        c[5] switch { "complement" => RelianceRoute.Complement, "terms" or "" => RelianceRoute.Terms, _ => throw new FormatException($"\"{c[5]}\" is not a route.") },
        c[6].Length > 0 && Cell.YesNo(c[6]), c[7].Length == 0 ? null : Cell.Member<RecomputationReason>(c[7]), c[8], c[9],
        c[10] switch { "notes" => false, "fit" => true, _ => throw new FormatException($"\"{c[10]}\" is not how a definition is chosen: notes or fit.") }, c[11],
        terms("NetImports"), terms("Production"), terms("Consumption"));

    private static RelianceTerm Term(string[] c) => new(
        c[6] switch { "+" => 1, "-" => -1, _ => throw new FormatException($"\"{c[6]}\" is not a sign.") },
        c[7].Length == 0 ? null : Cell.Member<Measure>(c[7]), c[8], Cell.Whole(c[9]),
        c[10].Length == 0 ? null : Cell.Bounds(c[10], c[11]), c[12]);

    private static string Part(string cell) =>
        cell is "NetImports" or "Production" or "Consumption" ? cell : throw new FormatException($"\"{cell}\" is not a part of a definition.");

    private static string Key(string[] c) => string.Join('\u001f', c[..5]);

    private static int? Year(string cell) => cell.Length == 0 ? null : Cell.Whole(cell);

    private static List<T> Rows<T>(string dataFolder, string path, string[] columns, Func<string[], T> map) =>
        [.. ShippedTable.Map(dataFolder, path, columns, map)];
}
