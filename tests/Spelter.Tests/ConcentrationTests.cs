using CsCheck;
using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Tests;

public sealed class ConcentrationTests
{
    private static readonly CountryCode[] Countries = [new("CHN"), new("JPN"), new("RUS"), new("DEU"), new("COD")];

    [Fact]
    public void Shares_and_the_unallocated_part_sum_to_one() => Gen.Double[0.001, 1e6].Array[6].Sample(amounts =>
    {
        var concentration = Concentration.Of(Exact(amounts))!;
        (concentration.Shares.Sum(s => s.Share.Low) + concentration.Unallocated.Low).ShouldBe(1, 1e-9);
    });

    [Fact]
    public void Bounds_of_the_index_hold_every_split_of_the_remainder() =>
        Gen.Select(Gen.Double[0.001, 1e6].Array[6], Gen.Double[0, 1].Array[4]).Sample((amounts, split) =>
        {
            var concentration = Concentration.Of(Exact(amounts))!;
            var weights = split.Select(w => w + 1e-9).ToArray();
            var parts = weights.Select(w => amounts[5] * w / weights.Sum());
            var total = amounts.Sum();
            var truth = amounts.Take(5).Concat(parts).Sum(x => x / total * (x / total)) * 10_000;
            truth.ShouldBeInRange(concentration.Hhi.Low - 1e-6, concentration.Hhi.High + 1e-6);
        });

    [Fact]
    public void A_withheld_country_widens_the_index_and_is_named()
    {
        var concentration = Concentration.Of([new(Countries[0], Interval.Exactly(80)), new(Countries[1], Interval.Exactly(20)), new(CountryCode.UnitedStates, Interval.NonNegative)])!;
        concentration.Withheld.ShouldBe([CountryCode.UnitedStates]);
        concentration.Hhi.Middle.ShouldBe(6800, 1e-9); // 0.8² + 0.2², in doubles
        concentration.HhiWithWithheld.Low.ShouldBeLessThan(6800);
        concentration.HhiWithWithheld.High.ShouldBe(10_000);
    }

    [Fact]
    public void Without_a_withheld_country_published_output_is_the_whole() => Gen.Double[0.001, 1e6].Array[6].Sample(amounts =>
    {
        var concentration = Concentration.Of(Exact(amounts))!;
        concentration.Shares.ShouldAllBe(s => s.Share == s.OfPublished);
        concentration.HhiWithWithheld.ShouldBe(concentration.Hhi);
        concentration.LargestShare.Low.ShouldBe(concentration.Shares[0].Share.Low);
    });

    [Fact]
    public void Bounds_hold_the_truth_whatever_the_withheld_countries_produce() =>
        Gen.Select(Gen.Double[0.001, 1e6].Array[6], Gen.Double[0, 1e7].Array[1, 3], Gen.Double[0, 1]).Sample((published, withheld, split) =>
        {
            CountryCode[] names = [CountryCode.UnitedStates, new("CAN"), new("MEX")];
            var concentration = Concentration.Of(Exact(published).Concat(withheld.Select((_, i) => new Holding(names[i], Interval.NonNegative))))!;
            // The remainder of "other countries" is split over two that no row names.
            Dictionary<CountryCode, double> truth = new() { [new("AUS")] = published[5] * split, [new("BRA")] = published[5] * (1 - split) };
            foreach (var (country, amount) in Countries.Zip(published).Concat(names.Zip(withheld))) truth[country] = amount;
            var total = truth.Values.Sum();
            double Share(CountryCode country) => truth[country] / total;

            foreach (var share in concentration.Shares) Holds(share.Share, Share(share.Country));
            foreach (var country in concentration.Withheld) Holds(concentration.ShareOf(country), Share(country));
            Holds(concentration.Unallocated, published[5] / total);
            Holds(concentration.HhiWithWithheld * 1e-4, truth.Keys.Sum(c => Share(c) * Share(c)));
            Holds(concentration.LargestShare, Math.Max(concentration.Shares.Max(s => Share(s.Country)), concentration.Withheld.Max(Share)));
            HashSet<CountryCode> foreign = [Countries[0], Countries[2], new("AUS")], mixed = [Countries[1], names[0]];
            Holds(concentration.ShareOf(foreign), foreign.Sum(Share));
            Holds(concentration.ShareOf(mixed), mixed.Sum(Share));
        });

    [Fact]
    public void A_share_beside_a_withheld_country_is_a_bound_of_all_output_and_exact_of_published_output()
    {
        var concentration = Concentration.Of([new(Countries[0], Interval.Exactly(80)), new(Countries[1], Interval.Exactly(20)), new(CountryCode.UnitedStates, Interval.NonNegative)])!;
        concentration.Shares[0].Share.ShouldBe(new Interval(0, 0.8));
        concentration.Shares[0].OfPublished.ShouldBe(Interval.Exactly(0.8));
        concentration.LargestShare.Low.ShouldBe(0.8 / 1.8, 1e-12); // the United States and the first then hold as much
        concentration.LargestShare.High.ShouldBe(1);
    }

    private static void Holds(Interval bounds, double truth) => truth.ShouldBeInRange(bounds.Low - 1e-9, bounds.High + 1e-9);

