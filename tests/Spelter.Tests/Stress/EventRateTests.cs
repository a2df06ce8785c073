using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Stress;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Stress;

public sealed class EventRateTests
{
    private const int Years = 200_000;

    [Fact]
    public void Counted_events_sharpen_a_rate_by_the_conjugate_rule()
    {
        var rate = new EventRate(0.5, 10).After(2, 16.4);
        rate.Shape.ShouldBe(2.5);
        rate.Years.ShouldBe(26.4);
        rate.Mean.ShouldBe(2.5 / 26.4, 1e-15);
    }

    [Fact]
    public void Numbers_of_events_have_the_probabilities_of_the_mixed_Poisson()
    {
        // ∫ Poisson(n; λ) Gamma(λ; 2, 4) dλ in closed form: n = 0 gives (4/5)², one 2·(4/5)²/5.
        var rate = new EventRate(2, 4);
        var none = Math.Pow(0.8, 2);
        rate.Count(none - 1e-9, 1).ShouldBe(0);
        rate.Count(none + 1e-9, 1).ShouldBe(1);
        rate.Count(none + (2 * none / 5) - 1e-9, 1).ShouldBe(1);
        rate.Count(none + (2 * none / 5) + 1e-9, 1).ShouldBe(2);
        // Twice the activity is twice the rate: (4/6)².
        rate.Count(Math.Pow(4 / 6.0, 2) - 1e-9, 2).ShouldBe(0);
        rate.Count(Math.Pow(4 / 6.0, 2) + 1e-9, 2).ShouldBe(1);
    }

    [Fact]
    public void Measures_of_one_actor_come_together_and_outages_do_not()
    {
        var book = new HazardBook(
            [Made("one", DisruptionKind.ExportBan, isChosen: true), Made("two", DisruptionKind.ExportLicence, isChosen: true), Made("outage", DisruptionKind.Outage, isChosen: false)], ActorShape: 1);
        var draws = new EventDraws(book, seed: 7);
        var (counts, pairs) = (new double[3], new double[3]);
        List<(int Hazard, double Cut)> struck = [];
        for (var year = 0u; year < Years; year++)
        {
            draws.Of(year, struck);
            var hit = new bool[3];
            foreach (var (hazard, _) in struck) hit[hazard] = true;
            for (var h = 0; h < 3; h++) counts[h] += hit[h] ? 1 : 0;
            pairs[0] += hit[0] && hit[1] ? 1 : 0;
            pairs[1] += hit[0] && hit[2] ? 1 : 0;
        }

        // P(no event | θ) = (b/(b + θ))^a with a = 1, b = 2: its mean over θ ~ Exp(1) is 2e²E₁(2) = 0.722657…; of both (b/(b + θ))², 2(1 − 2e²E₁(2)) … in closed form.
        const double e1Of2 = 0.0489005107080611;
        var quiet = 2 * Math.Exp(2) * e1Of2;
        var bothQuiet = 4 * (0.5 - (Math.Exp(2) * e1Of2));
        (counts[0] / Years).ShouldBe(1 - quiet, 0.004);
        (counts[2] / Years).ShouldBe(1 - (2 / 3.0), 0.004);
        (pairs[0] / Years).ShouldBe(1 - (2 * quiet) + bothQuiet, 0.004);
        (pairs[1] / Years).ShouldBe((1 - quiet) / 3, 0.004);
        (pairs[0] / Years).ShouldBeGreaterThan((1 - quiet) * (1 - quiet) + 0.01);
    }

    [Fact]
    public void Activity_has_the_moments_of_its_gamma_distribution()
    {
        foreach (var shape in new[] { 0.5, 2.0 })
        {
            var draws = new EventDraws(new HazardBook([Made("one", DisruptionKind.ExportBan, isChosen: true)], shape), seed: 11);
            var values = Enumerable.Range(0, Years).Select(y => draws.ActivityOf((uint)y, 0)).ToList();
            values.Average().ShouldBe(1, 0.01);
            values.Average(v => (v - 1) * (v - 1)).ShouldBe(1 / shape, 0.03 / shape);
        }
    }

    [Fact]
    public void A_triangle_has_its_ends_its_mode_and_its_mean()
    {
        var triangle = new Triangle(1, 2, 5);
        triangle.Quantile(0).ShouldBe(1);
        triangle.Quantile(1).ShouldBe(5);
        triangle.Quantile(0.25).ShouldBe(2, 1e-12);
        Enumerable.Range(0, 100_000).Average(i => triangle.Quantile((i + 0.5) / 100_000)).ShouldBe(triangle.Mean, 1e-6);
        new Triangle(3, 3, 3).Quantile(0.4).ShouldBe(3);
    }

    [Fact]
    public void The_cut_of_a_year_is_the_severity_over_the_months_and_outages_take_of_what_is_left()
    {
        var outage = Made("outage", DisruptionKind.Outage, isChosen: false);
        outage.CutOf(0.5, 6).ShouldBe(0.25, 1e-12);
        outage.CutOf(0.5, 6.5).ShouldBe(0.5 * 6.5 / 12, 1e-12);
        outage.CutOf(0.5, 12).ShouldBe(0.5, 1e-12);
        outage.Together(0.5, 0.5).ShouldBe(0.75);
        Made("ban", DisruptionKind.ExportBan, isChosen: true).Together(0.5, 0.3).ShouldBe(0.5);
    }

    internal static Hazard Made(string id, DisruptionKind kind, bool isChosen, double shape = 1, double years = 2, double severity = 0.5, params CountryCode[] targets) =>
        new(id, id, new DisruptionEvent(kind, China, [Antimony], [Stage.Refined], targets, 1, 0, Hazard.Year), new EventRate(shape, years), new Triangle(severity, severity, severity), new Triangle(12, 12, 12), isChosen, [], "test");
}
