using NodaTime;

namespace Spelter.Law;

/// <summary>What a clause does: a closed set. An effect on a measure names it; a mandate and reserved remedies bring no duty.</summary>
/// <param name="Measure">Measure, mandate or remedy that it is about.</param>
public abstract record LegalEffect(string Measure)
{
    /// <summary>The word of the register.</summary>
    public abstract string Word { get; }

    /// <summary>Days on which the effect works on entries; null where it does not.</summary>
    public virtual EntryWindow? Window => null;
}
