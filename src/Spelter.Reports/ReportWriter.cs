using System.Text;
using Spelter.Assessment;

namespace Spelter.Reports;

/// <summary>Writes a report to a file; the ending of the path chooses the format.</summary>
public static class ReportWriter
{
    /// <summary>Endings that it knows.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".html", ".md", ".csv", ".xlsx", ".docx", ".pdf"];

    /// <summary>Writes the report. An existing file is replaced only once the new one is complete.</summary>
    /// <returns>The full path, or the problem: an unknown ending, a place that cannot be written, no browser for a PDF.</returns>
    public static Outcome<string> Write(AssessmentReport report, string path, ReportNames? names = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (!Endings.Contains(ending))
            return new Problem(path, $"no report is written with the ending \"{ending}\".", $"Known endings: {string.Join(" ", Endings)}");
        return Place(path, unfinished => Fill(report, unfinished, ending, names));
    }

    /// <summary>Fills a file beside the wanted one and moves it there once it is complete.</summary>
    /// <param name="path">Wanted path.</param>
    /// <param name="fill">Writes a new file at the path that it is given; returns the problem that kept it from doing so.</param>
    /// <returns>The full path, or the problem; nothing is left behind then.</returns>
    public static Outcome<string> Place(string path, Func<string, Problem?> fill)
    {
        var ending = Path.GetExtension(path);
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) return new Problem(path, "it is a folder.", "Name a file.");
        if (!Directory.Exists(Path.GetDirectoryName(full))) return new Problem(path, "its folder does not exist.", "Create the folder, or choose another.");
        // In the same folder, because a move across file systems is a copy that can fail half-way.
        var unfinished = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileNameWithoutExtension(full)}.{Guid.NewGuid():N}{ending}");
        try
        {
            if (fill(unfinished) is { } problem) return problem with { Where = path };
            File.Move(unfinished, full, overwrite: true);
            return full;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem(path, "the report cannot be written here.", "Choose a folder that you may write to and that has space.");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static Problem? Fill(AssessmentReport report, string path, string ending, ReportNames? names)
    {
        if (ending == ".pdf") return PdfReport.Write(report, path, names).Problem;
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        if (ending == ".xlsx")
        {
            WorkbookReport.Write(report, file);
            return null;
        }

        if (ending == ".docx")
        {
            WordReport.Write(report, file, names);
            return null;
        }

        using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        switch (ending)
        {
            case ".html": HtmlReport.Write(report, text, names); break;
            case ".md": MarkdownReport.Write(report, text, names); break;
            default: CsvReport.Write(report, text); break;
        }

        return null;
    }
}
