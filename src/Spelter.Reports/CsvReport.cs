using System.Globalization;
using Spelter.Assessment;
using Spelter.Reports.Formats;

namespace Spelter.Reports;

/// <summary>Every figure of the assessment as one tidy CSV table (RFC 4180), unrounded. A missing bound is an empty field.</summary>
public static class CsvReport
{
    /// <summary>Columns, in order.</summary>
    public const string Header = "mineral,section,item,stage,form,country,period,low,high,unit,status,source,locator";

    /// <summary>Writes the header and the rows; lines end in a line feed on every system.</summary>
    public static void Write(AssessmentReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Header + "\n");
        foreach (var r in TidyRows.All(report).Select(row => row.InSignificantDigits()))
        {
            output.Write(string.Join(",", new[]
            {
                r.Mineral, r.Section, r.Item, r.Stage, r.Form, r.Country, r.Period, Number(r.Low), Number(r.High), r.Unit, r.Status, r.Source, r.Locator,
            }.Select(Field)) + "\n");
        }
    }

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
