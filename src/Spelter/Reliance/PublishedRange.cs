using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>What a published cell of net import reliance says, with its own rounding, in percent.</summary>
/// <param name="Percent">A figure is half a point wide either way; "&gt;50" is [50, ∞), since rounded inputs may give more than
/// 100; "&lt;25" is [0, 25]; "E" is (−∞, 0]; "s" is [0, ½].</param>
/// <param name="IsBound">True where the publisher prints a bound.</param>
/// <param name="IsNetExporter">True for "E".</param>
public sealed record PublishedRange(Interval Percent, bool IsBound, bool IsNetExporter)
{
    private const double HalfPoint = 0.5;

    /// <summary>Null where the publisher prints no figure.</summary>
    public static PublishedRange? Of(RelianceFigure figure) => figure.Status switch
    {
        ObservationStatus.NotAvailable or ObservationStatus.Withheld => null,
        ObservationStatus.NetExporter => new(new(double.NegativeInfinity, 0), false, true),
        ObservationStatus.Bounded when figure.Percent.Low > 0 => new(new(figure.Percent.Low, double.PositiveInfinity), true, false),
        ObservationStatus.Bounded or ObservationStatus.Negligible => new(figure.Percent, true, false),
        _ => new(new(figure.Percent.Low - HalfPoint, figure.Percent.High + HalfPoint), false, false),
    };
}
