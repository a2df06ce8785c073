namespace Spelter.Stress;

/// <summary>The loss of one event as a function of the share that it cuts, for looking up: polynomials on pieces, each halved until it agrees
/// with the solved network at points between its nodes. Kinks, where a flow meets a bound, end in short pieces.</summary>
public sealed class LossCurve
{
    private const int Degree = 6;

    // So narrowly a kink is shut in: what is left of it is its change of slope times this.
    private const double LeastWidth = 1.0 / 1024;
    private readonly double[] _ends;
    private readonly double[][] _losses;
    private readonly double[][] _shortfalls;

    private LossCurve(double[] ends, double[][] losses, double[][] shortfalls, int solves) => (_ends, _losses, _shortfalls, Solves) = (ends, losses, shortfalls, solves);

    /// <summary>Points at which the network was solved.</summary>
    public int Solves { get; }

    /// <summary>Number of pieces.</summary>
    public int Pieces => _losses.Length;

    /// <summary>Fits a curve.</summary>
    /// <param name="exact">The loss at a cut, not a number where no prices are found; called with ascending and descending cuts from one thread.</param>
    /// <param name="least">Loss and shortfall that matter to nobody: a lookup may be wrong by the tolerance times these where the curve has less.</param>
    /// <param name="tolerance">Share of the largest loss and shortfall that a lookup may be wrong by.</param>
    public static LossCurve Of(Func<double, LossPoint> exact, LossPoint least, double tolerance)
    {
        var solves = 0;
        LossPoint At(double cut)
        {
            solves++;
            return exact(cut);
        }

        var (zero, half, one) = (At(0), At(0.5), At(1));
        var scale = new LossPoint(Largest(least.Loss, zero.Loss, half.Loss, one.Loss), Largest(least.Shortfall, zero.Shortfall, half.Shortfall, one.Shortfall));
        List<(double To, double[] Loss, double[] Shortfall)> pieces = [];
        Stack<(double From, double To)> open = new();
        open.Push((0, 1));
        while (open.TryPop(out var piece))
        {
            var (from, to) = piece;
            var points = Enumerable.Range(0, Degree + 1).Select(k => At(Node(from, to, k))).ToArray();
            double[] loss = [.. points.Select(p => p.Loss)], shortfall = [.. points.Select(p => p.Shortfall)];
            if (to - from > LeastWidth && Checks.Any(share => IsOff(share)))
            {
                var middle = (from + to) / 2;
                open.Push((middle, to));
                open.Push((from, middle));
                continue;
            }

            pieces.Add((to, loss, shortfall));

            bool IsOff(double share)
            {
                var found = At(from + (share * (to - from)));
                // Written so that what is not a number is off.
                return !(Math.Abs(Between(loss, share) - found.Loss) <= tolerance * scale.Loss && Math.Abs(Between(shortfall, share) - found.Shortfall) <= tolerance * scale.Shortfall);
            }
        }

        return new([0, .. pieces.Select(p => p.To)], [.. pieces.Select(p => p.Loss)], [.. pieces.Select(p => p.Shortfall)], solves);
    }

    /// <summary>The loss at a cut; not a number in a piece of the least width in which no prices were found.</summary>
    /// <param name="cut">From zero to one.</param>
    public LossPoint At(double cut)
    {
        var place = Array.BinarySearch(_ends, cut);
        var piece = Math.Clamp((place < 0 ? ~place : place) - 1, 0, _losses.Length - 1);
        var share = (cut - _ends[piece]) / (_ends[piece + 1] - _ends[piece]);
        return new(Between(_losses[piece], share), Between(_shortfalls[piece], share));
    }

    // Between the nodes, where a polynomial through them is most likely to be off.
    private static readonly double[] Checks = [0.02, 0.3, 0.72];

    private static double Largest(params ReadOnlySpan<double> of)
    {
        var most = 0.0;
        foreach (var value in of)
            if (!double.IsNaN(value)) most = Math.Max(most, Math.Abs(value));
        return most;
    }

    // Chebyshev points of the second kind, the ends among them.
    private static double Share(int k) => (1 - Math.Cos(Math.PI * k / Degree)) / 2;

    private static double Node(double from, double to, int k) => k == Degree ? to : from + (Share(k) * (to - from));

    // Barycentric interpolation (Berrut and Trefethen 2004).
    private static double Between(double[] values, double share)
    {
        var (above, below) = (0.0, 0.0);
        for (var k = 0; k <= Degree; k++)
        {
            var apart = share - Share(k);
            if (apart == 0) return values[k];
            var weight = (k % 2 == 0 ? 1 : -1) * (k is 0 or Degree ? 0.5 : 1) / apart;
            above += weight * values[k];
            below += weight;
        }

        return above / below;
    }
}
