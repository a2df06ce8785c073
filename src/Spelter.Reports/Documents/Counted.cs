namespace Spelter.Reports.Documents;

/// <summary>A count with its noun in the right number.</summary>
internal static class Counted
{
    /// <summary>"1 mineral", "60 minerals".</summary>
    public static string Of(int count, string noun) => $"{Figures.Whole(count)} {noun}{(count == 1 ? "" : "s")}";
}
