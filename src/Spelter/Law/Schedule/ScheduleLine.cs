using System.Text.RegularExpressions;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>A line of the schedule in a run of editions that print it alike. The texts are its own: an empty rate is that of a line above.</summary>
/// <param name="Code">Code of 4, 6, 8 or 10 digits.</param>
/// <param name="First">Place of the first edition of the run among those held.</param>
/// <param name="Last">Place of the last one, included.</param>
/// <param name="Parent">The nearest line with a code above it, by indent; null where there is none.</param>
/// <param name="Headings">Headings without a code between the two, from above.</param>
/// <param name="Indent">Indent, from zero.</param>
/// <param name="UnitText">Units of quantity, divided by semicolons.</param>
/// <param name="General">Column 1, general.</param>
/// <param name="Special">Column 1, special.</param>
/// <param name="Other">Column 2.</param>
/// <param name="Additional">The column of additional duties, which only safeguard headings have.</param>
/// <param name="FootnoteText">Footnotes, each with its columns in front, divided by " | ".</param>
/// <param name="Description">Description, its own part only.</param>
public sealed partial record ScheduleLine(
    HtsCode Code, int First, int Last, HtsCode? Parent, IReadOnlyList<string> Headings, int Indent, string UnitText, string General, string Special, string Other,
    string Additional, string FootnoteText, string Description)
{
    /// <summary>Units as printed.</summary>
    public IReadOnlyList<string> Units => UnitText.Length == 0 ? [] : UnitText.Split(';');

    /// <summary>Footnotes as printed, with the columns that they stand in.</summary>
    public IReadOnlyList<string> Footnotes => FootnoteText.Length == 0 ? [] : FootnoteText.Split(" | ");

    /// <summary>Headings of chapter 99 that the line's own footnotes name.</summary>
    public IReadOnlyList<HtsCode> Chapter99References => FootnoteText.Length == 0 ? [] : [.. Heading99().Matches(FootnoteText).Select(m => new HtsCode(m.Value)).Distinct()];

    /// <summary>What the compiler of the schedule says in the description of the state of a provision, such as "provision terminated": it may stand
    /// there after the provision has ended, and most ends are told by no note at all.</summary>
    public string CompilersNote => Note().Match(Description) is { Success: true } note ? note.Groups["note"].Value.Trim(' ', ']') : "";

    /// <summary>Facts of an entry that the line asks for.</summary>
    public IReadOnlyList<EntryFact> Reports => [.. Units.SelectMany(CustomsUnit.Reported).Distinct()];

    /// <summary>True where column 1 prints something; an empty special column beside a general rate says that no programme applies.</summary>
    public bool HasColumnOne => General.Length > 0 || Special.Length > 0;

    /// <summary>Chapter of a code, 1 to 99.</summary>
    public static int ChapterOf(HtsCode code) => ((code.Digits[0] - '0') * 10) + code.Digits[1] - '0';

    [GeneratedRegex(@"\b99\d\d\.\d\d\.\d\d\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading99();

    [GeneratedRegex(@"\[Compiler['’]?s note:(?<note>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Note();
}
