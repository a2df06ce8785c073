namespace Spelter.Equilibrium;

/// <summary>The balances of a problem as functions of its prices and rents: one row a node, then one a bundle.</summary>
internal sealed class PlainSystem
{
    private readonly NetworkProblem _problem;
    private readonly PlainCurveFlow?[] _demand;
    private readonly PlainCurveFlow?[] _supply;
    private readonly PlainArcFlow[] _arcs;
    private readonly List<PlainFlow> _flows = [];
    private readonly double[] _caps;

    public PlainSystem(NetworkProblem problem)
    {
        _problem = problem;
        (PriceScale, FlowScale) = (ScaleOfPrices(problem), ScaleOfFlows(problem));
        // A hundredth of the slope of a curve that spans both scales: small beside real slopes, large beside rounding.
        var proximal = 0.01 * PriceScale / FlowScale;
        var nodes = problem.Nodes.Count;
        Rows = nodes + problem.Bundles.Count;
        _caps = [.. new double[nodes], .. problem.Bundles.Select(b => b.Cap)];
        _demand = [.. problem.Nodes.Select((n, i) => n.Demand is { } curve ? new PlainCurveFlow(curve, i, isDemand: true, proximal) : null)];
        _supply = [.. problem.Nodes.Select((n, i) => n.Supply is { } curve ? new PlainCurveFlow(curve, i, isDemand: false, proximal) : null)];
        var bundles = problem.Bundles.SelectMany((b, i) => b.Arcs.Select(a => (Arc: a, Row: nodes + i))).ToLookup(x => x.Arc, x => x.Row, StringComparer.Ordinal);
        _arcs = [.. problem.Arcs.Select(a => new PlainArcFlow(a, problem.NodeIndex[a.From], problem.NodeIndex[a.To], [.. bundles[a.Id]], proximal))];
        _flows.AddRange(_demand.OfType<PlainFlow>());
        _flows.AddRange(_supply.OfType<PlainFlow>());
        _flows.AddRange(_arcs);
        _flows.AddRange(problem.Bundles.Select((_, i) => new PlainSlack(nodes + i, proximal)));
    }

    /// <summary>Nodes and bundles.</summary>
    public int Rows { get; }

    /// <summary>Largest price that the problem names.</summary>
    public double PriceScale { get; }

    /// <summary>Largest quantity that the problem names.</summary>
    public double FlowScale { get; }

    /// <summary>Imbalance of each row, with the proximal term on its dual.</summary>
    public double[] Residual(double[] duals, double[] centre, double ridge)
    {
        var residual = Balance(duals);
        for (var i = 0; i < Rows; i++) residual[i] += ridge * (duals[i] - centre[i]);
        return residual;
    }

    /// <summary>Direction in which the residual vanishes to first order.</summary>
    public double[] NewtonDirection(double[] duals, double ridge, double[] residual)
    {
        var matrix = new double[Rows, Rows];
        for (var i = 0; i < Rows; i++) matrix[i, i] = ridge;
        foreach (var flow in _flows)
        {
            flow.At(duals, (column, change) =>
            {
                foreach (var (row, weight) in flow.Entries) matrix[row, column] += weight * change;
            });
        }

        return DenseElimination.Solve(matrix, Array.ConvertAll(residual, r => -r));
    }

    /// <summary>Largest error that the proximal terms make in a marginal cost, as a share of the price scale.</summary>
    public double Drift(double[] duals) =>
        _flows.Where(f => f.Proximal > 0).Select(f => f.Proximal * Math.Abs(f.At(duals) - f.Centre) / PriceScale).DefaultIfEmpty(0).Max();

    /// <summary>The flow that still grows while all balances hold, as a sentence; null where none does.</summary>
    public string? Runaway(double[] duals)
    {
        var fastest = _flows.Where(f => f.Proximal > 0).MaxBy(f => Math.Abs(f.At(duals) - f.Centre));
        if (fastest is null || Drift(duals) < 1e-6 || Relative(Balance(duals), duals) > 1e-6) return null;
        var place = fastest is PlainArcFlow ? $"arc {_problem.Arcs[Array.IndexOf(_arcs, fastest)].Id}" : $"node {_problem.Nodes[fastest.Entries[0].Row].Id}";
        return $"{place} has no slope and no capacity, and a unit more through it always gains.";
    }

