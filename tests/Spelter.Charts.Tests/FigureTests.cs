using System.Xml.Linq;
using Microsoft.AspNetCore.Components;

namespace Spelter.Charts.Tests;

public sealed class FigureTests
{
    [Fact]
    public void The_table_twin_has_a_row_per_mark()
    {
        TableTwin.Of(Samples.Bars, "Country", "Production").Rows.Count.ShouldBe(new BarLayout(Samples.Bars, 720).Rows.Count);
        TableTwin.Of(Samples.Ranking, "Mineral", "Score").Rows.Count.ShouldBe(new IntervalDotLayout(Samples.Ranking, 720).Rows.Count);
        TableTwin.Of(Samples.Shares, "Origin").Rows.Count.ShouldBe(new StackedShareLayout(Samples.Shares, 720).Segments.Count);
        TableTwin.Of(Samples.Waterfall, "Factor", "Score").Rows.Count.ShouldBe(new WaterfallLayout(Samples.Waterfall, 720).Rows.Count);
        TableTwin.Of(Samples.Slopes, "Origin", "2024", "2025").Rows.Count.ShouldBe(new SlopeLayout(Samples.Slopes, 720).Lines.Count);
        TableTwin.Of(Samples.Series, "USD per kg").Rows.Count.ShouldBe(Samples.Series.Sum(s => s.Points.Count));
    }

    [Fact]
    public void Open_bounds_are_words() =>
        TableTwin.Of(Samples.Bars, "Country", "Production").Rows[3].ShouldBe(["Withheld", "withheld", "at least 0", "bounds only"]);

    [Fact]
    public void A_row_with_a_cell_too_few_is_refused() => Should.Throw<ArgumentException>(() => new ChartTable(["a", "b"], [["1"]]));

    [Fact]
    public async Task A_figure_pairs_reading_chart_and_table()
    {
        var figure = XDocument.Parse(await Sample()).Root!;
        figure.Descendants("h3").Single().Value.ShouldBe("Gallium");
        figure.Descendants("p").First().Value.ShouldBe("China makes almost all of it.");
        figure.Descendants("tbody").Single().Elements("tr").Count().ShouldBe(Samples.Bars.Count);
        figure.Descendants().Attributes("style").ShouldBeEmpty();
        figure.Descendants("details").Single().Attribute("open").ShouldBeNull();
    }

    /// <summary>Writes all samples to the file named by the environment, for a look in a browser.</summary>
    [Fact]
    public async Task Samples_can_be_looked_at()
    {
        var path = Environment.GetEnvironmentVariable("SPELTER_CHART_SAMPLES") ?? "";
        Assert.SkipWhen(path.Length == 0, "SPELTER_CHART_SAMPLES names no file.");
        var page = $"<!doctype html><meta charset=\"utf-8\"><style>{ChartStyles.Css}</style>{await Sample()}{string.Join("<hr>", Samples.Rendered.Values)}";
        await File.WriteAllTextAsync(path, page, TestContext.Current.CancellationToken);
    }

    private static Task<string> Sample() => ChartRenderer.RenderAsync<ChartFigure>(new Dictionary<string, object?>
    {
        ["Id"] = "gallium",
        ["Heading"] = "Gallium",
        ["Reading"] = "China makes almost all of it.",
        ["Table"] = TableTwin.Of(Samples.Bars, "Country", "Production"),
        ["ChildContent"] = (RenderFragment)(builder =>
        {
            builder.OpenComponent<BarChart>(0);
            builder.AddComponentParameter(1, "Id", "gallium");
            builder.AddComponentParameter(2, "Title", "Gallium");
            builder.AddComponentParameter(3, "Description", "Bars");
            builder.AddComponentParameter(4, "Items", Samples.Bars);
            builder.CloseComponent();
        }),
    });
}
