namespace Spelter.Law;

/// <summary>What a fact of an entry measures.</summary>
public enum EntryFactKind
{
    /// <summary>The customs value, US dollars.</summary>
    Value,

    /// <summary>Another value, US dollars, at most the customs value.</summary>
    ValueBase,

    /// <summary>A quantity in a customs unit.</summary>
    Quantity,

    /// <summary>Contained metal, kilograms.</summary>
    Content,

    /// <summary>Share within a quota, zero to one.</summary>
    QuotaShare,
}
