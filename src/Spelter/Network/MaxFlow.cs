namespace Spelter.Network;

/// <summary>Largest flow from one place to another through arcs with capacities (Dinic 1970).</summary>
internal sealed class MaxFlow(int places)
{
    // Of the largest capacity: below it an arc counts as used up.
    private const double Rounding = 1e-12;

    private readonly List<(int To, double Left)> _arcs = [];
    private readonly List<int>[] _leaving = [.. Enumerable.Range(0, places).Select(_ => new List<int>())];

    /// <summary>Adds an arc.</summary>
    public void Add(int from, int to, double capacity)
    {
        _leaving[from].Add(_arcs.Count);
        _arcs.Add((to, capacity));
        _leaving[to].Add(_arcs.Count);
        _arcs.Add((from, 0));
    }

    /// <summary>The largest flow; the arcs are used up by it.</summary>
    public double From(int source, int sink)
    {
        var least = Rounding * _arcs.Select(a => a.Left).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        var total = 0.0;
        while (Levels(source, sink, least) is { } level)
        {
            var next = new int[places];
            while (Push(source, sink, double.PositiveInfinity, level, next, least) is > 0 and var pushed) total += pushed;
        }

        return total;
    }

    private int[]? Levels(int source, int sink, double least)
    {
        var level = new int[places];
        Array.Fill(level, -1);
        level[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var place))
            foreach (var arc in _leaving[place])
                if (_arcs[arc].Left > least && level[_arcs[arc].To] < 0)
                {
                    level[_arcs[arc].To] = level[place] + 1;
                    queue.Enqueue(_arcs[arc].To);
                }

        return level[sink] < 0 ? null : level;
    }

    private double Push(int place, int sink, double limit, int[] level, int[] next, double least)
    {
        if (place == sink) return limit;
        for (; next[place] < _leaving[place].Count; next[place]++)
        {
            var arc = _leaving[place][next[place]];
            var (to, left) = _arcs[arc];
            if (left <= least || level[to] != level[place] + 1) continue;
            if (Push(to, sink, Math.Min(limit, left), level, next, least) is not (> 0 and var pushed)) continue;
            _arcs[arc] = (to, left - pushed);
            _arcs[arc ^ 1] = (place, _arcs[arc ^ 1].Left + pushed);
            return pushed;
        }

        return 0;
    }
}
