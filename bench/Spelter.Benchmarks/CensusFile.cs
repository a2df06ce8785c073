namespace Spelter.Benchmarks;

/// <summary>The Census Bureau's file of imports by line and country, which is not part of the repository.</summary>
internal static class CensusFile
{
    private const string Variable = "SPELTER_CENSUS_FILE";

    /// <exception cref="InvalidOperationException">The variable names no file.</exception>
    public static string Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && File.Exists(path)
        ? path
        : throw new InvalidOperationException($"Set {Variable} to imports-hts10-by-country-2024-2025.csv.gz.");
}
