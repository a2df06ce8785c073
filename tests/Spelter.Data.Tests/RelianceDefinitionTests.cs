using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Data.Tests;

/// <summary>The definitions of net import reliance and the commodities off every list, as shipped and as misspelt.</summary>
public sealed class RelianceDefinitionTests
{
    private const string Definitions = "source,mineral,form,from_year,until_year,route,consumption_names_same_terms,limit,denominator,note,chosen_by,remark\n";
    private const string Terms = "source,mineral,form,from_year,until_year,part,sign,measure,term_form,year_shift,factor_low,factor_high,unpublished\n";
    private const string Lead = "usgs-mcs-2026,lead,refined metal,,,terms,yes,,apparent consumption,Defined as refined imports – refined exports.,notes,\n";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly IReadOnlyList<RelianceDefinition> Shipped = RelianceDefinitionReader.Read(Folder);
    private static readonly CatalogTables Catalog = CatalogReader.Read(Folder);

    [Fact]
    public void Every_term_is_a_series_of_the_release()
    {
        var series = CsvFile.Read(Path.Combine(Folder, "observations", "usgs-mcs-2026.csv"), "mineral", "measure", "form").Select(c => (c[0], c[1], c[2])).ToHashSet();
        Shipped.SelectMany(d => d.NetImports.Concat(d.Production).Concat(d.Consumption).Select(t => (d.Mineral, Term: t)))
            .Where(x => x.Term.Measure is { } m && !series.Contains((x.Mineral.Value, m.ToString(), x.Term.Form))).ShouldBeEmpty();
    }

    [Fact]
    public void A_term_is_printed_or_says_what_is_missing() => Shipped
        .SelectMany(d => d.NetImports.Concat(d.Production).Concat(d.Consumption))
        .Where(t => t.Measure is null == (t.Unpublished.Length == 0)).ShouldBeEmpty();

    [Fact]
    public void A_stock_change_is_last_year_less_this_year() => Shipped.SelectMany(d => d.NetImports
        .Where(t => t.Measure == Measure.StockYearEnd).GroupBy(t => t.Form)
        .Select(g => string.Join(' ', g.OrderBy(t => t.YearShift).Select(t => $"{t.Sign}@{t.YearShift}")))).Distinct().ShouldBe(["1@-1 -1@0"]);

    [Fact]
    public void The_terms_are_in_or_out_as_the_row_says()
    {
        var rows = CsvFile.Read(Path.Combine(Folder, "catalog", "reliance-definitions.csv"),
            "mineral", "form", "from_year", "industry_stock_change", "government_stock_change", "note").ToList();
        rows.Count.ShouldBe(Shipped.Count);
        foreach (var (row, definition) in rows.Zip(Shipped))
        {
            var where = string.Join(',', row[..3]);
            if (row[3] == "out") definition.NetImports.ShouldAllBe(t => t.Measure != Measure.StockYearEnd, where);
            if (row[4] == "out") definition.NetImports.ShouldAllBe(t => t.Measure != Measure.Shipments && !t.Unpublished.Contains("Government", StringComparison.Ordinal), where);
            if (row[4] == "in") row[5].ShouldContain("Government", Case.Sensitive, where);
            if (row[3] == "in") row[5].ShouldContain("stock", Case.Sensitive, where);
        }
    }

    [Theory]
    [InlineData("beryllium", 2022, true)]
    [InlineData("beryllium", 2023, false)]
    [InlineData("chromium", 2021, true)]
    [InlineData("tungsten", 2025, false)]
    public void Government_stocks_leave_the_definition_in_2023(string mineral, int year, bool counted) => Shipped
        .Single(d => d.Mineral == new MineralId(mineral) && (d.FromYear ?? 0) <= year && year <= (d.UntilYear ?? 9999))
        .NetImports.Any(t => t.Measure == Measure.Shipments).ShouldBe(counted);

    [Fact]
    public void A_commodity_off_every_list_is_no_mineral_and_has_no_tariff_line()
    {
        Catalog.OffList.Count.ShouldBe(44);
        Catalog.OffList.Where(c => Catalog.FindMineral(c.Id.Value) is not null || Catalog.FindMineral(c.Name) is not null).ShouldBeEmpty();
        Catalog.OffList.Where(c => Catalog.TariffLines.Any(l => l.Mineral == c.Id) || Catalog.Chain.Any(s => s.Mineral == c.Id) || Catalog.Lists.Any(l => l.Members.Contains(c.Id))).ShouldBeEmpty();
        Catalog.FindOffList("GOLD")!.Id.ShouldBe(new MineralId("gold"));
    }

    [Theory]
    [InlineData("usgs-mcs-2026,lead,refined metal,,,NetImports,*,Imports,Refined,0,,,", "catalog/reliance-terms.csv(2)", "not a sign")]
    [InlineData("usgs-mcs-2026,lead,refined metal,,,Divisor,+,Imports,Refined,0,,,", "catalog/reliance-terms.csv(2)", "not a part")]
    [InlineData("usgs-mcs-2026,lead,refined metal,,,NetImports,+,Smuggling,Refined,0,,,", "catalog/reliance-terms.csv(2)", "Smuggling")]
    [InlineData("usgs-mcs-2026,zinc,,,,NetImports,+,Imports,Refined,0,,,", "catalog/reliance-terms.csv", "belongs to no definition")]
    public void A_wrong_term_is_refused_with_its_place(string term, string where, string what)
    {
        var problem = Refused(Lead, term + "\n");
        problem.Where.ShouldBe(where);
        problem.What.ShouldContain(what);
    }

    [Fact]
    public void A_wrong_definition_is_refused_with_its_place()
    {
        var problem = Refused(Lead + Lead.Replace("terms", "guess", StringComparison.Ordinal), "");
        problem.Where.ShouldBe("catalog/reliance-definitions.csv(3)");
        problem.What.ShouldContain("guess");
    }

    private static Problem Refused(string definitions, string terms)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "catalog"));
        File.WriteAllText(Path.Combine(folder.Path, "catalog", "reliance-definitions.csv"), Definitions + definitions);
        File.WriteAllText(Path.Combine(folder.Path, "catalog", "reliance-terms.csv"), Terms + terms);
        return Should.Throw<InputException>(() => RelianceDefinitionReader.Read(folder.Path)).Problem;
    }
}
