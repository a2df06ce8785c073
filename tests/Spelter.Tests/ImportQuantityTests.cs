using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Tests;

/// <summary>The four methods on figures small enough to check by hand.</summary>
public sealed class ImportQuantityTests
{
    private static readonly Source Survey = new("usgs-mcs-2026", "", "", new LocalDate(2026, 2, 6), "", "", "", "");
    private static readonly Source Customs = new("us-census-imports-2024", "", "", new LocalDate(2026, 8, 9), "", "", "", "");
    private static readonly Source Flows = new("cepii-baci-202601", "", "", new LocalDate(2026, 1, 31), "", "", "", "");
    private static readonly MineralId Mineral = new("knownium");
    private static readonly CountryCode China = new("CHN");
    private static readonly CountryCode Peru = new("PER");
    private static readonly HtsCode Line = new("8110100000");

    [Fact]
    public void A_printed_share_holds_half_a_point_either_way()
    {
        var quantity = McsFormShare.Of(Total(Interval.Exactly(24_000)), [Share(China, Interval.Exactly(66))]).Single();
        // 24,000 x 65.5 % and x 66.5 %.
        quantity.Tonnes.Low.ShouldBe(15_720, 1e-9);
        quantity.Tonnes.High.ShouldBe(15_960, 1e-9);
        quantity.Nominal!.Value.ShouldBe(15_840, 1e-9);
        quantity.Status.ShouldBe(ObservationStatus.Estimated);
    }

    [Fact]
    public void The_rounding_of_the_printed_total_widens_the_quantity()
    {
        var total = Total(Interval.Exactly(24_000)) with { TonnesWithRounding = new(23_950, 24_050) };
        var quantity = McsFormShare.Of(total, [Share(China, Interval.Exactly(66))]).Single();
        quantity.Tonnes.Low.ShouldBe(23_950 * 0.655, 1e-9);
        quantity.Tonnes.High.ShouldBe(24_050 * 0.665, 1e-9);
        quantity.Nominal!.Value.ShouldBe(15_840, 1e-9);
    }

    [Fact]
    public void The_note_of_a_share_goes_with_the_quantity() =>
        McsFormShare.Of(Total(Interval.Exactly(100)), [Share(China, Interval.Exactly(50)) with { Note = "Includes Hong Kong." }]).Single()
            .Citation.Method.ShouldEndWith("note: Includes Hong Kong.");

    [Fact]
    public void A_share_printed_as_a_bound_stays_that_bound()
    {
        var quantity = McsFormShare.Of(Total(Interval.Exactly(1_000)), [Share(Peru, new Interval(99, 100))]).Single();
        quantity.Tonnes.Low.ShouldBe(990, 1e-9);
        quantity.Tonnes.High.ShouldBe(1_000, 1e-9);
        quantity.Nominal.ShouldBeNull();
    }

    [Fact]
    public void A_share_of_100_percent_is_no_more_than_the_whole() =>
        McsFormShare.Of(Total(Interval.Exactly(200)), [Share(China, Interval.Exactly(100))]).Single().Tonnes.ShouldBe(new Interval(199, 200));

    [Fact]
    public void A_withheld_total_has_no_upper_end_in_any_country()
    {
        var total = Total(Interval.NonNegative, ObservationStatus.Withheld);
        ImportQuantity[] quantities = [McsFormShare.Of(total, [Share(China, Interval.Exactly(66))]).Single(), CensusValueShare.Of(total, [Import(China, 10)]).Single()];
        quantities.ShouldAllBe(q => q.Tonnes.Low == 0 && double.IsPositiveInfinity(q.Tonnes.High) && q.Nominal == null && q.Status == ObservationStatus.Withheld);
    }

    [Theory]
    [InlineData(ObservationStatus.NotAvailable)]
    [InlineData(ObservationStatus.Zero)]
    public void What_is_not_available_or_printed_as_zero_is_not_divided(ObservationStatus status)
    {
        McsFormShare.Of(Total(Interval.NonNegative, status), [Share(China, Interval.Exactly(66))]).ShouldBeEmpty();
        CensusValueShare.Of(Total(Interval.NonNegative, status), [Import(China, 10)]).ShouldBeEmpty();
    }

    [Fact]
    public void The_remainder_that_is_printed_stays_a_remainder() =>
        McsFormShare.Of(Total(Interval.Exactly(100)), [Share(China, Interval.Exactly(93)), Share(CountryCode.OtherCountries, Interval.Exactly(7))])
            .Select(q => (q.Origin, q.Nominal)).ShouldBe([(China, 93.0), (CountryCode.OtherCountries, 7.0)]);

