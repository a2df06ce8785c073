using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using static Spelter.Tests.MandateWorld;

namespace Spelter.Tests;

public sealed class DistortionTests
{
    private static readonly LocalDate Start = new(2024, 6, 1);
    private static readonly LocalDate End = new(2025, 6, 1);

    [Fact]
    public void An_end_that_was_a_later_event_is_not_known_before_the_catalogue()
    {
        var ban = Control(China, "thing", "ban", Start, End);
        new MandateWorld { AsOf = Start, Controls = [ban] }.Reviewed.Mandate.Distortion.Controls.Single().Until.ShouldBeNull();
    }

    [Fact]
    public void An_end_that_the_measure_sets_is_known_with_it()
    {
        var rest = Control(China, "thing", "suspended-ban", Start, End);
        new MandateWorld { AsOf = Start, Controls = [rest] }.Reviewed.Mandate.Distortion.Controls.Single().Until.ShouldBe(End);
    }

    [Fact]
    public void Notes_speak_only_from_the_day_of_the_catalogue_on()
    {
        var licence = Control(China, "thing", "licence", Start);
        new MandateWorld { Controls = [licence] }.Reviewed.Mandate.Distortion.Controls.Single().Note.ShouldBe("written later");
        new MandateWorld { AsOf = Catalogue.Published.PlusDays(-1), Controls = [licence] }.Reviewed.Mandate.Distortion.Controls.Single().Note.ShouldBeEmpty();
    }

    [Fact]
    public void The_stretch_that_follows_is_named()
    {
        ExportControl rest = Control(China, "thing", "suspended-ban", Start, Catalogue.Published.PlusDays(3)), longer = Control(China, "thing", "suspended-ban", Catalogue.Published.PlusDays(3));
        new MandateWorld { Controls = [rest, longer] }.Reviewed.Mandate.Distortion.Controls.Single().Next.ShouldBe(longer);
    }

    [Fact]
    public void Measures_of_the_United_States_are_not_foreign() =>
        new MandateWorld { Controls = [Control(CountryCode.UnitedStates, "thing", "allocation", Start)] }.Reviewed.Mandate.Distortion.Controls.ShouldBeEmpty();

    [Fact]
    public void Evidence_is_of_the_mineral_its_group_or_all_and_known_on_the_day()
    {
        DistortionEvent[] events = [Event("own", "thing", Start), Event("group", "things", Start), Event("all", null, Start), Event("stranger", "gold", Start), Event("later", "thing", End)];
        new MandateWorld { AsOf = Start, Events = events }.Reviewed.Mandate.Distortion.Events.Select(e => e.Event.Id).ShouldBe(["own", "group", "all"]);
    }

    [Fact]
    public void The_controlling_country_is_followed_through_the_periods_of_a_source()
    {
        Observation[] supply = [.. new[] { 2021, 2022, 2023 }.SelectMany(year => new[] { Observe(Measure.Production, China, year - 2001, year: year), Observe(Measure.Production, Japan, 80, year: year) })];
        var shares = new MandateWorld { Observations = supply, Controls = [Control(China, "thing", "licence", Start)] }.Reviewed.Mandate.Distortion.Processing;
        shares.Select(s => (s.Country, s.Period.LastYear)).ShouldBe([(China, 2021), (China, 2023)]);
        shares[0].Share.Middle.ShouldBe(20.0 / 100, 1e-12);
        shares[1].Share.Middle.ShouldBe(22.0 / 102, 1e-12);
    }

    [Fact]
    public void A_price_is_measured_from_its_oldest_and_its_highest_of_five_years()
    {
        double[] prices = [1000, 10, 20, 40, 25, 30]; // 2018 is too old to count
        var move = new MandateWorld { Observations = [.. prices.Select((p, i) => Observe(Measure.Price, CountryCode.UnitedStates, p, "USD/kg", 2018 + i, null))] }.Reviewed.Mandate.Distortion.Prices.Single();
        (move.First.Period.LastYear, move.Peak.Period.LastYear, move.Last.Period.LastYear).ShouldBe((2019, 2021, 2023));
        move.SinceFirst.Middle.ShouldBe(2, 1e-12); // 30 / 10 − 1
        move.SincePeak.Middle.ShouldBe(-0.25, 1e-12); // 30 / 40 − 1
    }

    private static DistortionEvent Event(string id, string? mineral, LocalDate day) => new(id, day, China, mineral is null ? [] : [new(mineral)], "price", id, "events", 'B', false, "");
}
