namespace Spelter.Law;

/// <summary>What a fact of a proceeding rests on.</summary>
/// <param name="Citation">Citation, or the kind of text.</param>
/// <param name="Addresses">Where it is found.</param>
/// <param name="Grade">A primary text or government page; B law firm, wire or trade press; C community tracker or secondary commentary.</param>
/// <param name="Unverified">True for ⚠: check the Federal Register text before relying on it.</param>
public sealed record StepEvidence(string Citation, IReadOnlyList<string> Addresses, char Grade, bool Unverified)
{
    /// <summary>Grade, with the sign where it must be verified.</summary>
    public string Mark => Unverified ? $"{Grade} ⚠" : Grade.ToString();
}
