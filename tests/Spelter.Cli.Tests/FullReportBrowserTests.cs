using Deque.AxeCore.Playwright;
using Spelter.TestSupport;

namespace Spelter.Cli.Tests;

/// <summary>The report on all minerals of the list, as the first command of the README writes it, in a real browser.</summary>
public sealed class FullReportBrowserTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Axe_finds_no_violation_and_the_file_fetches_nothing()
    {
        await using var browser = await TestBrowser.OpenAsync(new());
        var address = Report();
        await browser.Page.GotoAsync(address);
        // Axe looks only at what is shown, and all minerals at once would keep it busy for minutes: a by-product, a metal
        // with many lines and a member of a group have every kind of section.
        await browser.Page.EvaluateAsync("['gallium', 'copper', 'dysprosium'].forEach(id => document.getElementById(id).closest('details').open = true)");
        var result = await browser.Page.RunAxe();
        result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.Length} places, first {v.Nodes[0].Html})").ShouldBeEmpty();
        browser.Requests.ShouldBe([address]);
    }

    [Theory]
    [InlineData(360, 1)]
    [InlineData(640, 2)] // a window of 1,280 pixels at 200 % zoom
    public async Task Nothing_scrolls_sideways_on_a_phone_or_at_200_percent(int width, float scale)
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 740 }, DeviceScaleFactor = scale });
        await browser.Page.GotoAsync(Report());
        await browser.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        (await browser.SidewaysScrollAsync()).ShouldBe(0);
    }

    private string Report()
    {
        var path = Path.Combine(_folder, "assessment.html");
        var (exit, _, error) = CommandLine.Run("assess", "--out", path);
        exit.ShouldBe(0, error);
        return new Uri(path).AbsoluteUri;
    }
}
