using Spelter.Data;

namespace Spelter.Published;

/// <summary>A known value of a publisher's file: a row of <c>Cases/spot-values.csv</c>.</summary>
/// <param name="Id">S01, S02, …</param>
/// <param name="File">File below the folder of raw files.</param>
/// <param name="What">What it is.</param>
/// <param name="Expected">The value, as text.</param>
/// <param name="Tolerance">"exact" for the same text, else the difference that is allowed.</param>
internal sealed record Case(string Id, string File, string What, string Expected, string Tolerance)
{
    public static IReadOnlyList<Case> All { get; } =
        [.. CsvFile.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "spot-values.csv"), "id", "file", "what", "expected", "tolerance").Select(c => new Case(c[0], c[1], c[2], c[3], c[4]))];
}
