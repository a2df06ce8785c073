using System.Text.Json;
using Spelter.Data;

namespace Spelter.Cli.Tests;

/// <summary>Every command answers a program as JSON and as CSV, and both say the same.</summary>
public sealed class MachineFormatTests
{
    [Theory]
    [InlineData("assess gallium")]
    [InlineData("minerals")]
    [InlineData("countries")]
    [InlineData("stages gallium")]
    [InlineData("codes gallium")]
    [InlineData("reliance gallium")]
    [InlineData("simulate --ban CHN:gallium --draws 2")]
    [InlineData("coerce CHN --minerals gallium --draws 2")]
    [InlineData("events E08")]
    [InlineData("agreements list")]
    [InlineData("agreements show G06")]
    [InlineData("agreements deadlines")]
    [InlineData("data sources")]
    [InlineData("data status")]
    [InlineData("data verify")]
    [InlineData("data corrections")]
    public void Every_command_has_both_formats(string line)
    {
        var json = CommandLine.Json([.. line.Split(' '), "--json"]);
        json.GetProperty("schema").GetString().ShouldStartWith("spelter/");
        json.GetProperty("receipt").GetProperty("datasetSha256").GetString()!.Length.ShouldBe(64);
        Table([.. line.Split(' '), "--csv"]).Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_table_holds_what_the_JSON_holds()
    {
        var lines = CommandLine.Json("codes", "gallium", "--json").GetProperty("result").GetProperty("lines").EnumerateArray().ToList();
        var rows = Table("codes", "gallium", "--csv").Where(r => r["part"] == "lines").ToList();
        rows.Count.ShouldBe(lines.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i]["hts10"].ShouldBe(lines[i].GetProperty("hts10").GetString());
            rows[i]["description"].ShouldBe(lines[i].GetProperty("description").GetString());
        }
    }

    [Fact]
    public void Rows_within_rows_repeat_what_stands_around_them()
    {
        var rows = Table("reliance", "cobalt", "--csv").Where(r => r["part"] == "stages" && r["stage"] == "Mined").ToList();
        var largest = rows.First(r => r["preferred"] == "true");
        (largest["top.country"], largest["source"]).ShouldBe(("Congo (Kinshasa)", "usgs-mcs-2026"));
        rows.Count(r => r["form"] == largest["form"] && r["period"] == largest["period"]).ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("gallium")]
    [InlineData("cobalt")]
    [InlineData("tungsten")]
    [InlineData("rare-earths")]
    [InlineData("cesium")]
    [InlineData("cobalt", "--as-of", "2023-06-01")]
    [InlineData("cobalt", "--stage", "Scrap")]
    public void Every_question_has_the_same_columns_of_reliance(params string[] question) =>
        Header(question).ShouldBe(Header("gold"));

    [Theory]
    [InlineData("minerals", "minerals --as-of 2020-01-01")]
    [InlineData("countries", "countries --as-of 1990-01-01")]
    [InlineData("stages", "stages gallium", "stages cobalt", "stages uranium")]
    [InlineData("codes", "codes gallium", "codes cobalt", "codes --hts 8112.92.10", "codes --hts 99", "codes", "codes --as-of 2020-01-01")]
    [InlineData("coerce CHN --minerals gallium --draws 2", "coerce CHN --minerals helium --draws 2", "coerce CHL --minerals rhenium,terbium --target JPN --draws 2")]
    [InlineData("events", "events E18", "events --as-of 2023-06-01")]
    [InlineData("data sources", "data sources --as-of 2000-01-01")]
    public void Every_question_of_a_command_has_the_same_columns(params string[] questions)
    {
        var headers = questions.Select(q => CommandLine.Run([.. q.Split(' '), "--csv"]).Output.Split('\n')[0]).ToList();
        headers[0].ShouldNotBeEmpty();
        headers.ShouldAllBe(h => h == headers[0]);
    }

    [Theory]
    [InlineData("assess gallium --seed 11", "minerals", "seed")]
    [InlineData("reliance cobalt --stage Scrap", "mineral", "stage")]
    [InlineData("codes gallium --hts 8112", "mineral", "hts")]
    [InlineData("stages gallium", "mineral")]
    [InlineData("simulate --ban CHN:gallium --target JPN --draws 2 --seed 3 --country JPN --leakage 0.1", "scenario", "target", "draws", "seed", "country", "leakage")]
    [InlineData("coerce CHN --minerals gallium --kind targeted-ban --most 1 --weight 2 --months-max 6 --leakage 0.1 --draws 2 --seed 3", "actor", "target", "minerals", "most", "weight", "monthsMax", "leakageShare", "ignoreGains", "kind", "draws", "seed")]
    public void The_inputs_name_every_option_that_changes_the_answer(string line, params string[] options)
    {
        var inputs = CommandLine.Json([.. line.Split(' '), "--json"]).GetProperty("inputs");
        foreach (var option in options) inputs.GetProperty(option).ToString().ShouldNotBeEmpty();
    }

    private static string Header(params string[] question) => CommandLine.Run(["reliance", .. question, "--csv"]).Output.Split('\n')[0];

    [Theory]
    [InlineData("cobalt")]
    [InlineData("tungsten")]
    [InlineData("yttrium")]
    public void A_quantity_always_has_a_value_and_bounds(string mineral)
    {
        var rows = CommandLine.Json("reliance", mineral, "--json").GetProperty("result").GetProperty("reliance").EnumerateArray().ToList();
        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            var (value, low, high) = (row.GetProperty("value"), row.GetProperty("low"), row.GetProperty("high"));
            if (value.ValueKind == JsonValueKind.Number) (low.GetDouble(), high.GetDouble()).ShouldBe((value.GetDouble(), value.GetDouble()));
            else (low.ValueKind == JsonValueKind.Null).ShouldBe(row.GetProperty("status").GetString() == "NotAvailable");
        }
    }

    [Fact]
    public void The_table_of_an_assessment_names_what_is_not_known()
    {
        var unknown = CommandLine.Json("assess", "gallium", "--json").GetProperty("result").GetProperty("minerals")[0].GetProperty("unknowns").EnumerateArray().Select(u => u.GetString()!).ToList();
        unknown.ShouldNotBeEmpty();
        Table("assess", "gallium", "--csv").Where(r => r["section"] == "unknowns").Select(r => r["status"]).ShouldBe(unknown);
    }

    [Fact]
    public void The_receipt_names_the_version() => CommandLine.Json("minerals", "--json").GetProperty("receipt").GetProperty("version").GetString().ShouldStartWith("0.1.");

    [Fact]
    public void Two_formats_at_once_are_refused()
    {
        var (exit, _, error) = CommandLine.Run("minerals", "--json", "--csv");
        exit.ShouldBe(SpelterCommand.BadInput);
        error.ShouldContain("one format");
    }

    private static List<Dictionary<string, string>> Table(params string[] arguments)
    {
        var (exit, output, error) = CommandLine.Run(arguments);
        exit.ShouldBe(0, error);
        using var header = new StringReader(output);
        var columns = header.ReadLine()!.Split(',');
        using var text = new StringReader(output);
        return [.. CsvFile.Read(text, "answer", columns).Select(r => columns.Zip(r).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }
}
