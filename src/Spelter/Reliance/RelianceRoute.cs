namespace Spelter.Reliance;

/// <summary>Which of two readings of the same two notes a definition takes first. Both hold at once where the note of the
/// consumption names the terms of the reliance plus production.</summary>
public enum RelianceRoute
{
    /// <summary>The terms that the note of the reliance names, over consumption.</summary>
    Terms,

    /// <summary>Consumption less the production that its own note adds, over consumption: needs no stock figures, which the
    /// release prints for some holders only.</summary>
    Complement,
}
