namespace Spelter.Evidence;

/// <summary>What a publisher said of a value. Withheld is not zero, and neither is not available.</summary>
public enum ObservationStatus
{
    /// <summary>Printed as a figure without qualification.</summary>
    Reported,

    /// <summary>Printed as an estimate of the publisher, or computed by Spelter (the note says how).</summary>
    Estimated,

    /// <summary>Printed as rounded; half a unit of the last place either way.</summary>
    Rounded,

    /// <summary>Printed as a bound or range, such as "&gt;50".</summary>
    Bounded,

    /// <summary>Withheld ("W"): not zero, not known.</summary>
    Withheld,

    /// <summary>Net exporter ("E").</summary>
    NetExporter,

    /// <summary>Less than half a unit ("s", "(^)").</summary>
    Negligible,

    /// <summary>Not available or not applicable ("NA", "XX", blank).</summary>
    NotAvailable,

    /// <summary>Printed as zero (em dash).</summary>
    Zero,
}
