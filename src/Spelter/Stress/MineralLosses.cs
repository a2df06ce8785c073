using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Stress;

/// <summary>What one country loses of one mineral under any of its hazards: the curve of each hazard alone, and a compiled problem of each set of
/// hazards that strike together, made when it is first met.</summary>
internal sealed class MineralLosses
{
    private readonly CalibratedNetwork _network;
    private readonly CountryCode _country;
    private readonly HazardBook _book;
    private readonly Dictionary<int, LossCurve> _curves = [];
    private readonly Dictionary<string, (CutProblem Problem, CountryLoss Loss)> _together = new(StringComparer.Ordinal);
    private readonly Lock _making = new();

    /// <param name="network">Network of the mineral.</param>
    /// <param name="country">Country whose loss is asked for.</param>
    /// <param name="book">Hazards.</param>
    /// <param name="tolerance">Of the largest loss on a curve: what a lookup may be wrong by.</param>
    public MineralLosses(CalibratedNetwork network, CountryCode country, HazardBook book, double tolerance)
    {
        (_network, _country, _book) = (network, country, book);
        for (var h = 0; h < book.Hazards.Count; h++)
        {
            if (!Strikes(book.Hazards[h], network.Network)) continue;
            var curve = CurveOf(book.Hazards[h].Event, tolerance);
            _curves.Add(h, curve);
            Solves += curve.Solves;
        }
    }

    /// <summary>Equilibria behind the curves.</summary>
    public int Solves { get; }

    /// <summary>Places in the book of the hazards that strike the mineral.</summary>
    public IReadOnlyCollection<int> Hazards => _curves.Keys;

    /// <summary>True where a hazard strikes a mineral, and its network has what the event names.</summary>
    public static bool Strikes(Hazard hazard, SupplyNetwork network) =>
        hazard.Event.Minerals.Contains(network.Mineral) && NetworkFit.Fault(hazard.Event, network) is null;

    /// <summary>Loss of one hazard alone; null where no prices were found.</summary>
    public LossPoint? Alone(int hazard, double cut) => _curves[hazard].At(cut) is { Loss: not double.NaN } point ? point : null;

    /// <summary>Losses of some years in which the same hazards strike together, each solved.</summary>
    /// <param name="hazards">Places in the book, at least two.</param>
    /// <param name="cuts">Cuts of each year, in the order of the hazards.</param>
    /// <param name="found">Is told the loss of each year; null where no prices were found.</param>
    public void Together(IReadOnlyList<int> hazards, IReadOnlyList<double[]> cuts, Action<int, LossPoint?> found)
    {
        var (shared, loss) = Compiled(hazards);
        var problem = shared.Copy();
        if (problem.IsOfCapacities)
        {
            List<Scenario> scenarios = [.. cuts.Select(c => problem.ScenarioOf(c))];
            problem.Set(new double[hazards.Count]);
            // An outage of the country itself moves its curve, which the problem then must show.
            new BatchSolver(problem.Problem, problem.Start).Solve(scenarios, (int year, in ScenarioResult result) =>
            {
                problem.Set(cuts[year]);
                found(year, result.Status == EquilibriumStatus.Converged ? Point(loss.Of(problem.Problem, result)) : null);
            });
            return;
        }

        var solver = new NetworkSolver(problem.Problem);
        for (var year = 0; year < cuts.Count; year++)
        {
            problem.Set(cuts[year]);
            found(year, solver.TrySettle(problem.Start) ? Point(loss.Of(solver)) : Plainly([.. hazards.Select(h => _book.Hazards[h].Event)], cuts[year]));
        }
    }

    // What the fast solver does not settle goes the slow way, which hands over to the plain one.
    private LossPoint? Plainly(IReadOnlyList<DisruptionEvent> events, double[] cuts)
    {
        var state = new MarketState(DisruptedNetwork.Of(_network, [.. events.Select((e, i) => new Shock(e, cuts[i]))]));
        if (!state.IsSettled) return null;
        var own = state.Nodes.Where(n => n.Country == _country);
        return new(-WelfareChange.Of(state, _country).Total, own.Sum(n => state.UseBefore(n) - state.UseAfter(n)));
    }

    private (CutProblem Problem, CountryLoss Loss) Compiled(IReadOnlyList<int> hazards)
    {
        var key = string.Join(',', hazards);
        lock (_making)
        {
            if (_together.TryGetValue(key, out var held)) return held;
            var made = new CutProblem(_network, [.. hazards.Select(h => _book.Hazards[h].Event)]);
            return _together[key] = (made, new CountryLoss(made.Whole, _country));
        }
    }

    private LossCurve CurveOf(DisruptionEvent hit, double tolerance)
    {
        var problem = new CutProblem(_network, [hit]);
        var loss = new CountryLoss(problem.Whole, _country);
        var solver = new NetworkSolver(problem.Problem);
        var start = problem.Start;
        var last = problem.Start;
        var use = _network.Network.Sum(f => f.Kind == FlowKind.Use && f.From!.Value.Country == _country);
        return LossCurve.Of(
            cut =>
            {
                problem.Set([cut]);
                // From the base year, else from the prices of the cut before, which is most often near.
                if (!solver.TrySettle(start) && !solver.TrySettle(last)) return Plainly([hit], [cut]) ?? new LossPoint(double.NaN, double.NaN);
                solver.Prices.CopyTo(last);
                return Point(loss.Of(solver));
            },
            new LossPoint(Telling * use * _network.Network.PriceOf(_network.Network.LastStage), Telling * use), tolerance);
    }

    // A hundredth of what the country uses, and of its value: a smaller loss is looked up as well as that one.
    private const double Telling = 0.01;

    private static LossPoint Point((double Loss, double Shortfall) of) => new(of.Loss, of.Shortfall);
}
