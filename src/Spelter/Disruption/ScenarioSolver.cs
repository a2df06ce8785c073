using Spelter.Equilibrium;

namespace Spelter.Disruption;

/// <summary>The one door through which this room solves a network.</summary>
internal static class ScenarioSolver
{
    public static EquilibriumSolution Solve(NetworkProblem problem, double[] start) => new NetworkSolver(new CompiledProblem(problem)).Solve(start);
}
