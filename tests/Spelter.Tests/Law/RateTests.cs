using Spelter.Chance;
using Spelter.Law;

namespace Spelter.Tests;

/// <summary>Rates of duty against amounts by hand, and what must hold for any of them.</summary>
public sealed class RateTests
{
    private const int Cases = 4000;

    // Vectors P1 to P7 of Proclamation 11052: minimum prices of 21 USD/kg, 100 USD/kg, 0.38 USD/W and 0.22 USD/W.
    [Theory]
    [InlineData("minimumImportPrice(21 USD/kg, gap)", 18_000, 1_000, "kg", 3_000)]
    [InlineData("minimumImportPrice(21 USD/kg, whole)", 18_000, 1_000, "kg", 21_000)]
    [InlineData("minimumImportPrice(21 USD/kg, gap)", 21_000, 1_000, "kg", 0)]
    [InlineData("sum(minimumImportPrice(100 USD/kg, gap), topUpTo(15%))", 80_000, 1_000, "kg", 32_000)]
    [InlineData("sum(minimumImportPrice(0.38 USD/W, gap), adValorem(10%))", 30_000, 100_000, "W", 11_000)]
    [InlineData("sum(minimumImportPrice(0.22 USD/W, gap), adValorem(15%))", 25_000, 100_000, "W", 3_750)]
    [InlineData("sum(specific(0.128 USD/kg), adValorem(1.8%))", 10_000, 500, "kg", 244)]
    [InlineData("cap(15%, adValorem(25%))", 1_000, 1, "kg", 150)]
    [InlineData("least(adValorem(10%), specific(2 USD/kg))", 1_000, 30, "kg", 60)]
    [InlineData("free", 1_000, 30, "kg", 0)]
    public void Amounts_are_those_by_hand(string rate, int value, int quantity, string unit, int expected)
    {
        var amount = DutyAmount.Of(Rate(rate), EntryFacts.Of(value, (quantity, unit)));
        amount.Usd.ShouldBe(AmountRange.Exactly(expected));
        amount.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_total_counts_what_is_owed_already()
    {
        var facts = EntryFacts.Of(1_000, (10, "kg"));
        DutyAmount.Of(new TopUpTo(0.15m), facts, new AdValorem(0.04m)).Usd.ShouldBe(AmountRange.Exactly(110));
        DutyAmount.Of(new TopUpTo(0.15m), facts, new AdValorem(0.2m)).Usd.ShouldBe(AmountRange.Exactly(0));
        DutyAmount.Of(new TopUpTo(0.15m), facts, new Specific(3, "kg")).Usd.ShouldBe(AmountRange.Exactly(120));
        DutyAmount.Of(Rate("cap(15%, adValorem(25%))"), facts, new AdValorem(0.04m)).Usd.ShouldBe(AmountRange.Exactly(110));
        // 25 percent of the non-US content, and 15 percent of the value at least.
        var content = facts.With(EntryFact.ValueOf(ValueBase.NonUsContent), AmountRange.Exactly(400));
        DutyAmount.Of(Rate("floor(15%, adValorem(25%, nonUsContent))"), content).Usd.ShouldBe(AmountRange.Exactly(150));
    }

    [Fact]
    public void A_missing_value_gives_bounds_that_some_value_brings_about()
    {
        // 21,000 less the value, but 15 percent of it on top: least where the value is the minimum price, none at most.
        var rate = Rate("sum(minimumImportPrice(21 USD/kg, gap), adValorem(15%))");
        var amount = DutyAmount.Of(rate, EntryFacts.Of(null, (1_000, "kg")));
        amount.Usd.ShouldBe(new AmountRange(3_150, null));
        amount.IsTight.ShouldBeTrue();
        amount.Missing.ShouldBe([EntryFact.CustomsValue]);
        var known = DutyAmount.Of(rate, EntryFacts.Of(null, (1_000, "kg")).With(EntryFact.CustomsValue, new AmountRange(10_000, 30_000)));
        known.Usd.ShouldBe(new AmountRange(3_150, 12_500));
    }

    [Fact]
    public void Facts_that_are_not_given_stay_within_what_their_kind_allows()
    {
        DutyAmount.Of(Rate("adValorem(50%, copperContent)"), EntryFacts.Of(1_000)).Usd.ShouldBe(new AmountRange(0, 500));
        DutyAmount.Of(Rate("content(0.375 USD/kg, tungsten)"), EntryFacts.Of(1_000, (200, "kg"))).Usd.ShouldBe(new AmountRange(0, 75));
        DutyAmount.Of(Rate("inQuota(uk-autos, adValorem(7.5%), adValorem(25%))"), EntryFacts.Of(1_000)).Usd.ShouldBe(new AmountRange(75, 250));
    }

    [Fact]
    public void A_quota_has_its_inner_rate_within_and_its_outer_rate_beyond_and_meets_in_between()
    {
        var rate = Rate("inQuota(order, adValorem(5%), adValorem(25%))");
        var facts = EntryFacts.Of(1_000);
        decimal At(decimal share) => DutyAmount.Of(rate, facts.With(EntryFact.QuotaShareOf("order"), AmountRange.Exactly(share))).Usd.Low;
        (At(1), At(0), At(0.5m)).ShouldBe((50m, 250m, 150m));
        (At(0.5m + 1e-9m) - At(0.5m - 1e-9m)).ShouldBe(-4e-7m);
    }

    [Theory]
    [InlineData("minimumImportPrice(21 USD/kg, gap)", 0, 21)]
    [InlineData("specific(0.375 USD/kg)", 15, 2.5)]
    [InlineData("sum(specific(0.128 USD/kg), adValorem(1.8%))", 10, 1.5609756097560976)]
    public void Break_even_unit_values_are_those_of_the_closed_form(string rate, int percent, double expected)
    {
        // A minimum price breaks even with nothing where its gap closes: beyond it the two run together.
        var found = percent == 0 ? [.. DutyAmount.PerUnit(Rate(rate), "kg")!.Knots.Where(k => k.X > 0 && k.Y == 0).Select(k => k.X)] : DutyAmount.BreakEven(Rate(rate), "kg", percent / 100m);
        ((double)found.ShouldHaveSingleItem()).ShouldBe(expected, 1e-12);
    }

    [Theory]
    [InlineData("adValorem(25)", "\"%\" is missing")]
    [InlineData("specific(1.25 EUR/t)", "USD is missing")]
    [InlineData("tax(3%)", "\"tax\" is no kind of rate")]
    [InlineData("sum(free)", "\",\" is missing")]
    [InlineData("free of duty", "something follows")]
    [InlineData("inQuota(a, inQuota(b, free, free), free)", "a quota stands within a quota")]
    [InlineData("minimumImportPrice(21 USD/kg, half)", "neither gap nor whole")]
    public void A_text_that_is_no_rate_says_what_is_wrong(string text, string what) => RateText.Parse(text).Problem!.What.ShouldContain(what);

    [Fact]
    public void A_written_rate_reads_back()
    {
        for (uint k = 0; k < Cases; k++)
        {
            var rate = new Draw(k).Rate(3);
            RateText.Parse(rate.Written).Value.ShouldBe(rate);
        }
    }

    [Fact]
    public void Topping_up_never_lowers_and_ends_at_the_total_or_above()
    {
        for (uint k = 0; k < Cases; k++)
        {
            var draw = new Draw(k);
            var (rate, facts, total) = (draw.Rate(2), draw.Facts(), draw.Share());
            var before = DutyAmount.Of(rate, facts).Usd.Low;
            var added = DutyAmount.Of(new TopUpTo(total), facts, rate).Usd.Low;
            added.ShouldBe(Math.Max(0, (total * facts[EntryFact.CustomsValue].Low) - Form(rate, facts)));
            (before + added).ShouldBeGreaterThanOrEqualTo(before);
        }
    }

    [Fact]
    public void An_amount_with_unknown_facts_holds_the_amount_with_them()
    {
        for (uint k = 0; k < Cases; k++)
        {
            var draw = new Draw(k);
            var (rate, facts, others) = (draw.Rate(3), draw.Facts(), draw.Rate(1));
            var known = DutyAmount.Of(rate, facts, others);
            var needs = known.Missing.Concat(rate.Needs()).Distinct().ToList();
            var unknown = facts;
            foreach (var fact in needs.Where((_, i) => draw.Share() < 0.5m || i == 0)) unknown = unknown.With(fact, Wider(facts[fact], fact));
            DutyAmount.Of(rate, unknown, others).Usd.Contains(known.Usd).ShouldBeTrue($"{rate} on {string.Join(", ", needs)}");
        }
    }

    [Fact]
    public void Bounds_over_one_unknown_fact_are_those_of_a_fine_grid()
    {
        for (uint k = 0; k < 400; k++)
        {
            var draw = new Draw(k);
            var (rate, facts) = (draw.Rate(3), draw.Facts());
            if (rate.Needs() is not [var first, ..]) continue;
            var range = first.Kind == EntryFactKind.QuotaShare ? new AmountRange(0, 1) : new AmountRange(0, 2 * facts[first].Low);
            var amount = DutyAmount.Of(rate, facts.With(first, range));
            var grid = Enumerable.Range(0, 201).Select(i => DutyAmount.Of(rate, facts.With(first, AmountRange.Exactly(range.High!.Value * i / 200))).Usd.Low).ToList();
            // A piece lies between grid points by at most a step times the steepest rate drawn.
            var step = range.High!.Value / 200 * 40;
            amount.Usd.Low.ShouldBeInRange(grid.Min() - step, grid.Min());
            amount.Usd.High!.Value.ShouldBeInRange(grid.Max(), grid.Max() + step);
        }
    }

    private static RateExpression Rate(string text) => RateText.Parse(text).Value;

    private static decimal Form(RateExpression rate, EntryFacts facts) => DutyAmount.Of(rate, facts).Usd.Low;

    private static AmountRange Wider(AmountRange known, EntryFact fact) =>
        fact.Kind == EntryFactKind.QuotaShare ? new(0, 1) : new(known.Low / 2, known.Low * 3);

    // Rates and facts by a counter, so that each case can be made again.
    private sealed class Draw(uint index)
    {
        private uint _drawn;

        public decimal Share() => (decimal)Math.Round(U(), 3);

        public EntryFacts Facts() => EntryFacts.Of(1_000 + (9_000 * Share()), (100 + (900 * Share()), "kg"), (50 + Share(), "W"))
            .With(EntryFact.ValueOf(ValueBase.NonUsContent), AmountRange.Exactly(1_000 * Share()))
            .With(EntryFact.ContentOf("tungsten"), AmountRange.Exactly(100 * Share()))
            .With(EntryFact.QuotaShareOf("order"), AmountRange.Exactly(Share()));

        public RateExpression Rate(int depth) => (int)(U() * (depth == 0 ? 5 : 12)) switch
        {
            0 => new AdValorem(Share()),
            1 => new AdValorem(Share(), ValueBase.NonUsContent),
            2 => new Specific(Share(), "kg"),
            3 => new ContentRate(Share(), "tungsten"),
            4 => new MinimumImportPrice(30 * Share(), "kg", U() < 0.5),
            5 => new Compound(Rate(depth - 1), Rate(depth - 1)),
            6 => new TopUpTo(Share()),
            7 => new CappedAt(Share(), Rate(depth - 1)),
            8 => new FlooredAt(Share(), Rate(depth - 1)),
            9 => new Least(Rate(depth - 1), Rate(depth - 1)),
            10 => new Greatest(Rate(depth - 1), Rate(depth - 1)),
            _ => new InQuota("order", Rate(0), Rate(0)),
        };

        private double U() => Philox.Uniform(11, index, _drawn++);
    }
}
