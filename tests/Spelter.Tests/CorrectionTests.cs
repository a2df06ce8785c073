using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;
using Period = Spelter.Evidence.Period;

namespace Spelter.Tests;

public sealed class CorrectionTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);
    private static readonly Source Release = new("release-1", "Somebody", "Table", Day, "", "", "", "");
    private static readonly Observation Printed = new(
        Measure.Production, new MineralId("tin"), Stage.Refined, "", new CountryCode("PER"), null, Period.Year(2025), Interval.Exactly(30),
        Unit.Find("kt")!, "Sn content", ObservationStatus.Reported, "30", Release, "table 1, row 2, 2025", "");

    [Theory]
    [InlineData("table 1, row 2, 2025", true)]
    [InlineData("table 1, row 2", true)]
    [InlineData("table 1", true)]
    [InlineData("table 1, row 2, 20", false)]
    [InlineData("table 2", false)]
    public void A_correction_holds_for_its_place_and_for_all_in_it(string place, bool holds) => Of(place, "31").Holds("release-1", Printed.Locator).ShouldBe(holds);

    [Fact]
    public void A_correction_of_another_release_does_not_hold() => Of("table 1", "31").Holds("release-2", Printed.Locator).ShouldBeFalse();

    [Fact]
    public void The_corrected_value_is_read_and_the_original_stays_visible()
    {
        var read = Corrections.Apply(Printed, [Of(Printed.Locator, "31.5")]);
        (read.InBaseUnit, read.Raw).ShouldBe((Interval.Exactly(31_500), "30"));
        Citation.Of(read).Correction!.Mark.ShouldBe("corrected: printed \"30\", read as 31.5. A slip.");
    }

    [Fact]
    public void A_value_set_aside_answers_nothing_and_is_listed()
    {
        var read = Corrections.Apply(Printed, [Of(Printed.Locator, "")]);
        read.Value.ShouldBe(Printed.Value);
        var evidence = new EvidenceBase(Day, [read, Printed with { Country = new("BOL") }], [], []);
        evidence.About(Printed.Mineral).ShouldHaveSingleItem().Country.Value.ShouldBe("BOL");
        evidence.SetAside(Printed.Mineral).ShouldHaveSingleItem().Correction!.Mark.ShouldBe("corrected: \"30\" as printed is set aside. A slip.");
    }

    [Fact]
    public void A_number_derived_from_a_corrected_one_carries_the_correction()
    {
        var corrected = Corrections.Apply(Printed, [Of(Printed.Locator, "31")]);
        Citation.OfAll([Printed with { Locator = "table 1, row 1, 2025" }, corrected]).ShouldBe(
            new Citation(Release, "table 1, row 1, 2025", "") { Rows = 2, Correction = corrected.Correction });
    }

    private static Correction Of(string place, string corrected) => new("release-1", place, "30", corrected, "A slip.", "The sum.", Day);
}
