using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Spelter.Assessment;
using Spelter.Reports.Formats;

namespace Spelter.Reports;

/// <summary>The assessment as PDF, printed from the HTML by a Chromium of the system. Nothing is fetched.
/// The same report gives the same bytes with the same version of Chromium and the same fonts: the moments that it writes are set to
/// the day of the report.</summary>
public static class PdfReport
{
    /// <summary>Variable that names the browser where it is in none of the usual places.</summary>
    public const string BrowserVariable = "SPELTER_CHROMIUM";

    private const int LongestPrintMinutes = 5;
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
    ];

    /// <summary>The browser that would print, null where none is found.</summary>
    public static string? FindBrowser() =>
        Environment.GetEnvironmentVariable(BrowserVariable) is { Length: > 0 } named ? (File.Exists(named) ? named : null) : Usual.FirstOrDefault(File.Exists);

    /// <summary>Prints to a path, which it overwrites; the path, or a problem that tells what to install.</summary>
    public static Outcome<string> Write(AssessmentReport report, string path, ReportNames? names = null)
    {
        if (FindBrowser() is not { } browser)
            return new Problem(path, "a PDF needs Chromium, and none was found.", $"Install the package chromium, or set {BrowserVariable} to the path of Chromium or Chrome; or write .html and print it.");
        var folder = Directory.CreateTempSubdirectory("spelter-pdf-");
        try
        {
            var page = Path.Combine(folder.FullName, "report.html");
            using (var text = new StreamWriter(page, false, new UTF8Encoding(false))) HtmlReport.Write(report, text, names, unfolded: true);
            var printed = Print(browser, page, Path.GetFullPath(path), Path.Combine(folder.FullName, "profile"));
            if (printed.Problem is null) FixedPdf.Date(path, report.AsOf);
            return printed;
        }
        finally
        {
            Discard(folder);
        }
    }

    private static void Discard(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A process of the browser may still hold its profile; a folder left in the system's temporary place loses nobody anything.
        }
    }

    private static Outcome<string> Print(string browser, string page, string path, string profile)
    {
        var start = new ProcessStartInfo(browser) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var flag in Flags.Concat([$"--user-data-dir={profile}", $"--print-to-pdf={path}", new Uri(page).AbsoluteUri])) start.ArgumentList.Add(flag);
        try
        {
            using var process = Process.Start(start)!;
            // Both pipes are drained, else a talkative browser would wait for ever.
            var (error, chatter) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            if (!process.WaitForExit(TimeSpan.FromMinutes(LongestPrintMinutes)))
            {
                process.Kill(entireProcessTree: true);
                return new Problem(path, $"{browser} did not print within {LongestPrintMinutes} minutes.", "Assess fewer minerals, or write .html and print it.");
            }

            Task.WaitAll(error, chatter);
            if (process.ExitCode == 0 && File.Exists(path) && new FileInfo(path).Length > 0) return path;
            var last = error.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it gave no reason";
            return new Problem(path, $"{browser} could not print ({last}).", "Write .html and print it.");
        }
        catch (Win32Exception e)
        {
            return new Problem(browser, $"the browser does not start ({e.Message}).", $"Set {BrowserVariable} to a working Chromium or Chrome.");
        }
    }
}
