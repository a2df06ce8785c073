namespace Spelter.Law;

/// <summary>What is known of the numbers of an entry. A fact that is not given lies in the range that its kind allows: no value base above the
/// customs value, no metal above the weight, a share between zero and one.</summary>
public sealed class EntryFacts
{
    private readonly Dictionary<EntryFact, AmountRange> _known;

    /// <summary>Facts with their bounds; equal bounds are a known number.</summary>
    /// <exception cref="ArgumentException">A bound is below zero, or the low one above the high.</exception>
    public EntryFacts(IEnumerable<KeyValuePair<EntryFact, AmountRange>> known)
    {
        _known = new(known);
        foreach (var (fact, range) in _known)
            if (range.Low < 0 || range.High < range.Low) throw new ArgumentException($"{fact} must be zero or more, and its low bound no higher than the high one.", nameof(known));
    }

    /// <summary>Nothing is known.</summary>
    public static EntryFacts Unknown { get; } = new([]);

    /// <summary>An entry with a known customs value and quantities in their units.</summary>
    public static EntryFacts Of(decimal? value, params (decimal Amount, string Unit)[] quantities) =>
        new(quantities.Select(q => KeyValuePair.Create(EntryFact.QuantityIn(q.Unit), AmountRange.Exactly(q.Amount)))
            .Concat(value is { } usd ? [KeyValuePair.Create(EntryFact.CustomsValue, AmountRange.Exactly(usd))] : []));

    /// <summary>These facts and one more, or one instead.</summary>
    public EntryFacts With(EntryFact fact, AmountRange range) => new(_known.Where(k => k.Key != fact).Append(KeyValuePair.Create(fact, range)));

    /// <summary>Bounds of a fact.</summary>
    public AmountRange this[EntryFact fact] => _known.TryGetValue(fact, out var range) ? range : fact.Kind switch
    {
        EntryFactKind.ValueBase => new(0, this[EntryFact.CustomsValue].High),
        EntryFactKind.Content => new(0, this[EntryFact.QuantityIn("kg")].High),
        EntryFactKind.QuotaShare => new(0, 1),
        _ => new(0, null),
    };
}
