using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Stress;

/// <summary>A kind of event that may hit the supply of some minerals together, and how often, how hard and how long.</summary>
/// <param name="Id">Identity, unique.</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Event">The event with full severity; its minerals are hit together.</param>
/// <param name="Rate">How often it begins.</param>
/// <param name="Severity">Share that it cuts.</param>
/// <param name="Months">How long it lasts.</param>
/// <param name="IsChosen">True for a measure that a government takes: its rate moves with the activity of the actor, which all its measures share.</param>
/// <param name="Counted">Events of the register behind the rate.</param>
/// <param name="Source">Where the numbers come from.</param>
public sealed record Hazard(
    string Id, string Label, DisruptionEvent Event, EventRate Rate, Triangle Severity, Triangle Months, bool IsChosen, IReadOnlyList<string> Counted, string Source)
{
    /// <summary>Months over which the loss of an event is counted, from its beginning.</summary>
    public const int Year = 12;

    /// <summary>Country that acts, or in which the outage is.</summary>
    public CountryCode Actor => Event.Actor;

    /// <summary>Mean share that is cut over the year from the beginning of an event.</summary>
    /// <param name="severity">Share that it cuts at its worst.</param>
    /// <param name="months">How long it lasts.</param>
    public double CutOf(double severity, double months)
    {
        // Months are whole in an event; a part of one counts by its length.
        var whole = (int)months;
        double Mean(int length) => length == 0 ? 0 : (Event with { Severity = severity, Onset = 0, Months = length }).MeanCut(Year);
        return Mean(whole) + ((months - whole) * (Mean(Math.Min(whole + 1, Year)) - Mean(whole)));
    }

    /// <summary>What several events of the same year cut together: outages one after the other of what is left, of measures the strictest.</summary>
    public double Together(double cut, double another) => IsChosen ? Math.Max(cut, another) : 1 - ((1 - cut) * (1 - another));
}
