namespace Spelter.Law;

/// <summary>An effect with the clause and instrument that it stands in.</summary>
/// <param name="Instrument">Instrument.</param>
/// <param name="Clause">Clause.</param>
/// <param name="Effect">Effect.</param>
public readonly record struct PlacedEffect(Instrument Instrument, Clause Clause, LegalEffect Effect)
{
    /// <summary>Grade of the answer that rests on it.</summary>
    public LegalEvidence Evidence => Instrument.Evidence.Or(Clause.Evidence);
}