    [Fact]
    public void Rounded_world_total_is_not_the_denominator()
    {
        // Gallium 2025e, USGS MCS 2026: rows add to 909,000 kg, the printed total is 900,000 kg.
        var gallium = Concentration.Of([
            new(Countries[0], Interval.Exactly(900_000)), new(Countries[1], Interval.Exactly(3_000)), new(Countries[2], Interval.Exactly(6_000)),
            new(CountryCode.World, Interval.Exactly(900_000))])!;
        gallium.ShareOf(Countries[0]).Middle.ShouldBe(900.0 / 909.0, 1e-12);
    }

    [Fact]
    public void Bounds_of_intervals_hold_every_truth_within_them() =>
        Gen.Select(Gen.Select(Gen.Double[0.001, 1e3], Gen.Double[0, 1e3]).Array[6], Gen.Double[0, 1].Array[6], Gen.Double[0, 1]).Sample((bounds, at, split) =>
        {
            var concentration = Concentration.Of(Countries.Append(CountryCode.OtherCountries).Zip(bounds, (c, b) => new Holding(c, new Interval(b.Item1, b.Item1 + b.Item2))))!;
            var amounts = bounds.Zip(at, (b, part) => b.Item1 + (part * b.Item2)).ToArray();
            Dictionary<CountryCode, double> truth = new() { [new("AUS")] = amounts[5] * split, [CountryCode.UnitedStates] = amounts[5] * (1 - split) };
            foreach (var (country, amount) in Countries.Zip(amounts)) truth[country] = amount;
            var total = truth.Values.Sum();
            foreach (var (country, amount) in truth)
            {
                Holds(concentration.ShareOf(country), amount / total);
                Holds(concentration.ShareOfPublished(country), amount / total);
            }

            Holds(concentration.LargestShare, truth.Values.Max() / total);
            HashSet<CountryCode> some = [Countries[0], CountryCode.UnitedStates], named = [Countries[1], Countries[3]];
            Holds(concentration.ShareOf(some), some.Sum(c => truth[c]) / total);
            Holds(concentration.ShareOf(named), named.Sum(c => truth[c]) / total);
        });

    [Fact]
    public void Bounds_hold_the_truth_whatever_a_withheld_remainder_is() =>
        Gen.Select(Gen.Double[0.001, 1e6].Array[5], Gen.Double[0, 1e7].Array[1, 200]).Sample((published, rest) =>
        {
            var concentration = Concentration.Of(Countries.Zip(published, (c, x) => new Holding(c, Interval.Exactly(x))).Append(new(CountryCode.OtherCountries, Interval.NonNegative)))!;
            concentration.Withheld.ShouldBe([CountryCode.OtherCountries]);
            var all = published.Concat(rest).ToList();
            var total = all.Sum();
            foreach (var (country, amount) in Countries.Zip(published)) Holds(concentration.ShareOf(country), amount / total);
            Holds(concentration.Unallocated, rest.Sum() / total);
            Holds(concentration.ShareOf(CountryCode.UnitedStates), rest[0] / total);
            Holds(concentration.ShareOf(new HashSet<CountryCode> { Countries[0], CountryCode.UnitedStates }), (published[0] + rest[0]) / total);
            Holds(concentration.LargestShare, all.Max() / total);
            Holds(concentration.HhiWithWithheld * 1e-4, all.Sum(x => x / total * (x / total)));
        });

    [Fact]
    public void The_largest_supplier_is_any_that_may_be_it()
    {
        // By the middle the first of five leads with 4 of 10 to 17; the second may have 7 of 17.
        var concentration = Concentration.Of([
            new(Countries[0], Interval.Exactly(4)), new(Countries[1], new Interval(0, 7)),
            .. Countries.Skip(2).Select(c => new Holding(c, Interval.Exactly(2)))])!;
        concentration.Shares[0].Country.ShouldBe(Countries[0]);
        concentration.LargestShare.ShouldBe(new Interval(4.0 / 17, 7.0 / 17));
        Concentration.Of([new(Countries[0], Interval.Exactly(3)), new(Countries[1], Interval.Exactly(1)), new(CountryCode.OtherCountries, Interval.Exactly(6))])!
            .LargestShare.ShouldBe(new Interval(0.3, 0.6));
    }

    [Fact]
    public void A_country_that_no_row_names_may_hold_the_remainder_and_one_that_a_row_names_does_not()
    {
        var concentration = Concentration.Of([
            new(Countries[0], Interval.Exactly(90)), new(Countries[1], Interval.Zero), new(CountryCode.OtherCountries, Interval.Exactly(10))])!;
        concentration.ShareOf(CountryCode.UnitedStates).ShouldBe(new Interval(0, 0.1));
        concentration.ShareOfPublished(CountryCode.UnitedStates).ShouldBe(new Interval(0, 0.1));
        concentration.ShareOf(Countries[1]).ShouldBe(Interval.Zero);
        concentration.ShareOf(new HashSet<CountryCode> { Countries[0], Countries[1] }).ShouldBe(Interval.Exactly(0.9));
        concentration.ShareOf(new HashSet<CountryCode> { Countries[0], Countries[2] }).High.ShouldBe(1, 1e-12);
    }

    private static IEnumerable<Holding> Exact(double[] amounts) =>
        Countries.Append(CountryCode.OtherCountries).Select((country, i) => new Holding(country, Interval.Exactly(amounts[i])));
}