    [Fact]
    public void The_total_is_split_by_the_value_of_its_own_year()
    {
        // 30 and 10 of 40 dollars: three quarters and a quarter of 1,000 t; 2023 is another year, a value of zero no origin.
        var quantities = CensusValueShare.Of(Total(Interval.Exactly(1_000)), [Import(China, 10), Import(Peru, 30), Import(China, 500, 2023), Import(new("DEU"), 0)]).ToList();
        quantities.Select(q => (q.Origin, q.Tonnes)).ShouldBe([(Peru, Interval.Exactly(750)), (China, Interval.Exactly(250))]);
    }

    [Theory]
    [InlineData(CodeCover.Equal, 95, 100)]
    [InlineData(CodeCover.Part, 95, double.PositiveInfinity)]
    [InlineData(CodeCover.Wide, 0, 100)]
    public void Gross_weight_becomes_content_as_far_as_the_code_covers_the_form(CodeCover cover, double low, double high)
    {
        var form = Form(new(new HtsCode("811010"), cover, new Interval(0.95, 1)), null);
        BaciWeight.Of(form, "content", [Flow(China, 100)]).Single().Tonnes.ShouldBe(new Interval(low, high));
    }

    [Fact]
    public void A_flow_without_weight_is_unknown_and_one_to_another_importer_is_not_counted()
    {
        var form = Form(new(new HtsCode("811010"), CodeCover.Equal, Interval.Exactly(1)), null);
        var quantities = BaciWeight.Of(form, "gross", [Flow(China, null), Flow(Peru, 7) with { Importer = China }]).ToList();
        quantities.Single().Status.ShouldBe(ObservationStatus.NotAvailable);
        quantities.Single().Tonnes.ShouldBe(Interval.NonNegative);
    }

    [Fact]
    public void Value_over_price_is_a_band()
    {
        // 1,000 USD at 10 USD/t is 100 t; at four fifths to twice the price it is 125 t to 50 t.
        var quantity = ValueOverPrice.Of(Form(null, null), "content", Price(10), Band(0.8, 2), [Import(China, 1_000)]).Single();
        quantity.Tonnes.Low.ShouldBe(50, 1e-9);
        quantity.Tonnes.High.ShouldBe(125, 1e-9);
        quantity.Nominal.ShouldBeNull();
        quantity.Status.ShouldBe(ObservationStatus.Estimated);
    }

    [Fact]
    public void A_price_per_metric_ton_unit_is_of_ten_kilograms_of_content()
    {
        // 252 USD per 10 kg of WO3 is 25,200 USD per tonne of WO3, and 0.8 t of tungsten in it make it 31,500 USD per tonne.
        var evidence = Evidence(Observe(Measure.Price, "concentrate", 2024, Interval.Exactly(252), "USD/mtu"));
        var price = ValueOverPrice.PriceOf(new FormPrice(Measure.Price, ["concentrate"], Interval.Exactly(0.8)), evidence, Mineral, 2024);
        price!.UsdPerTonne.Low.ShouldBe(31_500, 1e-6);
    }

    [Fact]
    public void With_several_prices_it_is_anything_between_them()
    {
        var evidence = Evidence(
            Observe(Measure.Price, "West", 2024, Interval.Exactly(8), "USD/t"), Observe(Measure.Price, "East", 2024, Interval.Exactly(3), "USD/t"),
            Observe(Measure.Price, "East", 2023, Interval.Exactly(1), "USD/t"));
        ValueOverPrice.PriceOf(new FormPrice(Measure.Price, ["West", "East"], Interval.Exactly(1)), evidence, Mineral, 2024)!.UsdPerTonne.ShouldBe(new Interval(3, 8));
    }

    [Fact]
    public void The_unit_value_of_BACI_is_of_the_flows_with_a_weight() =>
        ValueOverPrice.PriceOf(new FormWeight(new HtsCode("811010"), CodeCover.Equal, Interval.Exactly(0.5)), [Flow(China, 10), Flow(Peru, null)])!
            .UsdPerTonne.ShouldBe(Interval.Exactly(20));

