using Spelter.Equilibrium;

namespace Spelter.Tests;

/// <summary>The conditions of a spatial price equilibrium as a textbook writes them, computed from prices and flows alone: an oracle that
/// shares no line with a solver.</summary>
internal static class EquilibriumConditions
{
    /// <summary>Largest violation, quantities against what passes and prices against the largest of them.</summary>
    public static (double Worst, string Where) Of(NetworkProblem problem, EquilibriumSolution solution)
    {
        var price = problem.Nodes.Select((n, i) => (n.Id, solution.Nodes[i].Price)).ToDictionary(n => n.Id, n => n.Price);
        var top = price.Values.Select(Math.Abs).Append(1).Max();
        var worst = (Worst: 0.0, Where: "");
        void See(double violation, string where)
        {
            if (!(violation <= worst.Worst)) worst = (violation, where);
        }

        for (var i = 0; i < problem.Nodes.Count; i++)
        {
            var (node, result) = (problem.Nodes[i], solution.Nodes[i]);
            double balance = result.Supply - result.Demand, through = result.Supply + result.Demand;
            for (var a = 0; a < problem.Arcs.Count; a++)
            {
                var flow = solution.Arcs[a].Flow;
                var sign = problem.Arcs[a].To == node.Id ? problem.Arcs[a].Yield : problem.Arcs[a].From == node.Id ? -1 : 0;
                (balance, through) = (balance + (sign * flow), through + (Math.Abs(sign) * flow));
            }

            See(Math.Abs(balance) / Math.Max(1, through), $"balance of {node.Id}");
            if (node.Demand is { } demand) See(OffCurve(demand, result.Price, result.Demand, -1, top), $"demand of {node.Id}");
            if (node.Supply is { } supply) See(OffCurve(supply, result.Price, result.Supply, 1, top), $"supply of {node.Id}");
        }

        for (var a = 0; a < problem.Arcs.Count; a++)
        {
            var (arc, flow) = (problem.Arcs[a], solution.Arcs[a].Flow);
            var delivered = price[arc.From] + arc.Cost;
            var dutied = delivered + (arc.AdValorem * (arc.Base == DutyBase.Exporter ? price[arc.From] : delivered)) + arc.SpecificDuty;
            var landed = Math.Max(dutied, arc.MinimumPrice ?? double.NegativeInfinity);
            var rent = problem.Bundles.Select((b, k) => b.Arcs.Contains(arc.Id) ? solution.BundleDuals[k] : 0).Sum();
            See(Gap(landed + (arc.Slope * flow) + rent - (arc.Yield * price[arc.To]), flow, arc.LowerBound, arc.Capacity) / top, $"arc {arc.Id}");
        }

        for (var k = 0; k < problem.Bundles.Count; k++)
        {
            var sum = problem.Bundles[k].Arcs.Sum(id => solution.Arcs[problem.Arcs.ToList().FindIndex(a => a.Id == id)].Flow);
            See(Math.Max(0, sum - problem.Bundles[k].Cap), $"cap of {problem.Bundles[k].Name}");
            if (sum < problem.Bundles[k].Cap - 1e-7) See(solution.BundleDuals[k] / top, $"rent of {problem.Bundles[k].Name}");
        }

        return worst;
    }

    // What a unit more would lose, given where the quantity stands between its bounds.
    private static double Gap(double loss, double quantity, double low, double high)
    {
        const double near = 1e-7;
        if (quantity < low - near || quantity > high + near) return double.PositiveInfinity;
        if (quantity <= low + near && quantity >= high - near) return 0;
        return quantity <= low + near ? Math.Max(0, -loss) : quantity >= high - near ? Math.Max(0, loss) : Math.Abs(loss);
    }

    private static double AlongOrTangent(IsoelasticCurve power, double price)
    {
        var least = IsoelasticCurve.LeastPrice * power.Price;
        double At(double p) => power.Quantity * Math.Pow(p / power.Price, power.Elasticity);
        return price >= least ? At(price) : At(least) * (1 + (power.Elasticity * (price - least) / least));
    }

    // A line is read as price against quantity, for its slope may be zero; a curve of constant elasticity as quantity against price.
    private static double OffCurve(Curve curve, double price, double quantity, int sign, double top) => curve switch
    {
        LinearCurve line => Gap(sign * (line.Intercept + (sign * line.Slope * quantity) - price), quantity, 0, line.Capacity) / top,
        IsoelasticCurve power => Math.Abs(quantity - Math.Clamp(AlongOrTangent(power, price), 0, power.Capacity)) / Math.Max(1, quantity),
        _ => throw new ArgumentOutOfRangeException(nameof(curve)),
    };
}
