namespace Spelter.Reports.Formats;

/// <summary>One figure of the report as a row of a tidy table. Low is null where there is no lower end, high where
/// there is no upper one, both where nothing is known; a share is in percent.</summary>
internal sealed record ReportRow(
    string Mineral, string Section, string Item, string Stage, string Form, string Country, string Period,
    double? Low, double? High, string Unit, string Status, string Source, string Locator)
{
    /// <summary>The figures in <see cref="SignificantDigits"/>, as every table for machines has them.</summary>
    public ReportRow InSignificantDigits() => this with { Low = Of(Low), High = Of(High) };

    private static double? Of(double? figure) => figure is { } known ? SignificantDigits.Of(known) : null;
}