    [Fact]
    public void Forms_add_up_and_every_method_stands_beside_the_others()
    {
        var forms = new[]
        {
            new ImportForm(Mineral, ["Metal"], "Metal and powder", "", new([Line], CodeCover.Equal), new(new HtsCode("811010"), CodeCover.Equal, Interval.Exactly(1)), new(Measure.Price, [""], Interval.Exactly(1)), "high", ""),
            new ImportForm(Mineral, ["Metal", "Oxide"], "Total", "", null, null, null, "low", ""),
        };
        var evidence = Evidence(
            Observe(Measure.Imports, "Metal", 2024, Interval.Exactly(2), "kt"), Observe(Measure.Imports, "Oxide", 2024, Interval.Exactly(3), "kt"),
            Share(China, Interval.Exactly(20), "Metal and powder"), Share(China, Interval.Exactly(50), "Total"),
            Observe(Measure.Price, "", 2024, Interval.Exactly(1_000), "USD/t"));
        var set = new ImportQuantities(forms, [Band(0.5, 2)], [Flow(China, 900)])
            .Of(evidence, new[] { Import(China, 1_000_000), Import(Peru, 3_000_000) }.ToLookup(i => i.Code), Mineral, []);

        set.Totals.Single(t => t.Form == "Metal + Oxide").Tonnes.ShouldBe(Interval.Exactly(5_000));
        ImportQuantity Of(string form, QuantityMethod method) => set.ByCountry.Single(q => q.Form == form && q.Method == method && q.Origin == China);
        Of("Metal", QuantityMethod.McsFormShare).Nominal.ShouldBe(400);
        Of("Metal", QuantityMethod.CensusValueShare).Tonnes.ShouldBe(Interval.Exactly(500));
        Of("Metal", QuantityMethod.Baci).Tonnes.ShouldBe(Interval.Exactly(900));
        Of("Metal", QuantityMethod.ValueOverPrice).Tonnes.ShouldBe(new Interval(500, 2_000));
        Of("Metal + Oxide", QuantityMethod.McsFormShare).Nominal.ShouldBe(2_500);
        Of("Metal + Oxide", QuantityMethod.McsFormShare).Confidence.ShouldBe("low");
        set.Gaps.ShouldHaveSingleItem().ShouldContain("no row for US imports (Oxide)");
    }

    [Fact]
    public void The_narrowest_group_stands_in_and_says_so()
    {
        MineralId group = new("knowns");
        var evidence = Evidence(
            Observe(Measure.Imports, "", 2024, Interval.Exactly(10), "t") with { Mineral = group }, Share(China, Interval.Exactly(70)) with { Mineral = group });
        var set = new ImportQuantities([new(group, [""], "", "", null, null, null, "high", "")], [], [])
            .Of(evidence, Array.Empty<LineImport>().ToLookup(i => i.Code), Mineral, [new("everything"), group]);
        set.ByCountry.Single().Of.ShouldBe(group);
        set.Totals.Single().Of.ShouldBe(group);
    }

    [Fact]
    public void Rest_and_sum_of_the_table_hold_every_origin_once()
    {
        var quantities = McsFormShare.Of(Total(Interval.Exactly(100)), [
            Share(China, Interval.Exactly(60)), Share(Peru, Interval.Exactly(25)), Share(new("DEU"), Interval.Exactly(10)), Share(CountryCode.OtherCountries, Interval.Exactly(5)),
        ]).ToList();
        var rows = QuantityGrid.Rows(new([], quantities, []), 2);
        rows.Select(r => (r.Kind, r.Origin, r.Cells.Values.Single().Nominal)).ShouldBe([
            (QuantityRowKind.Country, China, 60), (QuantityRowKind.Country, Peru, 25), (QuantityRowKind.Remainder, null, 15), (QuantityRowKind.Sum, null, 100),
        ]);
    }

    private static EvidenceBase Evidence(params Observation[] observations) => new(new LocalDate(2026, 11, 24), observations, [], []);

    private static ImportTotal Total(Interval tonnes, ObservationStatus status = ObservationStatus.Reported) =>
        new(Mineral, "Metal", 2024, tonnes, "content", status, "printed", new Citation(Survey, "table", ""));

    private static ImportForm Form(FormWeight? weight, FormPrice? price) => new(Mineral, ["Metal"], null, "", null, weight, price, "high", "");

    private static FoundPrice Price(double usdPerTonne) => new(2024, Interval.Exactly(usdPerTonne), "printed", new Citation(Survey, "table", ""));

    private static UnitValueBand Band(double low, double high) => new(null, "", new Interval(low, high), "a band");

    private static Observation Share(CountryCode country, Interval percent, string form = "") => new(
        Measure.ImportSourceShare, Mineral, null, form, CountryCode.UnitedStates, country, Period.Years(2021, 2024), percent, Unit.Find("percent")!, "",
        percent.IsExact ? ObservationStatus.Reported : ObservationStatus.Bounded, "printed", Survey, "sources", "");

    private static Observation Observe(Measure measure, string form, int year, Interval value, string unit) => new(
        measure, Mineral, null, form, CountryCode.UnitedStates, null, Period.Year(year), value, Unit.Find(unit)!, "content", ObservationStatus.Reported, "printed", Survey, "table", "");

    private static LineImport Import(CountryCode origin, long usd, int year = 2024) => new(year, Line, origin, 2 * usd, usd, 0, 0, Customs);

    private static BilateralFlow Flow(CountryCode exporter, double? tonnes) => new(2024, new HtsCode("811010"), exporter, CountryCode.UnitedStates, 100, tonnes, Flows);
}
