using Spelter.Equilibrium;

namespace Spelter.Network;

/// <summary>Moves stated flows as little as their standard deviations ask until every node balances (Stone, Champernowne and Meade 1942):
/// the least Σ ((x − stated)/deviation)² with x at least zero. Solved in the prices of the balances by semismooth Newton steps.</summary>
public static class ReliabilityBalance
{
    private const int StepLimit = 200;

    // Of what passes through the whole: the rounding of a sum of some thousand flows.
    private const double Tolerance = 1e-12;

    /// <summary>Balanced flows in the order of those stated.</summary>
    /// <exception cref="InvalidOperationException">The nodes cannot be balanced: a node has no flow out or none in.</exception>
    public static double[] Solve(IReadOnlyList<SupplyNode> nodes, IReadOnlyList<StatedFlow> flows)
    {
        var place = nodes.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => x.i);
        var from = flows.Select(f => f.From is { } n ? place[n] : -1).ToArray();
        var to = flows.Select(f => f.To is { } n ? place[n] : -1).ToArray();
        var scale = flows.Max(f => f.Stated.Tonnes);
        var stated = flows.Select(f => f.Stated.Tonnes / scale).ToArray();
        var variance = flows.Select(f => f.Deviation / scale * (f.Deviation / scale)).ToArray();
        var price = new double[nodes.Count];
        var x = Flows(price);
        for (var step = 0; step < StepLimit; step++)
        {
            var residual = Residual(x);
            if (residual.Max(Math.Abs) <= Tolerance) return Array.ConvertAll(x, v => v * scale);
            var direction = DenseElimination.Solve(Hessian(x), Array.ConvertAll(residual, r => -r));
            var (value, slope, length) = (Value(price), Dot(residual, direction), 1.0);
            double[] trial;
            // Armijo: a ten-thousandth of the promised descent; forty halvings are more than a double can tell.
            for (var halving = 0; ; halving++)
            {
                trial = [.. price.Zip(direction, (p, d) => p + (length * d))];
                if (halving == 40 || Value(trial) <= value + (1e-4 * length * slope) + 1e-16) break;
                length /= 2;
            }

            price = trial;
            x = Flows(price);
        }

        return Residual(x).Max(Math.Abs) <= 1e-9
            ? Array.ConvertAll(x, v => v * scale)
            : throw new InvalidOperationException("The statements cannot be balanced.");

        double[] Flows(double[] p)
        {
            var result = new double[stated.Length];
            for (var k = 0; k < result.Length; k++) result[k] = Math.Max(0, stated[k] + (variance[k] * Gap(p, k)));
            return result;
        }

        double Gap(double[] p, int k) => (to[k] < 0 ? 0 : p[to[k]]) - (from[k] < 0 ? 0 : p[from[k]]);

        double[] Residual(double[] flow)
        {
            var result = new double[price.Length];
            for (var k = 0; k < flow.Length; k++)
            {
                if (to[k] >= 0) result[to[k]] += flow[k];
                if (from[k] >= 0) result[from[k]] -= flow[k];
            }

            return result;
        }

        double Value(double[] p)
        {
            var sum = 0.0;
            for (var k = 0; k < stated.Length; k++)
            {
                var flow = Math.Max(0, stated[k] + (variance[k] * Gap(p, k)));
                sum += (flow * flow - stated[k] * stated[k]) / (2 * variance[k]);
            }

            return sum;
        }

        double[,] Hessian(double[] flow)
        {
            var matrix = new double[price.Length, price.Length];
            for (var i = 0; i < price.Length; i++) matrix[i, i] = 1e-14;
            for (var k = 0; k < flow.Length; k++)
            {
                if (flow[k] <= 0) continue;
                if (to[k] >= 0) matrix[to[k], to[k]] += variance[k];
                if (from[k] >= 0) matrix[from[k], from[k]] += variance[k];
                if (to[k] < 0 || from[k] < 0) continue;
                matrix[to[k], from[k]] -= variance[k];
                matrix[from[k], to[k]] -= variance[k];
            }

            return matrix;
        }
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
