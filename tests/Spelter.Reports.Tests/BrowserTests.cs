using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Spelter.Reports.Tests;

/// <summary>The HTML report in a real browser: no request leaves the file, axe finds nothing, no sideways scroll on a phone.</summary>
public sealed class BrowserTests
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_and_nothing_is_fetched(ColorScheme scheme)
    {
        var browserPath = PdfReport.FindBrowser();
        Assert.SkipWhen(browserPath is null, "No Chromium on this machine.");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = browserPath, Args = Quiet });
        var page = await browser.NewPageAsync(new() { ColorScheme = scheme });
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        await page.SetContentAsync(Html());
        var result = await page.RunAxe();
        result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.Length} places, first {v.Nodes[0].Html})").ShouldBeEmpty();
        requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_phone_does_not_scroll_sideways()
    {
        var browserPath = PdfReport.FindBrowser();
        Assert.SkipWhen(browserPath is null, "No Chromium on this machine.");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = browserPath, Args = Quiet });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await page.SetContentAsync(Html());
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.ShouldBe(0);
    }

    private static string Html()
    {
        using var text = new StringWriter();
        HtmlReport.Write(Fixture.Report, text, Fixture.Names);
        return text.ToString();
    }
}
