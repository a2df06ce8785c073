using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Tests;

public sealed class OreToProcessingTests
{
    private static readonly Mineral Mineral = new(Given.Mineral, "Knownium", "Kn", [], [], false);
    private static readonly ChainComparison Smelting = new(
        Given.Mineral, new(Stage.Mined, "Mine", "Kn content", ""), new(Stage.Refined, "Smelter", "Kn content", ""), false, "", "");

    [Fact]
    public void Ore_beyond_processing_is_a_gap_in_processing()
    {
        // Copper 2025, USGS MCS 2026: mine 1,000 kt, primary refinery 790 kt.
        var gap = Of(Smelting, Mine(1000), Smelter(790)).Gaps.Single();
        gap.FeedNotProcessed.ShouldBe(Interval.Exactly(210_000));
        gap.ProcessingNotFed.ShouldBe(Interval.Zero);
        gap.InWords.ShouldContain("gap is in processing");
        gap.FeedBeyondCapacity.ShouldBeNull();
    }

    [Fact]
    public void Capacity_is_compared_beside_output()
    {
        var gap = Of(Smelting, Mine(100), Smelter(150), Given.Observe(Measure.Capacity, 400, "kt", "2024", Stage.Refined, "Smelter", "Kn content")).Gaps.Single();
        gap.ProcessingNotFed.ShouldBe(Interval.Exactly(50_000));
        gap.CapacityNotFed.ShouldBe(Interval.Exactly(300_000));
        gap.InWords.ShouldContain("gap is in feed");
    }

    [Fact]
    public void Ore_that_is_withheld_leaves_the_gap_open()
    {
        var gap = Of(Smelting, Mine(0, ObservationStatus.Withheld), Smelter(7)).Gaps.Single();
        gap.FeedNotProcessed.ShouldBe(Interval.NonNegative);
        gap.ProcessingNotFed.ShouldBe(new Interval(0, 7_000));
        gap.InWords.ShouldContain("withheld");
    }

    [Fact]
    public void Withheld_on_both_sides_says_nothing()
    {
        var gap = Of(Smelting, Mine(0, ObservationStatus.Withheld), Smelter(0, ObservationStatus.Withheld)).Gaps.Single();
        (gap.FeedNotProcessed, gap.ProcessingNotFed).ShouldBe((Interval.NonNegative, Interval.NonNegative));
    }

    [Fact]
    public void Metal_from_scrap_bounds_what_ore_fed()
    {
        // Zinc 2025, USGS MCS 2026: mine 670 kt, refined zinc of ore and scrap 220 kt.
        var gap = Of(Smelting with { ToHoldsScrap = true }, Mine(670), Smelter(220)).Gaps.Single();
        gap.FeedNotProcessed.ShouldBe(new Interval(450_000, 670_000));
    }

    [Fact]
    public void Content_factors_bring_both_sides_to_one_basis()
    {
        var comparison = new ChainComparison(Given.Mineral, new(Stage.Mined, "Ore", "dry weight", "ore"), new(Stage.Refined, "Oxide", "gross", "oxide"), false, "", "");
        ChainStep[] chain = [Step(Stage.Mined, "ore", 0.25, 0.25, "Kn"), Step(Stage.Refined, "oxide", 0.5, 0.53, "Kn")];
        var gap = Of(comparison, chain, Given.Observe(Measure.Production, 40, "kt", "2025", Stage.Mined, "Ore", "dry weight"), Given.Observe(Measure.Production, 30, "kt", "2025", Stage.Refined, "Oxide", "gross")).Gaps.Single();
        gap.Basis.ShouldBe("Kn");
        gap.Feed.Tonnes.ShouldBe(Interval.Exactly(10_000));
        gap.ProcessingNotFed.Low.ShouldBe(5_000, 1e-6);
        gap.ProcessingNotFed.High.ShouldBe(5_900, 1e-6);
        gap.Feed.Citation.Method.ShouldContain("content factor of ore");
    }

    [Fact]
    public void Two_bases_are_never_compared()
    {
        var comparison = Smelting with { To = new(Stage.Refined, "Smelter", "gross weight", "") };
        var answer = Of(comparison, Mine(10), Given.Observe(Measure.Production, 8, "kt", "2025", Stage.Refined, "Smelter", "gross weight"));
        answer.Gaps.ShouldBeEmpty();
        answer.WhyNot.Single().ShouldContain("on one basis");
    }

    [Fact]
    public void Two_years_are_never_compared() =>
        Of(Smelting, Mine(10), Given.Observe(Measure.Production, 8, "kt", "2023", Stage.Refined, "Smelter", "Kn content")).Gaps.ShouldBeEmpty();

    [Fact]
    public void Products_that_the_table_does_not_pair_are_not_compared()
    {
        var answer = Of(new ChainComparison(Given.Mineral, null, null, false, "sponge is not ingot", ""), Mine(10), Smelter(8));
        answer.Gaps.ShouldBeEmpty();
        answer.WhyNot.ShouldBe(["Sponge is not ingot."]);
    }

    [Fact]
    public void Reserves_last_as_many_years_as_they_hold_outputs() =>
        Of(Smelting, Mine(20), Reserves(900)).Reserves.Single().Years.ShouldBe(Interval.Exactly(45));

    [Theory]
    [InlineData(ObservationStatus.Withheld, "withheld")]
    [InlineData(ObservationStatus.NotAvailable, "not available")]
    [InlineData(ObservationStatus.Zero, "no mine output")]
    public void Without_an_output_there_are_no_years(ObservationStatus status, string why)
    {
        var life = Of(Smelting, Mine(0, status), Reserves(900)).Reserves.Single();
        life.Years.ShouldBeNull();
        life.Why.ShouldContain(why);
    }

    [Fact]
    public void Reserves_of_a_group_are_not_divided_by_the_output_of_a_member()
    {
        var group = Given.Observe(Measure.Reserves, 900, "kt", "2025", Stage.Mined, "", "Kn content", mineral: new MineralId("group"));
        OreToProcessing.Of(Mineral with { Groups = [new("group")] }, [Mine(20), group], [], []).Reserves.Single().Years.ShouldBeNull();
    }

    [Fact]
    public void Reserves_on_another_basis_than_the_output_have_no_years() =>
        Of(Smelting, Mine(20), Given.Observe(Measure.Reserves, 900, "kt", "2025", Stage.Mined, "", "oxide content")).Reserves.Single().Years.ShouldBeNull();

    private static Observation Mine(double kilotonnes, ObservationStatus status = ObservationStatus.Reported) =>
        Given.Observe(Measure.Production, kilotonnes, "kt", "2025", Stage.Mined, "Mine", "Kn content", status);

    private static Observation Smelter(double kilotonnes, ObservationStatus status = ObservationStatus.Reported) =>
        Given.Observe(Measure.Production, kilotonnes, "kt", "2025", Stage.Refined, "Smelter", "Kn content", status);

    private static Observation Reserves(double kilotonnes) => Given.Observe(Measure.Reserves, kilotonnes, "kt", "2025", Stage.Mined, "", "Kn content");

    private static ChainStep Step(Stage stage, string form, double low, double high, string basis) => new(Given.Mineral, stage, form, new Interval(low, high), $"basis {basis}; invented", []);

    private static OreToProcessing Of(ChainComparison comparison, params Observation[] supply) => Of(comparison, [], supply);

    private static OreToProcessing Of(ChainComparison comparison, ChainStep[] chain, params Observation[] supply) => OreToProcessing.Of(Mineral, supply, [comparison], chain);
}
