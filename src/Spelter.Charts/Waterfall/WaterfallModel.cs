namespace Spelter.Charts;

/// <summary>Contributions that sum to a total.</summary>
/// <param name="Steps">Contributions, in the order in which they are added.</param>
/// <param name="Total">Their sum with the start. The layout refuses a total that is not.</param>
/// <param name="TotalLabel">Label of the total.</param>
/// <param name="Start">Where the sum begins.</param>
/// <param name="StartLabel">Label of the start; null draws none.</param>
public sealed record WaterfallModel(
    IReadOnlyList<WaterfallStep> Steps,
    double Total,
    string TotalLabel = "Total",
    double Start = 0,
    string? StartLabel = null);
