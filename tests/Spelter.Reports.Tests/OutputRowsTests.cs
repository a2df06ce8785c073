using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Reports.Tests;

/// <summary>In tables for machines a plain item is of all output, and its twin, which says so in name and status, of the output that
/// is published; an estimate keeps its mark in both.</summary>
public sealed class OutputRowsTests
{
    private static readonly CountryCode China = new("CHN");
    private static readonly Lazy<List<string[]>> Rows = new(Read);

    [Theory]
    [InlineData("stages", "supply-share", "CHN", "0", "90")]
    [InlineData("stages", "not-allocated", "", "0", "10")]
    [InlineData("exposure", "supply-lost", "CHN", "0", "90")]
    [InlineData("exposure", "covered-nations-share", "", "0", "90")]
    [InlineData("distortion", "processing-share", "CHN", "0", "90")]
    public void A_plain_item_is_of_all_output_and_its_twin_of_published_output(string section, string item, string country, string low, string high)
    {
        var (all, published) = (Row(section, item, country), Row(section, $"{item}-of-published", country));
        (all[7], all[8], all[10]).ShouldBe((low, high, "estimated"));
        (published[8], published[10]).ShouldBe((high, "\"of published output, estimated\""));
        Rows.Value.ShouldNotContain(r => r[2].EndsWith("-with-withheld", StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_of_all_output_is_the_plain_item()
    {
        Row("stages", "hhi", "")[8].ShouldBe("10000");
        Row("stages", "hhi-of-published", "")[8].ShouldBe("8200"); // 10,000 · (0.9² + 0.1²)
    }

    private static string[] Row(string section, string item, string country) => Rows.Value.Single(r => r[1] == section && r[2] == item && r[5] == country);

    // Commas within quotes are those of the status alone: these rows have no other.
    private static List<string[]> Read()
    {
        var survey = new Citation(Fixture.Survey, "table 1", "");
        var stage = new StageConcentration(
            new("knownium"), Stage.Refined, "", Period.Year(2025),
            Concentration.Of([new(China, Interval.Exactly(90)), new(CountryCode.OtherCountries, Interval.Exactly(10)), new(CountryCode.UnitedStates, Interval.NonNegative)])!, true, true, survey);
        var known = Fixture.Report.Minerals[0];
        var mineral = known with
        {
            Stages = [stage],
            Chain = known.Chain with
            {
                Exposures = StageExposure.Of([stage], [new(China, "covered-nation", null, null, "law", 'A', false)], [], new(2026, 10, 1)),
            },
            Mandate = known.Mandate with { Distortion = Distortion.None with { Processing = [.. ShareOverTime.Of(China, [stage])] } },
        };
        using var text = new StringWriter();
        CsvReport.Write(Fixture.Report with { Minerals = [mineral] }, text);
        return [.. text.ToString().Split('\n').Select(l => l.Replace("output, estimated", "output; estimated", StringComparison.Ordinal).Split(',').Select(c => c.Replace("output; estimated", "output, estimated", StringComparison.Ordinal)).ToArray()).Where(r => r.Length > 10)];
    }
}
