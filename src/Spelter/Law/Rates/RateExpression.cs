namespace Spelter.Law;

/// <summary>A rate of duty over what is known of an entry: its customs value, quantities, metal contents, other value bases and its share in a
/// quota, and over the other duties that it counts against. A closed set; every case is piecewise linear in those facts. Equality is that
/// of the written form.</summary>
public abstract record RateExpression
{
    /// <summary>What the expression comes to in the few forms that duties are counted with.</summary>
    /// <param name="others">The duties that a total counts against: column 1 or what a clause names.</param>
    internal abstract DutyForm Form(DutyForm others);

    /// <summary>The written form, which <see cref="RateText.Parse"/> reads back.</summary>
    public abstract string Written { get; }

    /// <summary>Facts of an entry that the amount depends on, in the order in which they are met.</summary>
    public IReadOnlyList<EntryFact> Needs() => [.. Form(DutyForm.None).Facts().Distinct()];

    /// <summary>The written form.</summary>
    public sealed override string ToString() => Written;
}
