using Microsoft.Playwright;
using Spelter.Reports;

namespace Spelter.TestSupport;

/// <summary>A page in the Chromium of the system; the test is skipped where there is none.</summary>
internal sealed class TestBrowser : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private TestBrowser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Addresses that the page asked for.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<TestBrowser> OpenAsync(BrowserNewPageOptions options)
    {
        var path = PdfReport.FindBrowser();
        Assert.SkipWhen(path is null, "No Chromium on this machine.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Quiet });
        return new(playwright, browser, await browser.NewPageAsync(options));
    }

    /// <summary>By how many pixels the page is wider than its window.</summary>
    public Task<int> SidewaysScrollAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
