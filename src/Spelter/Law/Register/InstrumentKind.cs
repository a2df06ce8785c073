namespace Spelter.Law;

/// <summary>Kinds of instruments that carry clauses.</summary>
public enum InstrumentKind
{
    /// <summary>A statute.</summary>
    Statute,

    /// <summary>A proclamation of the President.</summary>
    Proclamation,

    /// <summary>An executive order.</summary>
    ExecutiveOrder,

    /// <summary>A notice or rule in the Federal Register.</summary>
    Notice,

    /// <summary>A judgment.</summary>
    Judgment,

    /// <summary>A draft that is not law.</summary>
    Draft,
}
