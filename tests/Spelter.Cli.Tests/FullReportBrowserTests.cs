using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Spelter.TestSupport;

namespace Spelter.Cli.Tests;

/// <summary>The report on all minerals of the list, as the first command of the README writes it, in a real browser.</summary>
public sealed partial class FullReportBrowserTests : IDisposable
{
    private const string OpenAll = "document.querySelectorAll('details').forEach(d => d.open = true)";
    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Axe_finds_no_violation_where_minerals_are_open_and_the_file_fetches_nothing()
    {
        await using var browser = await TestBrowser.OpenAsync(new());
        // Axe would be busy for minutes with all of them: a by-product and a member of a group have every kind of section.
        var address = Report("gallium", "dysprosium");
        await browser.Page.GotoAsync(address);
        await browser.Page.EvaluateAsync(OpenAll);
        var result = await browser.Page.RunAxe();
        result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.Length} places, first {v.Nodes[0].Html})").ShouldBeEmpty();
        browser.Requests.ShouldBe([address]);
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_on_a_phone_or_at_200_percent()
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await browser.Page.GotoAsync(Report());
        await browser.Page.EvaluateAsync(OpenAll);
        (await browser.SidewaysScrollAsync()).ShouldBe(0, "a phone");
        // A window of 1,280 pixels at 200 % zoom is laid out in 640.
        await browser.Page.SetViewportSizeAsync(640, 740);
        (await browser.SidewaysScrollAsync()).ShouldBe(0, "200 % zoom");
    }

    [Fact]
    public async Task A_phone_shows_the_ranking_in_its_width_with_text_that_can_be_read_and_a_shade_where_a_table_goes_on()
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await browser.Page.GotoAsync(Report());
        (await browser.Page.EvaluateAsync<bool>("document.getElementById('chart-ranking').checkVisibility()")).ShouldBeFalse();
        var narrow = await browser.Page.EvaluateAsync<double[]>("(() => { const c = document.getElementById('chart-ranking-narrow'); const t = c.querySelector('.chart-value'); "
            + "return [c.getBoundingClientRect().right, parseFloat(getComputedStyle(t).fontSize) * c.getBoundingClientRect().width / c.viewBox.baseVal.width] })()");
        narrow[0].ShouldBeLessThanOrEqualTo(360);
        narrow[1].ShouldBeGreaterThanOrEqualTo(11, "pixels of text");
        var table = await browser.Page.EvaluateAsync<string[]>("(() => { const w = document.querySelector('#ranking .wide'); w.scrollLeft = 200; const h = w.querySelector('tbody th'); "
            + "return [getComputedStyle(w).backgroundAttachment, String(h.getBoundingClientRect().left - w.getBoundingClientRect().left)] })()");
        table.ShouldBe(["local, local, scroll, scroll", "0"]);
    }

    [Theory]
    [InlineData("360")]
    [InlineData("1280")]
    public async Task The_text_of_no_chart_is_drawn_below_eleven_pixels(string width)
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ViewportSize = new() { Width = int.Parse(width, null), Height = 740 } });
        await browser.Page.GotoAsync(Report("gallium", "dysprosium", "copper"));
        var smallest = await browser.Page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('svg.chart')].filter(c => c.checkVisibility())"
            + ".flatMap(c => [...c.querySelectorAll('text')].map(t => parseFloat(getComputedStyle(t).fontSize) * c.getBoundingClientRect().width / c.viewBox.baseVal.width)))");
        smallest.ShouldBeGreaterThanOrEqualTo(10.99);
    }

    [Fact]
    public async Task The_number_of_a_source_tells_its_vintage_under_the_keyboard()
    {
        await using var browser = await TestBrowser.OpenAsync(new());
        await browser.Page.GotoAsync(Report("cobalt"));
        var told = await browser.Page.EvaluateAsync<string>("(() => { const a = document.querySelector('#cobalt-reliance td a'); a.focus({ focusVisible: true }); return getComputedStyle(a, '::after').content })()");
        told.ShouldContain("usgs-mcs-2026; vintage 2026-02-06");
    }

    [Fact]
    public void The_file_stays_small_and_every_link_inside_leads_somewhere()
    {
        var text = File.ReadAllText(new Uri(Report()).LocalPath);
        Encoding.UTF8.GetByteCount(text).ShouldBeLessThan(5_500_000, "a mail server takes it, a phone opens it");
        var ids = Id().Matches(text).Select(m => m.Groups["id"].Value).ToList();
        ids.ShouldBeUnique();
        Link().Matches(text).Select(m => m.Groups["id"].Value).Distinct().Except(ids).ShouldBeEmpty();
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();

    private string Report(params string[] minerals)
    {
        var path = Path.Combine(_folder, "assessment.html");
        var (exit, _, error) = CommandLine.Run(["assess", .. minerals, "--out", path]);
        exit.ShouldBe(0, error);
        return new Uri(path).AbsoluteUri;
    }
}
