namespace Spelter.Reports.Formats;

/// <summary>One figure of the report as a row of a tidy table. High is null where there is no upper end, both are null where
/// nothing is known; a share is in percent.</summary>
internal sealed record ReportRow(
    string Mineral, string Section, string Item, string Stage, string Form, string Country, string Period,
    double? Low, double? High, string Unit, string Status, string Source, string Locator);
