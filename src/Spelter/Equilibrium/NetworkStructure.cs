namespace Spelter.Equilibrium;

/// <summary>What of a network no change of its numbers touches: which rows meet, in what order they are eliminated, and where each arc
/// enters the matrix. Shared by all solvers of the network and never changed.</summary>
internal sealed class NetworkStructure
{
    public NetworkStructure(NetworkProblem problem)
    {
        Nodes = problem.Nodes.Count;
        Bundles = problem.Bundles.Count;
        From = [.. problem.Arcs.Select(a => problem.NodeIndex[a.From])];
        To = [.. problem.Arcs.Select(a => problem.NodeIndex[a.To])];
        var bundles = problem.Bundles.SelectMany((b, i) => b.Arcs.Select(a => (Arc: problem.ArcIndex[a], Row: Nodes + i))).ToLookup(x => x.Arc, x => x.Row);
        BundlesOf = [.. problem.Arcs.Select((_, a) => bundles[a].ToArray())];
        List<(int A, int B)> pairs = [];
        for (var a = 0; a < From.Length; a++)
        {
            int[] rows = [From[a], To[a], .. BundlesOf[a]];
            for (var i = 1; i < rows.Length; i++)
                for (var j = 0; j < i; j++) pairs.Add((rows[j], rows[i]));
        }

        Pattern = new BlockPattern(Rows, pairs, BlockKernel.Width);
        Diagonal = [.. Enumerable.Range(0, Rows).Select(i => Pattern.Entry(i, i))];
        OffDiagonal = [.. From.Select((from, a) => Pattern.Entry(from, To[a]))];
    }

    /// <summary>Number of nodes.</summary>
    public int Nodes { get; }

    /// <summary>Number of bundles.</summary>
    public int Bundles { get; }

    /// <summary>Nodes, then bundles.</summary>
    public int Rows => Nodes + Bundles;

    /// <summary>Node that each arc leaves.</summary>
    public int[] From { get; }

    /// <summary>Node that each arc reaches.</summary>
    public int[] To { get; }

    /// <summary>Rows of the bundles that each arc is in.</summary>
    public int[][] BundlesOf { get; }

    /// <summary>Blocks of the factor.</summary>
    public BlockPattern Pattern { get; }

    /// <summary>Place of each row's own entry.</summary>
    public int[] Diagonal { get; }

    /// <summary>Place of the entry of each arc's two nodes.</summary>
    public int[] OffDiagonal { get; }
}
