using Spelter.Equilibrium;

namespace Spelter.Tests;

/// <summary>What the flows of a network are worth: willingness to pay less what supply and carriage cost, duties on quantity counted as
/// cost. Its largest value is the equilibrium where no duty depends on a price.</summary>
internal static class Welfare
{
    public static bool IsDefined(NetworkProblem problem) => problem.Arcs.All(a => a.AdValorem == 0 && a.MinimumPrice is null);

    public static double Of(NetworkProblem problem, EquilibriumSolution solution)
    {
        var worth = 0.0;
        for (var i = 0; i < problem.Nodes.Count; i++)
        {
            var (node, result) = (problem.Nodes[i], solution.Nodes[i]);
            if (node.Demand is { } demand) worth += Under(demand, result.Demand, -1);
            if (node.Supply is { } supply) worth -= Under(supply, result.Supply, 1);
        }

        for (var a = 0; a < problem.Arcs.Count; a++)
        {
            var (arc, flow) = (problem.Arcs[a], solution.Arcs[a].Flow);
            worth -= ((arc.Cost + arc.SpecificDuty) * flow) + (0.5 * arc.Slope * flow * flow);
        }

        return worth;
    }

    // Area under the inverse curve: from zero for a line, from the base quantity for constant elasticity.
    private static double Under(Curve curve, double quantity, int sign)
    {
        if (curve is LinearCurve line) return (line.Intercept * quantity) + (sign * 0.5 * line.Slope * quantity * quantity);
        var power = (IsoelasticCurve)curve;
        if (power.Elasticity == 0) return 0;
        var exponent = 1 + (1 / power.Elasticity);
        var share = quantity / power.Quantity;
        return power.Price * power.Quantity * (Math.Abs(exponent) < 1e-12 ? Math.Log(share) : (Math.Pow(share, exponent) - 1) / exponent);
    }
}
