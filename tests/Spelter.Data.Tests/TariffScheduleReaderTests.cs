using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Tests;

public sealed class TariffScheduleReaderTests : IDisposable
{
    private static readonly Source Editions = new("usitc-hts-2025-editions", "Somebody", "Editions", new LocalDate(2025, 9, 16), "", "", "", "");
    private static readonly Dictionary<string, Source> Sources = new() { [Editions.Id] = Editions };
    private static readonly HtsCode Gallium = new("8112.92.10.00"), Oxide = new("2825.60.00.00");
    private readonly TemporaryFolder _store = new();

    public TariffScheduleReaderTests()
    {
        _store.Write("catalog/tariff-rates-one.csv",
            "hts10,general,special,other,units,inherited_from,footnotes\n8112921000,3%,\"Free (A,AU)\",25%,kg;Ga kg,81129210,general: See 1; 2. | other: See 3.\n2504101000,Free,,10%,kg,,\n");
        _store.Write("catalog/tariff-rate-changes.csv",
            "hts10,edition,published,change,general_before,special_before,other_before,general,special,other\n"
            + "2825600000,2025_rev_16,2025-07-01,dropped,3.7%,Free (A),25%,,,\n8112921000,2025_rev_17,2025-07-02,changed,3%,,25%,4%,,25%\n8112921000,2025_rev_18,2025-08-01,added,,,,5%,,25%\n");
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_rate_is_the_text_that_the_edition_prints()
    {
        var rate = TariffScheduleReader.Rates(_store.Path, Editions with { Id = "one" }, new HashSet<HtsCode> { Gallium, Oxide }).ShouldHaveSingleItem().Value;
        rate.Columns.ShouldBe(new TariffColumns("3%", "Free (A,AU)", "25%"));
        rate.Units.ShouldBe(["kg", "Ga kg"]);
        rate.InheritedFrom.ShouldBe([new HtsCode("8112.92.10")]);
        rate.Footnotes.ShouldBe(["general: See 1; 2.", "other: See 3."]);
        rate.Locator.ShouldBe("8112.92.10.00, rates of 8112.92.10");
    }

    [Fact]
    public void The_editions_held_are_told_by_the_names_of_the_tables() => TariffScheduleReader.Editions(_store.Path).ShouldBe(["one"]);

    [Theory]
    [InlineData("2025-06-30", 0)]
    [InlineData("2025-07-01", 1)]
    [InlineData("2025-07-31", 2)]
    [InlineData("2026-01-01", 3)]
    public void A_change_is_known_from_the_day_of_its_edition(string day, int known) => Changes(day, Gallium, Oxide).Count.ShouldBe(known);

    [Fact]
    public void A_line_that_is_dropped_has_no_rates_after_and_a_new_one_none_before()
    {
        var dropped = Changes("2026-01-01", Oxide).ShouldHaveSingleItem();
        (dropped.Kind, dropped.Before, dropped.After).ShouldBe((TariffChangeKind.Dropped, new TariffColumns("3.7%", "Free (A)", "25%"), null));
        var later = Changes("2026-01-01", Gallium);
        (later[0].Before!.General, later[0].After!.General).ShouldBe(("3%", "4%"));
        later[1].Before.ShouldBeNull();
    }

    [Theory]
    [InlineData("81129X1000,2025_rev_16,2025-07-01,dropped", "\"81129X1000\" is not an HTS code: 4, 6, 8 or 10 digits, with or without points.")]
    [InlineData("8112921000,2025_rev_16,July,dropped", "\"July\" is not a date: write it as yyyy-MM-dd.")]
    [InlineData("8112921000,2025_rev_16,2025-07-01,moved", "\"moved\" is not one of added, dropped, changed.")]
    public void A_bad_cell_is_named(string cells, string what)
    {
        _store.Write("catalog/tariff-rate-changes.csv", $"hts10,edition,published,change,general_before,special_before,other_before,general,special,other\n{cells},,,,,,\n");
        var problem = Should.Throw<InputException>(() => Changes("2026-01-01", Gallium)).Problem;
        (problem.Where, problem.What).ShouldBe(("catalog/tariff-rate-changes.csv(2)", what));
    }

    [Fact]
    public void A_line_that_stands_twice_is_named()
    {
        _store.Write("catalog/tariff-rates-one.csv", "hts10,general,special,other,units,inherited_from,footnotes\n8112921000,3%,,25%,kg,,\n8112.92.10.00,4%,,25%,kg,,\n");
        var problem = Should.Throw<InputException>(() => TariffScheduleReader.Rates(_store.Path, Editions with { Id = "one" }, new HashSet<HtsCode> { Gallium })).Problem;
        (problem.Where, problem.What).ShouldBe(("catalog/tariff-rates-one.csv(3)", "line 8112.92.10.00 stands there a second time."));
    }

    private IReadOnlyList<TariffRateChange> Changes(string day, params HtsCode[] codes) =>
        TariffScheduleReader.ChangesOn(_store.Path, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Sources, codes.ToHashSet());
}
