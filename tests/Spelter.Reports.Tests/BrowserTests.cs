using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Spelter.TestSupport;

namespace Spelter.Reports.Tests;

/// <summary>The HTML report in a real browser: no request leaves the file, axe finds nothing, no sideways scroll on a phone.</summary>
public sealed class BrowserTests
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_and_nothing_is_fetched(ColorScheme scheme)
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ColorScheme = scheme });
        await browser.Page.SetContentAsync(Html());
        var result = await browser.Page.RunAxe();
        result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.Length} places, first {v.Nodes[0].Html})").ShouldBeEmpty();
        browser.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_phone_does_not_scroll_sideways()
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await browser.Page.SetContentAsync(Html());
        (await browser.SidewaysScrollAsync()).ShouldBe(0);
    }

    private static string Html()
    {
        using var text = new StringWriter();
        HtmlReport.Write(Fixture.Report, text, Fixture.Names);
        return text.ToString();
    }
}
