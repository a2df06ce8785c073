using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Tests;

/// <summary>What a distribution cites, and which distributions tell who supplies.</summary>
public sealed class StageSharesTests
{
    [Fact]
    public void A_withheld_row_is_not_cited_for_the_sum_of_the_others()
    {
        var evidence = new EvidenceBase(new LocalDate(2026, 11, 24), [Row("USA", 0, ObservationStatus.Withheld), Row("CHN", 90), Row("CHL", 10), Row("WLD", 100)], [], []);
        var stage = StageShares.Of(evidence, Given.Mineral, [], new([], [])).Single();
        (stage.Citation.Locator, stage.Citation.Rows).ShouldBe(("row CHN", 2));
        stage.CitationOf(Given.China).Method.ShouldBe("over the sum of the 2 rows");
        stage.CitationOf(CountryCode.UnitedStates).Locator.ShouldBe("row USA");
    }

    [Fact]
    public void Past_the_mine_the_latest_preferred_refined_distributions_come_before_intermediate_ones()
    {
        var shares = Given.Shares((Given.China, 1), (Given.Japan, 1));
        var refined = Given.Stage(shares);
        var older = refined with { Period = Evidence.Period.Year(2024) };
        var beside = refined with { Preferred = false, Period = Evidence.Period.Year(2026) };
        var intermediate = Given.Stage(shares, Stage.Intermediate);
        PreferredSupply.PastTheMine([intermediate, older, refined, beside]).ShouldBe([refined]);
        PreferredSupply.PastTheMine([intermediate, beside]).ShouldBe([intermediate]);
        PreferredSupply.PastTheMine([Given.Stage(shares, Stage.Mined)]).ShouldBeEmpty();
    }

    private static Observation Row(string country, double value, ObservationStatus status = ObservationStatus.Reported) => Given.Observe(
        Measure.Production, value, "t", "2025", Stage.Refined, status: status, country: new(country), locator: $"row {country}");
}
