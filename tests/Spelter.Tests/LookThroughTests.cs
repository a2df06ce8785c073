using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Tests;

/// <summary>The published look-through case (docs/methods/look-through.md): shares to 1e-9.</summary>
public sealed class LookThroughTests
{
    private static readonly SupplyNetwork Network = SupplyNetworks.LookThrough();

    [Theory]
    [InlineData("CHN", 0.8, 0.0, 0.2)]
    [InlineData("MYS", 0.6222222222222222, 0.2222222222222222, 0.15555555555555556)]
    [InlineData("USA", 0.6592592592592592, 0.09259259259259259, 0.24814814814814812)]
    public void Mining_origin_is_seen_through_the_refiner(string user, double china, double malaysia, double us) =>
        Shares(OriginMix.ToTheMine(Network), user).ShouldBe([china, malaysia, us], 1e-9);

    [Theory]
    [InlineData("CHN", 1.0, 0.0, 0.0)]
    [InlineData("MYS", 0.3333333333333333, 0.6666666666666666, 0.0)]
    [InlineData("USA", 0.6388888888888888, 0.2777777777777778, 0.08333333333333333)]
    public void Refining_origin_is_seen_through_the_trader(string user, double china, double malaysia, double us) =>
        Shares(OriginMix.ToTheRefinery(Network), user).ShouldBe([china, malaysia, us], 1e-9);

    [Theory]
    [InlineData("CHN", 100)]
    [InlineData("MYS", 10)]
    [InlineData("USA", 30)]
    public void Use_of_an_origin_over_all_countries_is_its_output(string miner, double output) =>
        OriginMix.ToTheMine(Network).LeavingOf(new Origin(OriginKind.FirstStage, new CountryCode(miner))).ShouldBe(output, 1e-9);

    // The United States use 60: 5 refined at home of its own ore, 30 from China and 25 from Malaysia. China has 100 of its own ore and 25 of
    // American; 20 go to Malaysia, which has 10 of its own.
    [Theory]
    [InlineData("MYS", 0, 10.0 / 60)]
    [InlineData("USA", 5.0 / 60, 30.0 / 60)]
    [InlineData("CHN", 20.0 / 60, 55.0 / 60)]
    public void Bounds_hold_whatever_way_the_nodes_mix(string miner, double low, double high)
    {
        var bounds = OriginBounds.OfMined(Network, CountryCode.UnitedStates, new CountryCode(miner))!.Value;
        bounds.Low.ShouldBe(low, 1e-9);
        bounds.High.ShouldBe(high, 1e-9);
    }

    private static double[] Shares(OriginMix mix, string user)
    {
        var shares = mix.Of(new SupplyNode(Stage.Refined, new CountryCode(user)));
        return [.. new[] { "CHN", "MYS", "USA" }.Select(c => shares.GetValueOrDefault(new Origin(OriginKind.FirstStage, new CountryCode(c))))];
    }
}
