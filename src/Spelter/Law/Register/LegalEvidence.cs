namespace Spelter.Law;

/// <summary>How good the evidence of a fact of law is.</summary>
/// <param name="Grade">A primary text or government page; B law firm, wire or trade press; C community tracker or secondary commentary.</param>
/// <param name="MustBeVerified">True where the fact must be checked against the Federal Register text before anyone relies on it (⚠).</param>
public readonly record struct LegalEvidence(char Grade, bool MustBeVerified)
{
    /// <summary>The weaker of two.</summary>
    public LegalEvidence Or(LegalEvidence other) => new((char)Math.Max(Grade, other.Grade), MustBeVerified || other.MustBeVerified);

    /// <summary>True where every answer that uses the fact must carry a mark.</summary>
    public bool IsMarked => Grade >= 'C' || MustBeVerified;

    /// <summary>Grade, with the sign where it must be verified.</summary>
    public override string ToString() => MustBeVerified ? $"{Grade} ⚠" : Grade.ToString();
}
