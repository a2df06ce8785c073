namespace Spelter.Disruption;

/// <summary>How fast more can be made or sent than in the base year: idle mines and plants start one after another, a route not in use finds ships and
/// contracts by and by. What falls or comes back to the base year's is not limited.</summary>
/// <param name="Ore">Output of a mine beyond the base year's that a month more makes possible, as a share of the base year's.</param>
/// <param name="Plant">The same of processing, and of scrap and other feed at a later stage.</param>
/// <param name="Route">What a month more lets pass on a route not in use, as a share of the lesser of what its exporter sent and its importer took.</param>
public sealed record RampLimit(double Ore, double Plant, double Route)
{
    /// <summary>No limit but the capacity.</summary>
    public static RampLimit None { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);
}
