using Spelter.Assessment;
using Spelter.Cli.Commands;
using Spelter.Data;
using Spelter.Reports;

namespace Spelter.Cli;

/// <summary>Writes a report to a file by its ending.</summary>
internal static class ReportFile
{
    /// <summary>Null when it is written, else the problem; nothing is left behind then.</summary>
    public static Problem? Write(CommandContext context, Workspace workspace, AssessmentInputs inputs, AssessmentReport report, string path)
    {
        IReadOnlyList<string> endings = [".json", .. ReportWriter.Endings];
        if (!endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
            return new Problem(path, "no report has this ending.", $"The ending chooses the format: {string.Join(", ", endings)}.");
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return ReportWriter.Write(report, path, ReportNames.From(workspace.Catalog, report.AsOf)).Problem;
        return ReportWriter.Place(path, unfinished =>
        {
            using var text = new StreamWriter(unfinished);
            AssessCommand.WriteJson(context with { Output = text }, workspace, inputs, report);
            return null;
        }).Problem;
    }
}
