namespace Spelter.Equilibrium;

/// <summary>An arc as solvers in lockstep read it: all places are those of the first of the lanes.</summary>
/// <param name="Place">Place of the arc.</param>
/// <param name="From">Place of the node that it leaves.</param>
/// <param name="Entry">Place of the matrix entry of its two nodes.</param>
/// <param name="IsFirst">Whether no arc before it has the same entry.</param>
/// <param name="Yield">What arrives of a unit.</param>
/// <param name="Inverse">How much the flow changes with what the arc gains.</param>
/// <param name="Low">Smallest flow.</param>
internal readonly record struct LaneArc(int Place, int From, int Entry, bool IsFirst, double Yield, double Inverse, double Low)
{
    /// <summary>The arcs of a problem by the node that they reach, and for each node the first of its arcs; one more at the end.</summary>
    public static (LaneArc[] Arcs, int[] FirstInto) ByTarget(CompiledProblem problem, Func<int, int, int> entry, int width)
    {
        var first = new int[problem.Structure.Nodes + 1];
        List<LaneArc> arcs = [];
        HashSet<int> seen = [];
        var into = Enumerable.Range(0, problem.ArcTerms.Length).ToLookup(a => problem.ArcTerms[a].To);
        for (var i = 0; i < problem.Structure.Nodes; i++)
        {
            foreach (var a in into[i])
            {
                var arc = problem.ArcTerms[a];
                var place = entry(arc.From, arc.To) * width;
                arcs.Add(new LaneArc(a * width, arc.From * width, place, seen.Add(place), arc.Yield, 1 / arc.Slope, arc.Low));
            }

            first[i + 1] = arcs.Count;
        }

        return ([.. arcs], first);
    }
}
