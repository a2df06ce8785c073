using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>An entry and the day from which it is looked at.</summary>
/// <param name="Line">Tariff line.</param>
/// <param name="Origin">Country of origin.</param>
/// <param name="Day">Day of entry.</param>
/// <param name="Known">What was known.</param>
/// <param name="View">Whose law.</param>
/// <param name="Numbers">Value, quantities, contents and shares, as far as known.</param>
/// <param name="Facts">Other facts by name, as far as known.</param>
public sealed record DutyQuestion(HtsCode Line, CountryCode Origin, LocalDate Day, KnowledgeDate Known, LegalView View, EntryFacts Numbers, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>A fact by name: one that was given, or the unit value where value and quantity are known.</summary>
    public string? Given(string fact)
    {
        if (Facts.TryGetValue(fact, out var value)) return value;
        if (!fact.StartsWith(UnitValue, StringComparison.Ordinal)) return null;
        var (usd, quantity) = (Numbers[EntryFact.CustomsValue], Numbers[EntryFact.QuantityIn(fact[UnitValue.Length..])]);
        return usd.IsKnown && quantity is { IsKnown: true, Low: > 0 } ? (usd.Low / quantity.Low).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>What the name of the fact of a unit value begins with; the unit follows.</summary>
    public const string UnitValue = "unitValue-";
}
