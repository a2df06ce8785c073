using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Net import reliance of a form in a year as published, in percent of consumption.</summary>
/// <param name="Of">Mineral or group for which it is published; a member of a group inherits the group's figure and shows this.</param>
/// <param name="Form">USGS's own words, empty where the chapter has one form.</param>
/// <param name="Year">Year.</param>
/// <param name="Percent">Bounds; "&gt;50" is [50, 100], withheld is [0, 100], a net exporter is 0.</param>
/// <param name="Status">What the publisher said of it; a net exporter has no positive reliance.</param>
/// <param name="Raw">Printed text.</param>
/// <param name="Definition">The note that defines it.</param>
/// <param name="Citation">Source.</param>
public sealed record RelianceFigure(
    MineralId Of, string Form, int Year, Interval Percent, ObservationStatus Status, string Raw, string Definition, Citation Citation)
{
    /// <summary>What the publisher states, as bounds in percent: a net exporter has at most 0, and how far below is not printed; null
    /// where nothing is available. <see cref="Percent"/> is what the index takes, 0 for a net exporter.</summary>
    public Interval? Stated => Status switch
    {
        ObservationStatus.NetExporter => new(double.NegativeInfinity, 0),
        ObservationStatus.NotAvailable => null,
        _ => Percent,
    };

    /// <summary>The same figure recomputed from the release's own cells; null where it was not asked for.</summary>
    public Recomputation? Recomputation { get; init; }
}
