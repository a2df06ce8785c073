namespace Spelter.Law;

/// <summary>A clause of an instrument with what it does.</summary>
/// <param name="Instrument">Instrument that it stands in.</param>
/// <param name="Id">Name within the instrument.</param>
/// <param name="Order">Place within it, from zero.</param>
/// <param name="Citation">Such as "Proc. 11052, U.S. note 42(a)".</param>
/// <param name="DependsOn">Keys of clauses without which it would hang in the air.</param>
/// <param name="Effects">What it does.</param>
/// <param name="Evidence">Grade of what the register holds of it.</param>
/// <param name="Note">Anything a reader must know; empty if nothing.</param>
public sealed record Clause(string Instrument, string Id, int Order, string Citation, IReadOnlyList<string> DependsOn, IReadOnlyList<LegalEffect> Effects, LegalEvidence Evidence, string Note)
{
    /// <summary>Name in the register: instrument/clause.</summary>
    public string Key => $"{Instrument}/{Id}";
}
