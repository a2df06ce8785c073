namespace Spelter.Law;

/// <summary>What a rate comes to for an entry, as far as its facts are known.</summary>
/// <param name="Usd">Bounds in US dollars.</param>
/// <param name="IsTight">True where some facts within their bounds bring each bound about; false where the bounds hold but may be wide, since
/// several facts are unknown at once.</param>
/// <param name="Missing">Facts that would settle the amount.</param>
public sealed record DutyAmount(AmountRange Usd, bool IsTight, IReadOnlyList<EntryFact> Missing)
{
    /// <summary>The amount of a rate for an entry. Negative amounts, which a total below the other duties could bring, count as none.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="others">The duties that a total counts against; none where left out.</param>
    public static DutyAmount Of(RateExpression rate, EntryFacts facts, RateExpression? others = null)
    {
        var form = rate.Form(others?.Form(DutyForm.None) ?? DutyForm.None);
        List<EntryFact> missing = [.. form.Facts().Distinct().Where(f => !facts[f].IsKnown)];
        decimal Known(EntryFact fact) => facts[fact].Low;
        if (missing.Count == 0) return new(AmountRange.Exactly(Math.Max(0, form.At(Known))), true, missing);
        if (missing.Count == 1)
        {
            var along = PiecewiseLinear.Pick(form.Along(missing[0], facts[missing[0]], Known), PiecewiseLinear.Constant(facts[missing[0]], 0), isMax: true);
            return new(along.Bounds(), true, along.Bounds().IsKnown ? [] : missing);
        }

        var box = form.Within(f => facts[f]);
        return new(new AmountRange(Math.Max(0, box.Low ?? 0), box.High is { } high ? Math.Max(0, high) : null), false, missing);
    }

    /// <summary>An amount in whole cents.</summary>
    public static decimal InCents(decimal usd) => Math.Round(usd, 2, MidpointRounding.AwayFromZero);

    /// <summary>Duty on one unit as the value of the unit goes from nothing up, US dollars a unit; null where the rate depends on more than value
    /// and this quantity.</summary>
    public static PiecewiseLinear? PerUnit(RateExpression rate, string unit, RateExpression? others = null)
    {
        var form = rate.Form(others?.Form(DutyForm.None) ?? DutyForm.None);
        var quantity = EntryFact.QuantityIn(unit);
        return form.Facts().All(f => f == EntryFact.CustomsValue || f == quantity) ? form.Along(EntryFact.CustomsValue, new AmountRange(0, null), _ => 1) : null;
    }

    /// <summary>Unit values, US dollars a unit, at which a rate costs as much as a share of the value.</summary>
    public static IReadOnlyList<decimal> BreakEven(RateExpression rate, string unit, decimal share) =>
        PerUnit(rate, unit) is { } duty ? PiecewiseLinear.Crossings(duty, PiecewiseLinear.Line(new AmountRange(0, null), share)) : [];
}
