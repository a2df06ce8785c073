namespace Spelter.Equilibrium;

/// <summary>The solution that prices, rents and quantities of a settled problem make.</summary>
internal static class SettledSolution
{
    public static EquilibriumSolution Of(CompiledProblem problem, double[] duals, double[] quantity, double balance, double drift, int iterations)
    {
        var (nodes, arcs) = (new NodeResult[problem.Nodes.Count], new ArcResult[problem.Arcs.Count]);
        for (var i = 0; i < nodes.Length; i++)
        {
            var (demand, supply) = (quantity[arcs.Length + i], quantity[arcs.Length + nodes.Length + i]);
            nodes[i] = new NodeResult(duals[i], demand, supply, problem.SupplyTerms[i].Rent(duals[i], supply));
        }

        for (var a = 0; a < arcs.Length; a++)
        {
            ref readonly var arc = ref problem.ArcTerms[a];
            var (flow, landed) = (quantity[a], arc.Landed(duals[arc.From], out _));
            var shadow = 0.0;
            if (flow >= arc.High || (flow <= arc.Low && arc.Low > 0))
            {
                shadow = (arc.Yield * duals[arc.To]) - landed - (arc.Slope * flow);
                foreach (var bundle in problem.Structure.BundlesOf[a]) shadow -= duals[bundle];
            }

            arcs[a] = new ArcResult(flow, landed - duals[arc.From] - arc.Cost, shadow);
        }

        double[] rents = [.. duals.Skip(nodes.Length).Select(rent => Math.Max(rent, 0))];
        return new EquilibriumSolution(EquilibriumStatus.Converged, "", nodes, arcs, rents, balance, drift, iterations);
    }
}
