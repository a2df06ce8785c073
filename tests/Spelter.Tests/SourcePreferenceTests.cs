using NodaTime;
using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Tests;

public sealed class SourcePreferenceTests
{
    private static readonly SourcePreference[] Rows =
    [
        new(Stage.Mined, "usgs-mcs", 0, null, null, ""),
        new(null, "usgs-mcs", 1, 2, 3, ""),
        new(null, SourcePreference.AnyFamily, 2, null, null, ""),
    ];

    private static readonly LocalDate Day = new(2026, 11, 24);

    [Fact]
    public void The_row_of_the_stage_comes_before_the_row_of_every_stage() =>
        SourcePreference.RankOf(Rows, Given.Survey, Stage.Mined, Day).ShouldBe(0);

    [Fact]
    public void A_family_without_a_row_has_the_row_of_every_family() =>
        SourcePreference.RankOf(Rows, Given.Release("eu-crm-2023", new(2023, 3, 16)), Stage.Refined, Day).ShouldBe(2);

    [Fact]
    public void A_family_that_the_stage_does_not_name_comes_last() =>
        SourcePreference.RankOf(Rows, Given.Release("eu-crm-2023", new(2023, 3, 16)), Stage.Mined, Day).ShouldBe(int.MaxValue);

    [Theory]
    [InlineData(2024, 11, 25, 1)]
    [InlineData(2024, 11, 24, 3)]
    public void An_edition_of_two_years_ago_to_the_day_is_old(int year, int month, int day, int rank) =>
        SourcePreference.RankOf(Rows, Given.Release("usgs-mcs-2025", new(year, month, day)), Stage.Refined, Day).ShouldBe(rank);
}
