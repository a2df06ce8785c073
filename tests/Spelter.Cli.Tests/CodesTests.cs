using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary><c>spelter codes</c> says of a line what is held of it, as known on a day.</summary>
public sealed class CodesTests
{
    [Fact]
    public void A_line_has_the_rates_of_the_newest_edition_and_its_industry()
    {
        var line = Ask("--hts", "8112.92.10").GetProperty("lines")[0];
        var rate = line.GetProperty("rate");
        (Text(rate, "general"), Text(rate, "special"), Text(rate, "column2")).ShouldBe(("3%", "Free (A,AU,BH,CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG)", "25%"));
        (Text(rate, "status"), Text(rate, "source"), Text(rate, "locator")).ShouldBe(("Reported", "usitc-hts-2026-rev-10", "8112.92.10.00"));
        rate.GetProperty("units")[0].GetString().ShouldBe("kg");
        var industry = line.GetProperty("industry");
        (Text(industry, "naics"), Text(industry, "basis"), Text(industry, "source")).ShouldBe(("331410", "10 digits", "us-census-concordance-2022"));
    }

    [Theory]
    [InlineData("2026-06-29", "3%", "usitc-hts-2026-rev-10", "")]
    [InlineData("2026-06-28", "3%", "usitc-hts-2025-rev-23", "")]
    [InlineData("2025-09-15", "", "", "no edition held was public on the day")]
    public void An_edition_answers_from_its_day_on(string day, string general, string edition, string reason)
    {
        var rate = Ask("--hts", "8112.92.10", "--as-of", day).GetProperty("lines")[0].GetProperty("rate");
        (Text(rate, "general"), Text(rate, "source"), Text(rate, "reason")).ShouldBe((general, edition, reason));
        Text(rate, "status").ShouldBe(edition.Length == 0 ? "NotAvailable" : "Reported");
    }

    [Fact]
    public void A_code_that_the_edition_lacks_has_no_rate_but_its_last_change()
    {
        var answer = Ask("--hts", "2825.60.00.00");
        var rate = answer.GetProperty("lines")[0].GetProperty("rate");
        (Text(rate, "general"), Text(rate, "status"), Text(rate, "reason")).ShouldBe(("", "NotAvailable", "the rates held of the edition have no such line"));
        // One change, though two minerals share the line.
        answer.GetProperty("lines").GetArrayLength().ShouldBe(2);
        var change = answer.GetProperty("rateChanges").EnumerateArray().ShouldHaveSingleItem();
        (Text(change, "change"), Text(change, "published"), Text(change, "generalBefore"), Text(change, "generalAfter")).ShouldBe(("Dropped", "2025-07-01", "3.7%", ""));
        Ask("--hts", "2825.60.00.00", "--as-of", "2025-06-30").GetProperty("rateChanges").GetArrayLength().ShouldBe(0);
    }

    // Two releases of the Census Bureau, read by two readers.
    [Theory]
    [InlineData("8112.92.10.00")]
    [InlineData("8110.10.00.00")]
    [InlineData("2504.10.10.00")]
    public void Twelve_months_add_to_the_year_to_the_dollar(string code)
    {
        var answer = Ask("--hts", code);
        foreach (var year in answer.GetProperty("imports").EnumerateArray())
        {
            var months = answer.GetProperty("monthlyImports").EnumerateArray().Where(m => Text(m, "month").StartsWith($"{year.GetProperty("year")}-", StringComparison.Ordinal)).ToList();
            months.Count.ShouldBe(12);
            months.Sum(m => m.GetProperty("generalUsd").GetInt64()).ShouldBe(year.GetProperty("generalUsd").GetInt64());
        }
    }

    [Fact]
    public void A_year_is_the_sum_of_its_countries()
    {
        // Sums over the rows of the publisher's file, taken apart from Spelter.
        var year = Ask("--hts", "8112.92.10.00").GetProperty("imports").EnumerateArray().Single(i => i.GetProperty("year").GetInt32() == 2025);
        (Whole(year, "generalUsd"), Whole(year, "consumptionUsd"), Whole(year, "dutiableUsd"), Whole(year, "calculatedDutyUsd"), Whole(year, "origins"))
            .ShouldBe((16_554_755, 16_561_630, 5_117_350, 477_900, 10));
        (Text(year, "status"), Text(year, "calculatedDutyStatus"), Text(year, "source")).ShouldBe(("Reported", "Estimated", "us-census-imports-2025"));
    }

    [Fact]
    public void A_line_without_a_row_had_no_imports_and_a_year_that_was_not_public_is_not_there()
    {
        var imports = Ask("--hts", "3818.00.00.90").GetProperty("imports").EnumerateArray().Single(i => i.GetProperty("year").GetInt32() == 2025);
        (Whole(imports, "generalUsd"), Text(imports, "status")).ShouldBe((0, "Zero"));
        Ask("--hts", "8112.92.10.00", "--as-of", "2026-08-08").GetProperty("imports").GetArrayLength().ShouldBe(0);
        Run("--hts", "8112.92.10.00", "--as-of", "2026-08-08").ShouldContain("Imports by year: not known");
    }

    [Fact]
    public void A_quantity_that_a_correction_sets_aside_is_not_shown()
    {
        var months = Ask("--hts", "8104.11.00.00").GetProperty("monthlyImports").EnumerateArray().ToList();
        months.Count.ShouldBe(36);
        months.ShouldAllBe(m => m.GetProperty("generalKg").ValueKind == JsonValueKind.Null && m.GetProperty("chinaKg").ValueKind == JsonValueKind.Null);
        months.ShouldAllBe(m => m.GetProperty("generalUsd").GetInt64() > 0 && Text(m, "correction").Contains("277622", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_shows_the_general_rate_and_the_latest_year_and_a_line_alone_shows_all()
    {
        var list = Run("gallium");
        list.ShouldContain("imports");
        list.ShouldContain("General rate: column 1 of usitc-hts-2026-rev-10 (published 2026-06-29)");
        list.ShouldContain("$16.6 m");
        list.ShouldNotContain("2025-03");
        var line = Run("--hts", "8112.92.10.00");
        foreach (var text in new[] { "column 2: 25%", "See 9903.88.03.", "NAICS 331410", "est. $477,900", "2025-03  $2.1 m    3,528  606.67" }) line.ShouldContain(text);
    }

    [Fact]
    public void Every_source_that_a_row_cites_is_listed()
    {
        var answer = CommandLine.Json("codes", "--json");
        var listed = answer.GetProperty("sources").EnumerateArray().Select(s => Text(s, "id")).ToHashSet();
        var result = answer.GetProperty("result");
        var cited = new[] { "imports", "rateChanges", "monthlyImports" }.SelectMany(part => result.GetProperty(part).EnumerateArray()).Select(row => Text(row, "source"))
            .Concat(result.GetProperty("lines").EnumerateArray().SelectMany(l => new[] { Text(l.GetProperty("rate"), "source"), Text(l.GetProperty("industry"), "source") })).ToHashSet();
        cited.ShouldBeSubsetOf(listed);
        cited.Count.ShouldBe(6);
    }

    private static JsonElement Ask(params string[] question) => CommandLine.Json(["codes", .. question, "--json"]).GetProperty("result");

    private static string Run(params string[] question)
    {
        var (exit, output, error) = CommandLine.Run(["codes", .. question]);
        exit.ShouldBe(0, error);
        return output;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static long Whole(JsonElement element, string name) => element.GetProperty(name).GetInt64();
}
