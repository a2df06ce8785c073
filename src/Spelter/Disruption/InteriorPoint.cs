using System.Numerics;

namespace Spelter.Disruption;

/// <summary>Primal–dual interior point method for small convex programmes, with Mehrotra's predictor and corrector (Mehrotra 1992; Nocedal and
/// Wright, Numerical Optimization, section 16.6). Dense: made for some hundreds of unknowns.</summary>
internal static class InteriorPoint
{
    // In units of the largest cost and of whole shares: with some hundreds of unknowns rounding leaves the gradient at about 1e-9.
    private const double GradientTolerance = 1e-8;
    private const double GapTolerance = 1e-13;
    private const double RowTolerance = 1e-10;
    private const int Limit = 100;

    // Near the end the weights of what binds and of what does not are so far apart that rounding may stop the method just short: the nearest point is then taken
    // where it is within this multiple of the tolerances, a millionth of the largest cost.
    private const double Near = 100;

    // A step stops this short of the boundary.
    private const double Inside = 0.995;

    /// <summary>The optimum; null where the method does not settle, as on a programme without a solution.</summary>
    public static double[]? Solve(QuadraticProblem problem)
    {
        var (n, m) = (problem.Variables, problem.Rows.Count);
        // Costs in units of the largest, so that one tolerance serves all.
        var unit = Math.Max(problem.Cost.Max(Math.Abs), double.Epsilon);
        var (x, slack, dual) = (new double[n], new double[m], new double[m]);
        for (var r = 0; r < m; r++)
        {
            slack[r] = Math.Max(1, problem.Rows[r].Bound);
            dual[r] = 1;
        }

        var (nearest, away) = (x, double.PositiveInfinity);
        for (var round = 0; round < Limit; round++)
        {
            var gradient = Gradient(problem, x, dual, unit);
            var primal = Enumerable.Range(0, m).Select(r => Product(problem, r, x) + slack[r] - problem.Rows[r].Bound).ToArray();
            var gap = Dot(slack, dual) / m;
            var distance = Math.Max(Math.Max(gradient.Max(Math.Abs) / GradientTolerance, gap / GapTolerance), primal.Max(Math.Abs) / RowTolerance);
            if (distance <= 1) return x;
            if (distance < away) (nearest, away) = ([.. x], distance);
            if (away <= Near && distance > Near * away) break;
            if (Factor(problem, slack, dual, unit) is not { } factor) break;
            var target = slack.Zip(dual, (s, l) => s * l).ToArray();
            var (dx, ds, dl) = Step(problem, factor, gradient, primal, target, slack, dual);
            var reach = Math.Min(Reach(slack, ds), Reach(dual, dl));
            var after = 0.0;
            for (var r = 0; r < m; r++) after += (slack[r] + (reach * ds[r])) * (dual[r] + (reach * dl[r]));
            var centring = Math.Pow(after / m / gap, 3);
            for (var r = 0; r < m; r++) target[r] = (slack[r] * dual[r]) + (ds[r] * dl[r]) - (centring * gap);
            (dx, ds, dl) = Step(problem, factor, gradient, primal, target, slack, dual);
            var (alongPrimal, alongDual) = (Math.Min(1, Inside * Reach(slack, ds)), Math.Min(1, Inside * Reach(dual, dl)));
            // With curvature one step must serve both, or the residual of the gradient does not fall.
            var along = Math.Min(alongPrimal, alongDual);
            for (var i = 0; i < n; i++) x[i] += along * dx[i];
            for (var r = 0; r < m; r++)
            {
                slack[r] += along * ds[r];
                dual[r] += along * dl[r];
            }
        }

        return away <= Near ? nearest : null;
    }

    private static double[] Gradient(QuadraticProblem problem, double[] x, double[] dual, double unit)
    {
        var gradient = new double[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            gradient[i] = problem.Cost[i];
            for (var j = 0; j < x.Length; j++) gradient[i] += problem.Curvature[i, j] * x[j];
            gradient[i] /= unit;
        }

        for (var r = 0; r < dual.Length; r++) AddRow(problem, r, dual[r], gradient);
        return gradient;
    }

    private static (double[] X, double[] Slack, double[] Dual) Step(
        QuadraticProblem problem, double[][] factor, double[] gradient, double[] primal, double[] target, double[] slack, double[] dual)
    {
        var right = gradient.Select(g => -g).ToArray();
        for (var r = 0; r < slack.Length; r++) AddRow(problem, r, (target[r] - (dual[r] * primal[r])) / slack[r], right);
        Substitute(factor, right);
        var (ds, dl) = (new double[slack.Length], new double[slack.Length]);
        for (var r = 0; r < slack.Length; r++)
        {
            ds[r] = -primal[r] - Product(problem, r, right);
            dl[r] = -(target[r] + (dual[r] * ds[r])) / slack[r];
        }

        return (right, ds, dl);
    }

    // Cholesky factor of the curvature and the rows weighted by dual over slack, in the lower triangle.
    private static double[][]? Factor(QuadraticProblem problem, double[] slack, double[] dual, double unit)
    {
        var n = problem.Variables;
        var a = new double[n][];
        for (var i = 0; i < n; i++)
        {
            a[i] = new double[i + 1];
            for (var j = 0; j <= i; j++) a[i][j] = problem.Curvature[i, j] / unit;
        }

        for (var r = 0; r < slack.Length; r++)
        {
            var (places, values, _) = problem.Rows[r];
            var weight = dual[r] / slack[r];
            for (var p = 0; p < places.Length; p++)
            {
                var (into, times) = (a[places[p]], weight * values[p]);
                for (var q = 0; q < places.Length; q++)
                    if (places[q] <= places[p]) into[places[q]] += times * values[q];
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++) a[i][j] = (a[i][j] - Dot(a[i].AsSpan(0, j), a[j].AsSpan(0, j))) / a[j][j];
            var left = a[i][i] - Dot(a[i].AsSpan(0, i), a[i].AsSpan(0, i));
            if (!(left > 0)) return null;
            a[i][i] = Math.Sqrt(left);
        }

        return a;
    }

    private static void Substitute(double[][] factor, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            right[i] = (right[i] - Dot(factor[i].AsSpan(0, i), right.AsSpan(0, i))) / factor[i][i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            right[i] /= factor[i][i];
            for (var k = 0; k < i; k++) right[k] -= factor[i][k] * right[i];
        }
    }

    private static double Product(QuadraticProblem problem, int row, double[] x)
    {
        var (places, values, _) = problem.Rows[row];
        var sum = 0.0;
        for (var p = 0; p < places.Length; p++) sum += values[p] * x[places[p]];
        return sum;
    }

    private static void AddRow(QuadraticProblem problem, int row, double times, double[] to)
    {
        var (places, values, _) = problem.Rows[row];
        for (var p = 0; p < places.Length; p++) to[places[p]] += times * values[p];
    }

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (sums, i) = (Vector<double>.Zero, 0);
        for (; i + Vector<double>.Count <= a.Length; i += Vector<double>.Count) sums += new Vector<double>(a[i..]) * new Vector<double>(b[i..]);
        var sum = Vector.Sum(sums);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static double Reach(double[] of, double[] step)
    {
        var reach = 1 / Inside;
        for (var r = 0; r < of.Length; r++)
            if (step[r] < 0) reach = Math.Min(reach, -of[r] / step[r]);
        return reach;
    }
}
