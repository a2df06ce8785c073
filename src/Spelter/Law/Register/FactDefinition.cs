namespace Spelter.Law;

/// <summary>A fact of an entry that conditions of the register ask for.</summary>
/// <param name="Name">Name.</param>
/// <param name="Kind">word, date, number or yes-no.</param>
/// <param name="Choices">Words that it may be; empty for dates and numbers.</param>
/// <param name="Question">What a filer is asked.</param>
public sealed record FactDefinition(string Name, string Kind, IReadOnlyList<string> Choices, string Question);
