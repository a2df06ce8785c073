using Spelter.Assessment;
using Spelter.Cli.Commands;
using Spelter.Reports;

namespace Spelter.Cli;

/// <summary>Writes a report to a file by its ending.</summary>
internal static class ReportFile
{
    /// <summary>Null when it is written, else the problem; nothing is left behind then.</summary>
    public static Problem? Write(CommandContext context, Workspace workspace, AssessmentReport report, string path)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return ReportWriter.Write(report, path, ReportNames.From(workspace.Catalog, report.AsOf)).Problem;
        using var text = new StringWriter();
        AssessCommand.WriteJson(context with { Output = text }, workspace, report);
        return ReportWriter.Place(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text.ToString())));
    }
}
