namespace Spelter.Data;

/// <summary>Identities in <c>sources.csv</c> of releases that an importer names and a reader looks for.</summary>
internal static class ReleaseIds
{
    public const string Concordance = "us-census-concordance-2022";
    public const string ScheduleEditions = "usitc-hts-2025-editions";
    public const string ScheduleHistory = "usitc-hts-2025-2026";
    public const string ScheduleNow = "usitc-hts-2026-rev-10";
    public const string ScheduleCodeChanges = "yale-budget-lab-hts-concordance";
    public const string MonthlyImports = "us-census-monthly-imports";
    public const string WorldFlows = "cepii-baci-202601";

    public static string Imports(int year) => $"us-census-imports-{year}";
}
