using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Data.Tests;

/// <summary>The table of import forms against the evidence that it joins, and the quantities that follow from it.</summary>
public sealed class ImportFormTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly CatalogTables Catalog = CatalogReader.Read(Folder);
    private static readonly IReadOnlyList<ImportForm> Forms = ImportFormReader.Forms(Folder);
    private static readonly IReadOnlyList<UnitValueBand> Bands = ImportFormReader.Bands(Folder);
    private static readonly Dictionary<string, Source> Sources = SourceReader.Read(Folder).ToDictionary(s => s.Id, StringComparer.Ordinal);
    private static readonly List<Observation> Edition = [.. ObservationReader.Read(Folder, Today).Where(o => o.Source.Id == "usgs-mcs-2026")];
    private static readonly List<LineImport> Imports = [.. new[] { 2024, 2025 }.SelectMany(y => TradeReader.LineImports(Folder, y, Sources[$"us-census-imports-{y}"]))];
    private static readonly List<BilateralFlow> Flows = TradeReader.WorldFlows(Folder, 2024, Sources["cepii-baci-202601"], importers: new HashSet<CountryCode> { CountryCode.UnitedStates });
    private static readonly EvidenceBase Evidence = new(Today, Edition, Imports, []);
    private static readonly ImportQuantities Rebuild = new(Forms, Bands, Flows);
    private static readonly ILookup<HtsCode, LineImport> ByLine = Imports.ToLookup(i => i.Code);
    private static readonly Dictionary<MineralId, ImportQuantitySet> Sets = Forms.Select(f => f.Mineral).Distinct().ToDictionary(m => m, m => Rebuild.Of(Evidence, ByLine, m, []));
    private static readonly CountryCode China = new("CHN");

    [Fact]
    public void Every_printed_import_form_has_a_row_of_its_own()
    {
        var rows = Forms.Where(f => f.Parts.Count == 1).Select(f => (f.Mineral, f.Parts[0])).ToList();
        rows.Distinct().Count().ShouldBe(rows.Count);
        // What the list in force does not name has statistics for the check of net import reliance, and no rebuild by country.
        var outside = Catalog.OffList.Select(c => c.Id)
            .Concat(Catalog.Minerals.Where(m => !m.IsGroup && !Catalog.ListOn(Today)!.Members.Contains(m.Id)).Select(m => m.Id)).ToHashSet();
        Edition.Where(o => o.Measure == Measure.Imports && !outside.Contains(o.Mineral)).Select(o => (o.Mineral, o.Form)).Distinct().Except(rows).ShouldBeEmpty();
    }

    [Fact]
    public void Every_printed_source_form_has_a_row() =>
        Edition.Where(o => o.Measure == Measure.ImportSourceShare).Select(o => (o.Mineral, (string?)o.Form)).Distinct()
            .Except(Forms.Select(f => (f.Mineral, f.SourceForm))).ShouldBeEmpty();

    [Fact]
    public void Every_form_of_a_row_is_printed()
    {
        Forms.SelectMany(f => f.Parts.Select(p => (f.Mineral, p))).Except(Of(Measure.Imports)).ShouldBeEmpty();
        Forms.Where(f => f.SourceForm is not null).Select(f => (f.Mineral, f.SourceForm!)).Except(Of(Measure.ImportSourceShare)).ShouldBeEmpty();
        foreach (var form in Forms.Where(f => f.Price?.Measure is not null))
            form.Price!.Forms.Select(p => (form.Mineral, p)).Except(Of(form.Price.Measure!.Value)).ShouldBeEmpty();
    }

    [Fact]
    public void Parts_of_a_sum_share_one_basis() =>
        Forms.Where(f => f.Parts.Count > 1 && Edition.Where(o => o.Measure == Measure.Imports && o.Mineral == f.Mineral && f.Parts.Contains(o.Form)).Select(o => o.Basis).Distinct().Count() != 1)
            .ShouldBeEmpty();

    [Fact]
    public void A_row_without_a_printed_quantity_says_what_its_tonnes_are_of() => Forms.Where(f => f.Parts.Count == 0 && f.Basis.Length == 0).ShouldBeEmpty();

    [Fact]
    public void Every_row_says_why() => Forms.Where(f => f.Note.Length == 0).ShouldBeEmpty();

    [Fact]
    public void Every_code_is_in_the_tariff_map() =>
        Forms.SelectMany(f => f.Lines?.Codes ?? []).Distinct().Where(c => !Catalog.TariffLines.Any(l => l.Code.StartsWith(c))).ShouldBeEmpty();

    [Fact]
    public void A_set_that_equals_a_form_misses_no_line_that_customs_reports()
    {
        var codes = Forms.Where(f => f.Lines?.Cover == CodeCover.Equal).SelectMany(f => f.Lines!.Codes).Distinct().ToList();
        new[] { 2024, 2025 }.SelectMany(y => TradeReader.UnmappedImports(Folder, y, Sources[$"us-census-imports-{y}"]))
            .Where(u => codes.Any(u.Code.StartsWith)).ShouldBeEmpty();
    }

    [Fact]
    public void No_shared_code_is_given_to_one_mineral()
    {
        Forms.Where(f => f.Weight is not null && f.Weight.Code == new HtsCode("811292")).ShouldBeEmpty();
        Forms.Where(f => f.Weight is not null && f.Weight.Code == new HtsCode("252910")).ShouldBeEmpty("2529.10 is feldspar");
        Forms.Where(f => f.Weight is not null).Select(f => f.Weight!.Code).Except(Flows.Select(f => f.Code)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(QuantityMethod.McsFormShare, 15_840)]
    [InlineData(QuantityMethod.CensusValueShare, 14_088)]
    public void Antimony_oxide_from_China_in_2024(QuantityMethod method, double tonnes) =>
        Quantity("antimony", "Oxide", 2024, method).Nominal!.Value.ShouldBe(tonnes, 0.5);

    [Fact]
    public void Antimony_oxide_from_China_in_2025_is_2_2_percent_of_39_000_t() =>
        (Quantity("antimony", "Oxide", 2025, QuantityMethod.CensusValueShare).Tonnes.Low / 39_000).ShouldBe(0.022, 0.0005);

    [Fact]
    public void Antimony_metal_of_BACI_is_4_696_t_gross_and_4_5_percent_below_USGS()
    {
        var gross = Flows.Where(f => f.Code == new HtsCode("811010")).Sum(f => f.GrossTonnes ?? 0);
        gross.ShouldBe(4_696.485, 0.0005);
        var printed = Set("antimony").Totals.Single(t => t.Form == "Unwrought, powder" && t.Year == 2024).Tonnes.Low;
        ((gross / printed) - 1).ShouldBe(-0.045, 0.0005);
        // Content of 95 to 100 percent, from the tariff map.
        var rebuilt = Set("antimony").ByCountry.Where(q => q.Form == "Unwrought, powder" && q.Method == QuantityMethod.Baci && q.Status != ObservationStatus.NotAvailable).ToList();
        rebuilt.Sum(q => q.Tonnes.Low).ShouldBe(4_696.485 * 0.95, 0.001);
        rebuilt.Sum(q => q.Tonnes.High).ShouldBe(4_696.485, 0.001);
    }

    [Fact]
    public void Kilograms_become_tonnes_of_content()
    {
        var gallium = Set("gallium").Totals.Single(t => t.Form == "Metal" && t.Year == 2024);
        // Printed 11,000 kg.
        (gallium.Tonnes, gallium.Basis).ShouldBe((Interval.Exactly(11), "gallium content"));
    }

    [Fact]
    public void Countries_add_to_the_printed_total_within_the_rounding_of_the_shares()
    {
        var groups = All().Where(q => q.Method == QuantityMethod.McsFormShare).GroupBy(q => (q.Of, q.Form, q.Year)).ToList();
        groups.Count.ShouldBeGreaterThan(100);
        foreach (var group in groups)
        {
            var total = TotalOf(group.Key.Of, group.Key.Form, group.Key.Year);
            group.Aggregate(Interval.Zero, (sum, q) => sum + q.Tonnes).Contains(total).ShouldBeTrue($"{group.Key}");
        }
    }

    [Fact]
    public void Shares_of_value_add_to_the_printed_total()
    {
        var groups = All().Where(q => q.Method == QuantityMethod.CensusValueShare).GroupBy(q => (q.Of, q.Form, q.Year)).ToList();
        groups.Count.ShouldBeGreaterThan(100);
        foreach (var group in groups)
            group.Sum(q => q.Tonnes.High).ShouldBe(TotalOf(group.Key.Of, group.Key.Form, group.Key.Year).High, 1e-6 * TotalOf(group.Key.Of, group.Key.Form, group.Key.Year).High);
    }

    [Fact]
    public void The_band_of_a_price_holds_the_printed_total_of_the_form()
    {
        var groups = All().Where(q => q.Method == QuantityMethod.ValueOverPrice).GroupBy(q => (q.Of, q.Form, q.Year))
            .Where(g => Set(g.Key.Of.Value).Totals.Any(t => t.Form == g.Key.Form && t.Year == g.Key.Year)).ToList();
        groups.Count.ShouldBeGreaterThan(50);
        foreach (var group in groups)
            group.Aggregate(Interval.Zero, (sum, q) => sum + q.Tonnes).Contains(TotalOf(group.Key.Of, group.Key.Form, group.Key.Year)).ShouldBeTrue($"{group.Key}");
    }

    [Fact]
    public void The_band_for_all_other_forms_is_the_spread_of_customs_value_over_price()
    {
        var ratios = Forms.Where(f => f is { Price.Measure: not null, Lines.Cover: CodeCover.Equal, Parts.Count: > 0 })
            .SelectMany(f => new[] { 2024, 2025 }.Select(y => Implied(f, y))).OfType<double>().Order().ToList();
        var band = Bands.Single(b => b.Mineral is null).Ratio;
        // The smallest ratio with at least a tenth, or nine tenths, of all at or below it; the table rounds outward to two places.
        band.Low.ShouldBe(Math.Floor(ratios[(int)Math.Ceiling(0.1 * ratios.Count) - 1] * 100) / 100, 1e-9);
        band.High.ShouldBe(Math.Ceiling(ratios[(int)Math.Ceiling(0.9 * ratios.Count) - 1] * 100) / 100, 1e-9);
    }

    [Fact]
    public void The_band_of_a_form_is_the_hull_of_what_its_statement_names()
    {
        var others = Bands.Single(b => b.Mineral is null).Ratio;
        var own = Bands.Where(b => b.Mineral is not null).ToList();
        own.Count.ShouldBeGreaterThan(30);
        foreach (var band in own)
        {
            var form = Forms.Single(f => f.Mineral == band.Mineral && f.Name == band.Form);
            var seen = new[] { 2024, 2025 }.Select(y => Implied(form, y)).OfType<double>().ToList();
            var bounds = form.Weight is null ? [others.Low, others.High] : Exporters(form);
            band.Ratio.Low.ShouldBe(seen.Concat(bounds).Min(), 0.0101, $"{form.Name}");
            band.Ratio.High.ShouldBe(seen.Concat(bounds).Max(), 0.0101, $"{form.Name}");
        }
    }

    [Fact]
    public void A_band_names_a_form_of_the_table() =>
        Bands.Where(b => b.Mineral is not null).Select(b => (b.Mineral!.Value, b.Form)).Except(Forms.Select(f => (f.Mineral, f.Name))).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_attributed_to_the_United_States_or_below_zero() =>
        All().Where(q => q.Origin == CountryCode.UnitedStates || q.Tonnes.Low < 0).ShouldBeEmpty();

    [Fact]
    public void A_faulty_row_is_one_clear_line()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "catalog"));
        var table = File.ReadAllText(Path.Combine(Folder, "catalog", "usgs-form-lines.csv"));
        File.WriteAllText(Path.Combine(folder.Path, "catalog", "usgs-form-lines.csv"), table.Replace(",equal,260600,equal,", ",equals,260600,equal,", StringComparison.Ordinal));
        Should.Throw<InputException>(() => ImportFormReader.Forms(folder.Path)).Message.ShouldStartWith("catalog/usgs-form-lines.csv(2): \"equals\" is not equal, mixed, part or wide.");
    }

    // 10th and 90th percentile by value of the exporters' unit values of 2024 over the price.
    private static double[] Exporters(ImportForm form)
    {
        var flows = Flows.Where(f => f.Code == form.Weight!.Code && f.GrossTonnes > 0).ToList();
        var ratios = flows.Select(f => (Ratio: f.ValueUsd / f.GrossTonnes!.Value / form.Weight!.Content.Middle / PriceOf(form, 2024)!.Value, f.ValueUsd)).OrderBy(r => r.Ratio).ToList();
        double At(double share)
        {
            var sum = 0.0;
            return ratios.First(r => (sum += r.ValueUsd) >= share * flows.Sum(f => f.ValueUsd)).Ratio;
        }

        return [At(0.1), At(0.9)];
    }

    private static double? PriceOf(ImportForm form, int year)
    {
        if (form.Price!.Measure is null)
        {
            var flows = Flows.Where(f => f.Code == form.Weight!.Code && f.GrossTonnes > 0).ToList();
            return year == 2024 ? flows.Sum(f => f.ValueUsd) / flows.Sum(f => f.GrossTonnes!.Value) / form.Weight!.Content.Middle : null;
        }

        return Edition.Where(o => o.Measure == form.Price.Measure && o.Mineral == form.Mineral && form.Price.Forms.Contains(o.Form) && o.Period == Period.Year(year))
            .Select(o => o.InBaseUnit * (o.Unit.Dimension == UnitDimension.PricePerMetricTonUnit ? 100 : 1)).Aggregate(Interval.Hull).Middle / form.Price.Content.Middle;
    }

    private static double? Implied(ImportForm form, int year)
    {
        if (form.Parts.Count == 0 || PriceOf(form, year) is not { } price) return null;
        var parts = form.Parts.Select(p => Edition.Single(o => o.Measure == Measure.Imports && o.Mineral == form.Mineral && o.Form == p && o.Period == Period.Year(year))).ToList();
        if (parts.Exists(o => o.Status is not (ObservationStatus.Reported or ObservationStatus.Estimated))) return null;
        var value = Imports.Where(i => i.Year == year && form.Lines!.Hold(i.Code)).Sum(i => (double)i.ConsumptionUsd);
        return value / parts.Sum(o => o.InBaseUnit.Low) / price;
    }

    private static IEnumerable<(MineralId, string)> Of(Measure measure) => Edition.Where(o => o.Measure == measure).Select(o => (o.Mineral, o.Form)).Distinct();

    private static ImportQuantitySet Set(string mineral) => Sets[new MineralId(mineral)];

    private static IEnumerable<ImportQuantity> All() => Sets.Values.SelectMany(s => s.ByCountry);

    private static Interval TotalOf(MineralId mineral, string form, int year) => Set(mineral.Value).Totals.Single(t => t.Form == form && t.Year == year).Tonnes;

    private static ImportQuantity Quantity(string mineral, string form, int year, QuantityMethod method) =>
        Set(mineral).ByCountry.Single(q => q.Form == form && q.Year == year && q.Method == method && q.Origin == China);
}
