using Deque.AxeCore.Playwright;
using Spelter.TestSupport;

namespace Spelter.Cli.Tests;

/// <summary>The report on all minerals of the list, as the first command of the README writes it, in a real browser.</summary>
public sealed class FullReportBrowserTests : IDisposable
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

    private string Report(params string[] minerals)
    {
        var path = Path.Combine(_folder, "assessment.html");
        var (exit, _, error) = CommandLine.Run(["assess", .. minerals, "--out", path]);
        exit.ShouldBe(0, error);
        return new Uri(path).AbsoluteUri;
    }
}
