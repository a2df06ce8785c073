using Spelter.Evidence;

namespace Spelter.Disruption;

/// <summary>How industries lose output when a mineral is short, so that the least value added is lost:
/// <code>
/// least  Σ V_j z_j + ½ φ Σ V_j z_j² / d_j
/// s.t.   z_j ≥ d_j s_k                    for each use k of industry j
///        Σ a_k s_k ≥ δ Σ a_k
///        z_i − Σ_j B_ij z_j ≤ y_i         output lost beyond what final users bought is lost to the industries that buy it
///        z_i ≥ Σ_j B_ij z_j               with lost orders: nobody else takes what an industry that stands still would have bought
///        0 ≤ z ≤ 1, 0 ≤ s ≤ 1
/// </code>
/// with z the share of output lost, s the share of a use that goes without, V value added, a the shares of the mineral's use, d the share of output that needs
/// the mineral, B sales as shares of supply and y the share of supply that is final. It is the programme of least loss of GDP in losses instead of outputs, with the
/// dependence d that the whole industry lacks where d is one.</summary>
/// <param name="accounts">Accounts.</param>
/// <param name="cuts">Uses of the mineral.</param>
/// <param name="dependence">d of the industries of the cuts, above zero.</param>
/// <param name="curvature">φ: how much dearer the last unit of loss is than the first; zero or more.</param>
/// <param name="losesOrders">True to count what suppliers lose.</param>
public sealed class IndustryProgramme(
    IndustryAccounts accounts, IReadOnlyList<MineralCut> cuts, IReadOnlyDictionary<int, double> dependence, double curvature, bool losesOrders)
{
    // Shares of orders through ever longer chains: below this they change no figure.
    private const double Settled = 1e-13;
    private const int Limit = 10_000;

    // A row is broken where it is by more than the solver leaves open.
    private const double Broken = 1e-9;

    private const double LeastCost = 1e-3;

    private readonly int[] _users = [.. cuts.SelectMany(c => c.Industries).Distinct().Order()];

    /// <summary>The least loss.</summary>
    /// <param name="shortfall">δ: share of the mineral's use that is lacking, 0 to 1.</param>
    /// <returns>Share of output lost of each industry and share of each use that goes without; null where the solver finds none.</returns>
    public (double[] Output, double[] Uses)? Least(double shortfall)
    {
        var orders = losesOrders ? OrdersOfOthers() : [.. _users.Select(_ => new double[accounts.Industries.Count])];
        if (Solve(_users, shortfall, orders) is not { } near) return null;
        // Nobody downstream lacks the product: then the industries that use the mineral and their suppliers are all that lose.
        if (_users.All(i => Kept(i, near.Output) <= accounts.FinalShare(i) + Broken)) return near;
        var all = Enumerable.Range(0, accounts.Industries.Count).ToArray();
        return Solve(all, shortfall, null);
    }

    /// <summary>The loss where every use goes without the same share: no use gives way to another.</summary>
    /// <param name="shortfall">Share of the mineral's use that is lacking, 0 to 1.</param>
    public (double[] Output, double[] Uses) InProportion(double shortfall)
    {
        var output = new double[accounts.Industries.Count];
        foreach (var user in _users) output[user] = dependence[user] * shortfall;
        if (losesOrders) Close(output, _ => true);
        return (output, [.. cuts.Select(_ => shortfall)]);
    }

    /// <summary>Value added lost, US dollars a year; an industry that adds none loses none.</summary>
    public double ValueUsd((double[] Output, double[] Uses) losses) =>
        losses.Output.Select((z, i) => z * Math.Max(0, accounts.Industries[i].ValueAddedUsd)).Sum() + losses.Uses.Select((s, k) => s * cuts[k].ValueUsd).Sum();

    // Of what an industry no longer makes, what those that lose too no longer buy.
    private double Kept(int industry, double[] output) => output[industry] - accounts.SalesOf(industry).Sum(s => s.Share * output[s.User]);

    private double DependenceOf(int industry) => dependence.TryGetValue(industry, out var d) ? d : 1;

    // An industry that adds nothing would stop and start at no cost, and its loss would be anything: a thousandth of its output settles it.
    private double Cost(int industry) => Math.Max(accounts.Industries[industry].ValueAddedUsd, LeastCost * accounts.Industries[industry].OutputUsd);

    // What all others lose with the whole of each user's output: the least that covers the orders no longer placed.
    private double[][] OrdersOfOthers() => [.. _users.Select(user =>
    {
        var output = new double[accounts.Industries.Count];
        output[user] = 1;
        Close(output, i => Array.BinarySearch(_users, i) < 0);
        foreach (var other in _users) output[other] = 0;
        return output;
    })];

    private void Close(double[] output, Func<int, bool> moves)
    {
        for (var round = 0; round < Limit; round++)
        {
            var change = 0.0;
            for (var i = 0; i < output.Length; i++)
            {
                if (!moves(i)) continue;
                var lost = 0.0;
                foreach (var (user, share) in accounts.SalesOf(i)) lost += share * output[user];
                if (lost <= output[i]) continue;
                change = Math.Max(change, lost - output[i]);
                output[i] = lost;
            }

            if (change <= Settled) return;
        }

        throw new InvalidOperationException("The accounts do not settle: a group of industries sells only to itself.");
    }

    // Unknowns: the uses, then loss over dependence of some industries. With orders, all other industries lose in proportion to those.
    private (double[] Output, double[] Uses)? Solve(int[] industries, double shortfall, double[][]? orders)
    {
        var (k, n) = (cuts.Count, industries.Length);
        var problem = new QuadraticProblem(k + n);
        var place = industries.Select((industry, p) => (industry, k + p)).ToDictionary(x => x.industry, x => x.Item2);
        for (var u = 0; u < k; u++)
        {
            problem.Cost[u] = cuts[u].ValueUsd;
            problem.Curvature[u, u] = curvature * cuts[u].ValueUsd;
            problem.Bound(u, 0, cuts[u].Most);
            foreach (var industry in cuts[u].Industries) problem.AddRow([u, place[industry]], [1, -1], 0);
        }

        problem.AddRow([.. Enumerable.Range(0, k)], [.. cuts.Select(c => -c.Share)], -shortfall * cuts.Sum(c => c.Share));
        for (var p = 0; p < n; p++)
        {
            var d = DependenceOf(industries[p]);
            problem.Cost[k + p] = Cost(industries[p]) * d;
            problem.Curvature[k + p, k + p] = curvature * Cost(industries[p]) * d;
            problem.AddRow([k + p], [-1], 0);
            problem.AddRow([k + p], [d], 1);
            if (orders is not null)
            {
                for (var other = 0; other < accounts.Industries.Count; other++) problem.Cost[k + p] += Cost(other) * orders[p][other] * d;
                for (var q = 0; q < n; q++)
                    problem.Curvature[k + p, k + q] += curvature * d * DependenceOf(industries[q]) * Enumerable.Range(0, accounts.Industries.Count).Sum(o => Cost(o) * orders[p][o] * orders[q][o]);
            }
        }

        for (var p = 0; p < n; p++)
        {
            if (orders is not null && !losesOrders) continue;
            var row = new double[k + n];
            row[k + p] = DependenceOf(industries[p]);
            foreach (var (user, share) in accounts.SalesOf(industries[p]))
            {
                if (place.TryGetValue(user, out var at)) row[at] -= share * DependenceOf(user);
                else if (orders is not null)
                    for (var q = 0; q < n; q++) row[k + q] -= share * orders[q][user] * DependenceOf(industries[q]);
            }

            int[] places = [.. Enumerable.Range(0, k + n).Where(c => row[c] != 0)];
            double[] values = [.. places.Select(c => row[c])];
            if (orders is null) problem.AddRow(places, values, accounts.FinalShare(industries[p]));
            if (losesOrders) problem.AddRow(places, [.. values.Select(v => -v)], 0);
        }

        if (InteriorPoint.Solve(problem) is not { } x) return null;
        var output = new double[accounts.Industries.Count];
        for (var p = 0; p < n; p++)
        {
            var lost = x[k + p] * DependenceOf(industries[p]);
            output[industries[p]] += lost;
            if (orders is not null)
                for (var other = 0; other < output.Length; other++) output[other] += lost * orders[p][other];
        }

        return (output, x[..k]);
    }
}