    /// <summary>The node whose price has left all bounds, as a sentence; null where none has.</summary>
    public string? HighestPrice(double[] duals)
    {
        var highest = Enumerable.Range(0, _problem.Nodes.Count).MaxBy(i => duals[i]);
        return duals[highest] < 1e6 * PriceScale ? null : $"the price at node {_problem.Nodes[highest].Id} rises beyond a million times any price of the problem: its demand falls too little to meet what can reach it.";
    }

    /// <summary>Moves the centres of the proximal terms to where the flows are.</summary>
    /// <param name="duals">Prices and rents.</param>
    /// <param name="sharpening">Factor on the weights of the terms: below one, the centres move further the next time.</param>
    public void MoveCentres(double[] duals, double sharpening)
    {
        // All flows first: none may answer to a centre that has moved.
        double[] quantities = [.. _flows.Select(f => f.At(duals))];
        for (var i = 0; i < quantities.Length; i++) (_flows[i].Centre, _flows[i].Proximal) = (quantities[i], _flows[i].Proximal * sharpening);
    }

    /// <summary>Largest of some imbalances as a share of what passes through the row, or of a thousandth of what would where little
    /// does and a price were off by its scale: a price is a double, and no quantity can be surer than the rounding of its price.</summary>
    public double Relative(double[] balance, double[] duals)
    {
        var through = Array.ConvertAll(_caps, Math.Abs);
        foreach (var flow in _flows)
        {
            var steepest = 0.0;
            var quantity = flow.At(duals, (_, change) => steepest = Math.Max(steepest, Math.Abs(change)));
            foreach (var (row, weight) in flow.Entries) through[row] += Math.Abs(weight) * (Math.Abs(quantity) + (1e-3 * PriceScale * steepest));
        }

        // A row through which nothing passes has the rounding of the largest flow for its measure.
        return Enumerable.Range(0, Rows).Max(i => Math.Abs(balance[i]) / (through[i] + (1e-5 * FlowScale)));
    }

    public EquilibriumSolution Solution(double[] duals, EquilibriumStatus status, string reason, int iterations) => new(
        status, reason,
        [.. _problem.Nodes.Select((_, i) => new NodeResult(duals[i], _demand[i]?.At(duals) ?? 0, _supply[i]?.At(duals) ?? 0, _supply[i]?.Rent(duals) ?? 0))],
        [.. _arcs.Select(a => a.Result(duals))],
        [.. duals.Skip(_problem.Nodes.Count).Select(rent => Math.Max(rent, 0))],
        Relative(Balance(duals), duals), Drift(duals), iterations);

    /// <summary>Imbalance of each row.</summary>
    public double[] Balance(double[] duals)
    {
        var balance = (double[])_caps.Clone();
        foreach (var flow in _flows)
        {
            var quantity = flow.At(duals);
            foreach (var (row, weight) in flow.Entries) balance[row] += weight * quantity;
        }

        return balance;
    }

    private static double ScaleOfPrices(NetworkProblem problem) => problem.Arcs
        .SelectMany(a => new[] { a.Cost, a.SpecificDuty, a.MinimumPrice ?? 0 })
        .Concat(CurvesOf(problem).Select(c => c is LinearCurve line ? line.Intercept : ((IsoelasticCurve)c).Price))
        .Select(Math.Abs).Where(p => p > 0).DefaultIfEmpty(1).Max();

    private static double ScaleOfFlows(NetworkProblem problem) => problem.Arcs
        .SelectMany(a => new[] { a.LowerBound, a.Capacity })
        .Concat(problem.Bundles.Select(b => b.Cap))
        .Concat(CurvesOf(problem).Select(c => c is LinearCurve line ? (line.Slope > 0 ? Math.Abs(line.Intercept) / line.Slope : line.Capacity) : ((IsoelasticCurve)c).Quantity))
        .Where(q => q > 0 && double.IsFinite(q)).DefaultIfEmpty(1).Max();

    private static IEnumerable<Curve> CurvesOf(NetworkProblem problem) => problem.Nodes.SelectMany(n => new[] { n.Demand, n.Supply }).OfType<Curve>();
}
