using Spelter.Disruption;
using Spelter.Evidence;

namespace Spelter.Tests.Disruption;

public sealed class SegmentFlowsTests
{
    // Chips go into radios (20 %) and to the army (10 %); radios to the army (40 %), to households (50 %) and abroad; the army is an industry that buys.
    private static readonly IndustryAccounts Accounts = SmallEconomy.Of(
        [("chips", 100, 0.6, 0), ("radios", 200, 0.4, 0.5), ("army", 300, 0.5, 0)],
        [("chips", "radios", 0.2), ("chips", "army", 0.1), ("radios", "army", 0.4)]);

    private static readonly SegmentRule[] Uses = [new("army", true, Segment.Defence, "", ""), new("radios", false, Segment.Essential, "", "")];

    [Fact]
    public void What_goes_into_the_products_of_others_is_followed_to_the_end()
    {
        var flows = new SegmentFlows(Accounts, Uses, []);
        flows.Of(1).ShouldBe([new(Segment.Defence, 0.4, 0.4, 0.4), new(Segment.Essential, 0.5, 0.5, 0.5), Other(0.1)], new ShareComparer());
        flows.Of(0).ShouldBe([new(Segment.Defence, 0.1 + (0.2 * 0.4), 0.18, 0.18), new(Segment.Essential, 0.2 * 0.5, 0.1, 0.1), Other(0.72)], new ShareComparer());
    }

    [Fact]
    public void Investment_of_a_group_is_bounded_by_what_its_industries_have_left()
    {
        // 50 dollars of defence equipment of one group: chips have 70 left, radios 20; so chips hold 30 to 50 of them.
        var accounts = SmallEconomy.Of(
            [("chips", 100, 0.6, 0), ("radios", 200, 0.4, 0.5), ("army", 300, 0.5, 0)],
            [("chips", "radios", 0.2), ("chips", "army", 0.1), ("radios", "army", 0.4)], code => code == "army" ? "state" : "electronics");
        var flows = new SegmentFlows(accounts, [Uses[0]], [new GovernmentInvestment("electronics", 50, 0)]);
        var chips = flows.Of(0)[0];
        var radios = flows.Of(1)[0];
        radios.Low.ShouldBe(0.4, 1e-12);
        radios.High.ShouldBe(0.4 + (20.0 / 200), 1e-12);
        radios.Middle!.Value.ShouldBe(0.4 + (50.0 * 20 / 90 / 200), 1e-12);
        chips.Low.ShouldBe(0.1 + 0.3 + (0.2 * 0.4), 1e-12);
        chips.High.ShouldBe(0.1 + 0.5 + (0.2 * radios.High), 1e-12);
    }

    [Fact]
    public void Middles_of_the_three_segments_add_to_one_in_accounts_drawn_at_random()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var accounts = SmallEconomy.Draw(seed);
            var flows = new SegmentFlows(accounts, [new("i0", true, Segment.Defence, "", ""), new("i1", true, Segment.Essential, "", "")], []);
            for (var i = 0; i < accounts.Industries.Count; i++)
            {
                var shares = flows.Of(i);
                shares.Sum(s => s.Middle!.Value).ShouldBe(1, 1e-9, $"seed {seed}");
                shares.ShouldAllBe(s => s.Low <= s.Middle + 1e-12 && s.Middle <= s.High + 1e-12 && s.Low >= 0 && s.High <= 1);
            }
        }
    }

    private static SegmentShare Other(double share) => new(Segment.Other, share, share, share);

    private sealed class ShareComparer : IEqualityComparer<SegmentShare>
    {
        public bool Equals(SegmentShare x, SegmentShare y) =>
            x.Segment == y.Segment && Math.Abs(x.Low - y.Low) + Math.Abs(x.Middle!.Value - y.Middle!.Value) + Math.Abs(x.High - y.High) < 1e-9;

        public int GetHashCode(SegmentShare share) => (int)share.Segment;
    }
}
