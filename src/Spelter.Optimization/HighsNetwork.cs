using Spelter.Equilibrium;

namespace Spelter.Optimization;

/// <summary>Spatial price equilibria as the convex programme of Samuelson (1952), solved by HiGHS. It takes linear curves and arcs with
/// slope, bounds, yield and specific duty, and bundles; it cannot take iso-elastic curves, ad valorem duties and minimum prices.</summary>
public static class HighsNetwork
{
    /// <summary>The first part of a problem that no convex quadratic programme holds, as a sentence; null where all can be taken.</summary>
    public static string? WhyNot(NetworkProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        foreach (var node in problem.Nodes)
            if (node.Demand is not (null or LinearCurve) || node.Supply is not (null or LinearCurve)) return $"node {node.Id} has a curve that is not linear.";
        foreach (var arc in problem.Arcs)
        {
            if (arc.AdValorem != 0) return $"arc {arc.Id} has an ad valorem duty.";
            if (arc.MinimumPrice is not null) return $"arc {arc.Id} has a minimum price.";
        }

        return null;
    }

    /// <summary>Solves a problem.</summary>
    /// <exception cref="ArgumentException">A part of it cannot be taken; <see cref="WhyNot"/> says which.</exception>
    /// <exception cref="PlatformNotSupportedException"><see cref="Highs.WhyAbsent"/> says why.</exception>
    public static HighsNetworkSolution Solve(NetworkProblem problem, HighsMethod method = HighsMethod.ActiveSet)
    {
        if (WhyNot(problem) is { } reason) throw new ArgumentException($"HiGHS cannot take this problem: {reason}", nameof(problem));
        var program = new QuadraticProgram();
        var balances = problem.Nodes.ToDictionary(n => n.Id, _ => program.AddRow(0, 0), StringComparer.Ordinal);
        var demands = problem.Nodes.Select(n => Enter(program, balances[n.Id], n.Demand, -1)).ToList();
        var supplies = problem.Nodes.Select(n => Enter(program, balances[n.Id], n.Supply, 1)).ToList();
        Dictionary<string, int> flows = new(StringComparer.Ordinal);
        foreach (var arc in problem.Arcs)
        {
            var flow = program.AddColumn(arc.Cost + arc.SpecificDuty, arc.Slope, arc.LowerBound, arc.Capacity);
            program.AddEntry(balances[arc.From], flow, -1);
            program.AddEntry(balances[arc.To], flow, arc.Yield);
            flows.Add(arc.Id, flow);
        }

        var caps = problem.Bundles.Select(b => program.AddRow(double.NegativeInfinity, b.Cap)).ToList();
        for (var b = 0; b < caps.Count; b++)
            foreach (var arc in problem.Bundles[b].Arcs) program.AddEntry(caps[b], flows[arc], 1);
        var answer = Highs.Solve(program, method);
        // A balance that gives a unit more than it takes wastes it, and a wasted unit costs the price. A cap eased by a unit saves its rent.
        double Value(int? column) => column is { } place ? answer.Columns[place] : 0;
        return new HighsNetworkSolution(answer.Status, -answer.Objective,
            [.. problem.Nodes.Select(n => answer.RowDuals[balances[n.Id]])],
            [.. demands.Select(Value)], [.. supplies.Select(Value)],
            [.. problem.Arcs.Select(a => Value(flows[a.Id]))],
            [.. caps.Select(c => -answer.RowDuals[c])]);
    }

    private static int? Enter(QuadraticProgram program, int balance, Curve? curve, int sign)
    {
        if (curve is not LinearCurve line) return null;
        var column = program.AddColumn(sign * line.Intercept, line.Slope, 0, line.Capacity);
        program.AddEntry(balance, column, sign);
        return column;
    }
}
