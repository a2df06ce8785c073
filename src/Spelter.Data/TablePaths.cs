namespace Spelter.Data;

/// <summary>Paths below the data folder of tables that an importer writes and a reader reads.</summary>
internal static class TablePaths
{
    public const string TariffLines = "catalog/tariff-lines.csv";
    public const string LineIndustries = "catalog/tariff-lines-naics.csv";
    public const string RateChanges = "catalog/tariff-rate-changes.csv";
    public const string MonthlyImports = "trade/us-imports-monthly-2023-2025.csv";

    public const string ScheduleLines = "law/schedule/lines.csv";
    public const string ScheduleHeadings = "law/schedule/headings.csv";
    public const string ScheduleEditions = "law/schedule/editions.csv";
    public const string ScheduleCodeChanges = "law/schedule/code-changes.csv";
    public const string ColumnTwoCountries = "law/schedule/column-2-countries.csv";

    /// <summary>The rates of every edition have a table of this name with the identity of the edition behind it.</summary>
    public const string RatesPrefix = "tariff-rates-";

    /// <summary>The imports of every year have a table of this name with the year behind it.</summary>
    public const string ImportsPrefix = "us-imports-";

    public static string Rates(string edition) => $"catalog/{RatesPrefix}{edition}.csv";

    public static string Imports(int year) => $"trade/{ImportsPrefix}{year}.csv";

    public static string UnmappedImports(int year) => $"trade/{ImportsPrefix}{year}-unmapped.csv";

    public static string WorldFlows(int year) => $"trade/world-flows-{year}.csv";
}
