using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests;

public sealed class SupplyChainReviewTests
{
    private static readonly MineralAssessment Found = Review(new MandateWorld { Memberships = [new(China, "covered-nation", null, null, "test", 'A', false)] }, _ => (BaseYear, ""));

    [Fact]
    public void The_largest_foreign_exporter_of_each_stage_stops_and_other_countries_together_do_not()
    {
        // Ore leaves only from other countries, metal most from China: 32 of 38.
        var loss = Found.SupplyChain.Losses.ShouldHaveSingleItem();
        (loss.Stage, loss.Supplier).ShouldBe((Stage.Refined, China));
        loss.ShareOfExports.ShouldBe(32.0 / 38, 1e-12);
        loss.BanOf(Antimony).ShouldBe("CHN:antimony:Refined");
    }

    [Fact]
    public void The_figures_are_those_of_the_scenario_alone()
    {
        var alone = Figures(Ban());
        var central = Found.SupplyChain.Losses[0].Answer!.Central;
        central.Shortfall.ShouldBe(alone.Shortfall, 1e-9);
        central.RationedShortfall.ShouldBe(alone.RationedShortfall, 1e-9);
        central.Welfare.Total.ShouldBe(alone.Welfare.Total, 1e-3);
        Found.SupplyChain.Losses[0].Answer!.Draws.Count.ShouldBe(5);
    }

    [Fact]
    public void The_share_that_began_in_covered_nations_is_that_of_the_look_through()
    {
        var began = Found.Mandate.Statutory.Single(s => s.Name == StatutoryIndicator.CoveredOrigins);
        began.Factor.ShouldBe("d5");
        // China's metal is 60 of 75 its own ore and so are 14 of the 23 used; of the rest 2 came through Korea and 4 through others, who mix 8 of 18 and 10 of 22.
        began.Value!.Value.Low.ShouldBe(100 * ((14 * 0.8) + (2 * 8 / 18.0 * 0.8) + (4 * 10 / 22.0 * 0.8)) / 23, 1e-9);
        began.Value!.Value.IsExact.ShouldBeTrue();
    }

    [Fact]
    public void The_loss_of_use_is_an_indicator_with_its_band()
    {
        var lost = Found.Mandate.Statutory.Single(s => s.Name.StartsWith(StatutoryIndicator.UseLost, StringComparison.Ordinal));
        var central = 100 * Found.SupplyChain.Losses[0].Answer!.Central.ShortfallShare;
        lost.Value!.Value.Low.ShouldBeLessThan(central);
        lost.Value!.Value.High.ShouldBeGreaterThan(central);
        lost.Factor.ShouldBe("d1");
        Found.Mandate.Statutory.Select(s => s.Factor).ShouldBeInOrder();
    }

    [Fact]
    public void The_share_of_defence_is_an_indicator_with_its_bounds()
    {
        var share = Found.Mandate.Statutory.Single(s => s.Name == StatutoryIndicator.DefenceShare);
        (share.Factor, share.Value!.Value).ShouldBe(("d1", new Interval(10, 30)));
        share.Citation!.Source.ShouldBe(MandateWorld.Survey);
        share.Status.ShouldBe("Modelled");
    }

    [Fact]
    public void Without_a_network_the_reason_stands_and_nothing_is_known()
    {
        var none = Review(new MandateWorld(), _ => (null, "nothing is printed"));
        none.SupplyChain.WhyNot.ShouldBe("nothing is printed");
        none.SupplyChain.Losses.ShouldBeEmpty();
        none.Mandate.Statutory.Where(s => s.Name is StatutoryIndicator.UseLost or StatutoryIndicator.CoveredOrigins).Select(s => s.Status).ShouldBe(["NotKnown", "NotKnown"]);
    }

    private static MineralAssessment Review(MandateWorld world, Func<MineralId, (SupplyNetwork?, string)> networkOf)
    {
        var review = new SupplyChainReview(
            world.Catalog, networkOf, (_, shares) => Calibrate(shares),
            mineral => new(mineral, [new(Segment.Defence, 0.1, null, 0.3), new(Segment.Essential, 0, null, 1), new(Segment.Other, 0, null, 1)], null), MandateWorld.Survey, draws: 5, seed: 7);
        return review.Complete(world.Report([MandateWorld.Thing]), review.RisksOf([MandateWorld.Thing.Id])).Minerals[0];
    }
}
