namespace Spelter.Law;

/// <summary>One rate of the special column and the programmes that it is for.</summary>
/// <param name="Programmes">Codes of general note 3(c), such as AU, S+ or A*; none where the column prints one rate for whatever programme.</param>
/// <param name="Rate">The rate.</param>
public sealed record SpecialRate(IReadOnlyList<string> Programmes, PrintedRate Rate);
