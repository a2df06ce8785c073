namespace Spelter.Equilibrium;

/// <summary>A part of a path between two severities on which it is smooth: the polynomial of fifth degree with the values and the first two
/// derivatives of both ends (Hermite). A piece without nodes was not followed and is solved where it is asked for.</summary>
internal sealed class PathPiece(double from, double to, PathNode? start, PathNode? end)
{
    public double From { get; } = from;

    public double To { get; } = to;

    public bool IsFollowed => start is not null;

    /// <summary>Value of one item.</summary>
    public double At(int item, in PathWeights weights)
    {
        var (a, b) = (start!, end!);
        return a.Value[item] + (weights.Rise * (b.Value[item] - a.Value[item]))
            + (weights.StartFirst * a.First[item]) + (weights.StartSecond * a.Second[item])
            + (weights.EndFirst * b.First[item]) + (weights.EndSecond * b.Second[item]);
    }

    /// <summary>Weights of the ends at a severity.</summary>
    public PathWeights WeightsAt(double severity)
    {
        var h = To - From;
        var t = h > 0 ? Math.Clamp((severity - From) / h, 0, 1) : 0;
        var (t2, t3) = (t * t, t * t * t);
        return new PathWeights(
            t3 * (10 + (t * (-15 + (6 * t)))),
            h * (t + (t3 * (-6 + (t * (8 - (3 * t)))))),
            h * h * 0.5 * (t2 + (t3 * (-3 + (t * (3 - t))))),
            h * t3 * (-4 + (t * (7 - (3 * t)))),
            h * h * 0.5 * t3 * (1 + (t * (-2 + t))));
    }
}
