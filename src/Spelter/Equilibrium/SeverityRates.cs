namespace Spelter.Equilibrium;

/// <summary>What the severity itself does to the flows at a point of a path, from the severities that its data looked at last.</summary>
internal sealed class SeverityRates(SeverityData data, PathState state)
{
    private readonly int _arcs = data.Problem.ArcTerms.Length;
    private readonly int _nodes = data.Problem.Structure.Nodes;

    /// <summary>First derivatives, the point staying where it is.</summary>
    public void FillFirst(FlowRates rates, double[] point) => Fill(rates, point, null);

    /// <summary>Second derivatives along a change of the point.</summary>
    public void FillSecond(FlowRates rates, double[] point, double[] change)
    {
        for (var f = _arcs; f < state.Flows; f++)
        {
            var moved = change[state.NodeOf(f)];
            rates.OwnFree[f] = state.BendOf(f) * moved * moved;
        }

        Fill(rates, point, change);
    }

    private void Fill(FlowRates rates, double[] point, double[]? change)
    {
        double Of(double at, double next, double last) => change is null ? data.First(at, next, last) : data.Second(at, next, last);
        double[] Dual(int row) => change is null ? [point[row], point[row], point[row]]
            : [point[row], point[row] + (data.Step * change[row]), point[row] + (2 * data.Step * change[row])];
        Span<double> gain = stackalloc double[3], free = stackalloc double[3];
        for (var k = 0; k < data.Arcs.Length; k++)
        {
            var a = data.Arcs[k];
            for (var p = 0; p < 3; p++)
            {
                ref readonly var arc = ref data.Arc(p, k);
                var moved = change is null ? 0 : p * data.Step;
                double At(int row) => change is null ? point[row] : point[row] + (moved * change[row]);
                gain[p] = (arc.Yield * At(arc.To)) - (arc.Fixed + (arc.Rate * At(arc.From)));
                foreach (var bundle in data.Problem.Structure.BundlesOf[a]) gain[p] -= At(bundle);
                free[p] = gain[p] / arc.Slope;
            }

            if (state.FlatAt[a] >= 0) rates.OwnGain[a] = Of(gain[0], gain[1], gain[2]);
            else rates.OwnFree[a] = Of(free[0], free[1], free[2]);
            rates.Low[a] = Of(data.Arc(0, k).Low, data.Arc(1, k).Low, data.Arc(2, k).Low);
            rates.High[a] = Of(data.Arc(0, k).High, data.Arc(1, k).High, data.Arc(2, k).High);
        }

        for (var k = 0; k < 2 * data.Nodes.Length; k++)
        {
            var (node, isSupply) = (data.Nodes[k / 2], k % 2 == 1);
            var f = _arcs + (isSupply ? _nodes : 0) + node;
            var price = Dual(node);
            ref readonly var at = ref data.Curve(0, k / 2, isSupply);
            ref readonly var next = ref data.Curve(1, k / 2, isSupply);
            ref readonly var last = ref data.Curve(2, k / 2, isSupply);
            if (state.FlatAt[f] >= 0) rates.OwnGain[f] = (isSupply ? -1 : 1) * Of(at.Price, next.Price, last.Price);
            else rates.OwnFree[f] = Of(at.Unclipped(price[0], isSupply, out _, out _), next.Unclipped(price[1], isSupply, out _, out _), last.Unclipped(price[2], isSupply, out _, out _));
            rates.Low[f] = Of(PathState.CapOf(at).Low, PathState.CapOf(next).Low, PathState.CapOf(last).Low);
            rates.High[f] = Of(PathState.CapOf(at).High, PathState.CapOf(next).High, PathState.CapOf(last).High);
        }

        for (var k = 0; k < data.Bundles.Length; k++) rates.Cap[data.Bundles[k]] = Of(data.Cap(0, k), data.Cap(1, k), data.Cap(2, k));
    }
}
