namespace Spelter.Disruption;

/// <summary>The readings between which the loss of industries lies. At the least: the smallest shortage and dependence, the uses that lose least give way first, and
/// suppliers sell to others. At the most: the largest, each use goes without the same share, and suppliers lose the orders. An industry's
/// dependence without a source lies between the part of its output that the mineral's own cost is, and one.</summary>
internal sealed class LossReadings
{
    private readonly IndustryModel _model;
    private readonly MineralUses _uses;
    private readonly Dictionary<int, Interval> _dependence = [];
    private readonly Dictionary<int, double> _cost = [];
    private readonly double _valueUsd;

    /// <param name="model">Model.</param>
    /// <param name="uses">Uses of the mineral.</param>
    /// <param name="price">US dollars per tonne before.</param>
    /// <param name="tonnes">Tonnes used a year before.</param>
    public LossReadings(IndustryModel model, MineralUses uses, double price, double tonnes)
    {
        (_model, _uses, _valueUsd) = (model, uses, price * tonnes);
        var accounts = model.Accounts;
        Users = uses.Uses.SelectMany(MembersOf).ToHashSet();
        var without = uses.Uses.Where(u => MembersOf(u).Count == 0).ToList();
        ShareWithoutIndustry = without.Sum(u => u.Share ?? 0);
        UsesWithoutIndustry = [.. without.Select(u => u.Name)];
        var found = model.Dependences.Where(d => d.Mineral == uses.Mineral && accounts.Find(d.Industry) is not null).ToDictionary(d => accounts.Find(d.Industry)!.Value);
        IndustriesWithoutSource = [.. Users.Where(u => !found.ContainsKey(u)).Order().Select(u => accounts.Industries[u].Name)];
        foreach (var user in Users)
        {
            // An industry sells what it makes for no less than the mineral in it costs.
            var share = uses.Uses.Where(u => MembersOf(u).Contains(user)).Sum(u => MembersOf(u).Count == 1 ? u.Share ?? 0 : 0);
            _cost[user] = Math.Min(1, _valueUsd / accounts.Industries[user].OutputUsd);
            var least = share * _cost[user];
            var bounds = found.TryGetValue(user, out var row) ? row.Share : new Interval(0, 1);
            _dependence[user] = new Interval(Math.Max(least, bounds.Low), Math.Max(least, bounds.High));
        }
    }

    /// <summary>Industries that use the mineral.</summary>
    public IReadOnlySet<int> Users { get; }

    /// <summary>True where a use names an industry.</summary>
    public bool HasIndustries => Users.Count > 0;

    /// <summary>Share of use that no industry is named for.</summary>
    public double ShareWithoutIndustry { get; }

    /// <summary>Those uses.</summary>
    public IReadOnlyList<string> UsesWithoutIndustry { get; }

    /// <summary>Names of industries whose dependence no source gives.</summary>
    public IReadOnlyList<string> IndustriesWithoutSource { get; }

    /// <summary>Bounds over the readings; null where the solver does not settle.</summary>
    /// <param name="shortfall">Share of use that is lacking.</param>
    /// <param name="central">The same at the middle of the priors.</param>
    public LossBounds? Of(Interval shortfall, double central)
    {
        var count = _model.Accounts.Industries.Count;
        var most = InProportion(shortfall.High, i => _dependence[i].High, losesOrders: true);
        List<(double[] Output, double Usd)> high = [most];
        var (low, least) = (new double[count], 0.0);
        if (_uses.HasShares)
        {
            var curvature = _model.Rules.Curvature;
            if (Least(shortfall.Low, i => _dependence[i].Low, curvature.Low, losesOrders: false, isLeast: true) is not { } cheapest) return null;
            if (Least(shortfall.High, i => _dependence[i].High, curvature.High, losesOrders: true, isLeast: false) is not { } dearest) return null;
            var alike = InProportion(shortfall.Low, LowOf, losesOrders: false);
            for (var i = 0; i < count; i++) low[i] = Math.Min(cheapest.Output[i], alike.Output[i]);
            least = cheapest.Usd;
            high.Add(dearest);
        }
        else
        {
            // All of the mineral in the use that loses least: with any other split no less is lost.
            least = shortfall.Low * _uses.Uses.Min(u => MembersOf(u) is { Count: > 0 } members
                ? members.Min(i => Math.Max(_dependence[i].Low, _cost[i]) * Added(i))
                : _valueUsd * _model.LeastValueAddedShare);
        }

        var mean = _uses.HasShares && IndustriesWithoutSource.Count == 0 && ShareWithoutIndustry <= MostNotNamed
            ? InProportion(central, i => _dependence[i].Middle, losesOrders: false)
            : ((double[] Output, double Usd)?)null;
        double[] highest = [.. Enumerable.Range(0, count).Select(i => high.Max(h => h.Output[i]))];
        return new LossBounds(low, mean?.Output, highest, new Interval(least, Math.Max(least, high.Max(h => h.Usd))), mean?.Usd);
    }

    // Up to here a middle that leaves the uses without an industry out is one of nearly all.
    private const double MostNotNamed = 0.05;

    // An industry of a use whose split over industries is not published may have none of it.
    private double LowOf(int industry) => _uses.Uses.Any(u => MembersOf(u) is { Count: 1 } only && only[0] == industry) ? _dependence[industry].Low : 0;

    private double Added(int industry) => Math.Max(0, _model.Accounts.Industries[industry].ValueAddedUsd);

    private IReadOnlyList<int> MembersOf(MineralUse use) => [.. use.Industries.Select(_model.Accounts.Find).OfType<int>().Where(i => _model.Accounts.Industries[i].OutputUsd > 0)];

    private (double[] Output, double Usd) InProportion(double shortfall, Func<int, double> dependence, bool losesOrders)
    {
        var programme = new IndustryProgramme(_model.Accounts, [new MineralCut(1, [.. Users])], Users.ToDictionary(u => u, dependence), 0, losesOrders);
        var losses = programme.InProportion(shortfall);
        return (losses.Output, programme.ValueUsd(losses));
    }

    private (double[] Output, double Usd)? Least(double shortfall, Func<int, double> dependence, double curvature, bool losesOrders, bool isLeast)
    {
        List<MineralCut> cuts = [.. _uses.Uses.Where(u => u.Share > 0).Select(u => CutOf(u, dependence, shortfall, isLeast))];
        var bounds = Users.ToDictionary(u => u, u => Math.Max(Smallest, dependence(u)));
        foreach (var cut in cuts.Where(c => isLeast && c.Industries.Count == 1))
            bounds[cut.Industries[0]] = Math.Max(bounds[cut.Industries[0]], cut.Share * _cost[cut.Industries[0]]);
        var programme = new IndustryProgramme(_model.Accounts, cuts, bounds, curvature, losesOrders);
        return programme.Least(shortfall) is { } losses ? (losses.Output, programme.ValueUsd(losses)) : null;
    }

    // A dependence of nothing has no quotient; below this no loss shows.
    private const double Smallest = 1e-9;

    private MineralCut CutOf(MineralUse use, Func<int, double> dependence, double shortfall, bool isLeast)
    {
        var (members, share) = (MembersOf(use), use.Share!.Value);
        // Of a use without an industry what is lost at the least is the mineral's worth; at the most nobody says, and it gives way like the others.
        if (members.Count == 0) return new MineralCut(share, [], isLeast ? share * _valueUsd * _model.LeastValueAddedShare : 0, isLeast ? 1 : shortfall);
        return new MineralCut(share, isLeast ? [members.MinBy(i => Math.Max(dependence(i), share * _cost[i]) * Added(i))] : members);
    }
}
