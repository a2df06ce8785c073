namespace Spelter.Law;

/// <summary>A number about an entry that a duty may depend on.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Name">Unit, metal, value base or quota; empty for the customs value.</param>
public readonly record struct EntryFact(EntryFactKind Kind, string Name)
{
    /// <summary>The customs value in US dollars.</summary>
    public static EntryFact CustomsValue { get; } = new(EntryFactKind.Value, "");

    /// <summary>A value base by name; the customs value under its own.</summary>
    public static EntryFact ValueOf(string valueBase) => valueBase == ValueBase.Customs ? CustomsValue : new(EntryFactKind.ValueBase, valueBase);

    /// <summary>Quantity in a customs unit.</summary>
    public static EntryFact QuantityIn(string unit) => new(EntryFactKind.Quantity, unit);

    /// <summary>Kilograms of a metal contained.</summary>
    public static EntryFact ContentOf(string metal) => new(EntryFactKind.Content, metal);

    /// <summary>Share of the entry within a quota, from zero to one.</summary>
    public static EntryFact QuotaShareOf(string order) => new(EntryFactKind.QuotaShare, order);

    /// <summary>As an option or a message names it.</summary>
    public override string ToString() => Kind switch
    {
        EntryFactKind.Value => "value",
        EntryFactKind.Quantity => $"quantity:{Name}",
        EntryFactKind.Content => $"content:{Name}",
        EntryFactKind.QuotaShare => $"quotaShare:{Name}",
        _ => $"value:{Name}",
    };
}
