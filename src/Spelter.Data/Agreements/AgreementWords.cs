using Spelter.Agreements;

namespace Spelter.Data.Agreements;

/// <summary>The words of agreement files, in the order of the members that they stand for.</summary>
internal static class AgreementWords
{
    public static readonly string[] Stages = ["proposal", "announcement", "initialling", "signature", "ratification", "entry-into-force", "extension", "suspension", "end"];

    public static readonly string[] Kinds =
    [
        "mou", "framework", "mou-or-framework", "action-plan", "reciprocal-trade", "fund", "partnership", "arrangement", "statement", "forum", "plurilateral", "trade-deal", "mandate",
    ];

    public static readonly string[] LawLinks = ["none", "candidate", "designated"];

    public static readonly string[] Outcomes = ["delivered", "not-published", "unclear"];

    public static readonly string[] Grades = ["A", "B", "C"];

    public static readonly string[] YesNo = ["no", "yes"];

    /// <summary>Place of a word among those allowed.</summary>
    /// <exception cref="InputException">It is none of them.</exception>
    public static int Of(string[] words, string word, string where, string key)
    {
        var at = Array.IndexOf(words, word);
        return at >= 0 ? at : throw InputException.At(where, $"\"{key}\" is \"{word}\", which is not known here.", $"It is one of {string.Join(", ", words)}.");
    }

    /// <summary>A country of the catalogue, the European Union, or the press.</summary>
    /// <exception cref="InputException">It is none of them.</exception>
    public static Party PartyOf(Spelter.Catalog.CatalogTables catalog, string text, string where, bool orPress = false) =>
        text == Party.Union.Code ? Party.Union
        : orPress && text == Party.Press.Code ? Party.Press
        : new Party(Cases.EventNames.Country(catalog, text, where).Value);
}
