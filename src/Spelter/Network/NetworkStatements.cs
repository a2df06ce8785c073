using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>Turns the facts of the stages into statements of flows between nodes: small countries together, trade that no source holds from
/// surplus to deficit, and a statistical difference at every node.</summary>
internal sealed class NetworkStatements
{
    // Below a hundred-thousandth of world output a deviation would weigh like a certainty.
    private const double LeastDeviation = 1e-5;
    private const string Balance = "what the balance leaves";
    private static readonly CountryCode Us = CountryCode.UnitedStates;
    private static readonly CountryCode Others = CountryCode.OtherCountries;

    private readonly IReadOnlyList<StageFacts> _stages;
    private readonly NetworkRules _rules;
    private readonly IReadOnlyDictionary<CountryCode, double> _profile;
    private readonly IReadOnlyList<ExportBan> _bans;
    private readonly HashSet<CountryCode> _active;
    private readonly List<StatedFlow> _flows = [];

    public NetworkStatements(IReadOnlyList<StageFacts> stages, IReadOnlyDictionary<CountryCode, double> profile, NetworkRules rules, IReadOnlyList<ExportBan> bans)
    {
        (_stages, _rules, _bans) = (stages, rules, bans);
        _active = [.. stages.SelectMany(Large), Us];
        // Users count where no world trade tells who uses.
        if (!stages[^1].Row.TradeIsWhole) _active.UnionWith(profile.Where(p => p.Value >= rules.UserShare).Select(p => p.Key));
        _profile = profile.GroupBy(p => Place(p.Key)).ToDictionary(g => g.Key, g => g.Sum(p => p.Value));
        for (var s = 0; s < stages.Count; s++) State(s);
    }

    public IReadOnlyList<StatedFlow> Flows => _flows;

    private IEnumerable<CountryCode> Large(StageFacts stage)
    {
        var (world, trade) = (stage.World, stage.Trade);
        return stage.Output.Where(o => o.Value.Tonnes >= _rules.TailShare * world).Select(o => o.Key)
            .Concat(trade.GroupBy(t => t.Key.From).Where(g => g.Sum(t => t.Value.Tonnes) >= _rules.TailShare * world).Select(g => g.Key))
            .Concat(trade.GroupBy(t => t.Key.To).Where(g => g.Sum(t => t.Value.Tonnes) >= _rules.TailShare * world).Select(g => g.Key))
            .Concat((stage.UsImports ?? []).Where(i => i.Value.Tonnes >= _rules.TailShare * world).Select(i => i.Key))
            .Where(c => !c.IsAggregate);
    }

    private CountryCode Place(CountryCode country) => _active.Contains(country) ? country : Others;

    private void State(int s)
    {
        var (stage, next) = (_stages[s], s + 1 < _stages.Count ? _stages[s + 1] : null);
        var world = stage.World;
        Dictionary<CountryCode, double> net = [];
        foreach (var (country, output) in Merged(stage.Output))
        {
            // Later stages are fed from the stage before; that statement is made there.
            if (s == 0) Add(FlowKind.Output, null, Node(country), output, world);
            net[country] = net.GetValueOrDefault(country) + output.Tonnes;
        }

        if (stage.UsSecondary is { } secondary)
        {
            // At the first stage scrap and mine output are one flow, which no one prints.
            Add(FlowKind.Output, null, Node(Us), s == 0 ? secondary with { Status = FlowStatus.Reconciled } : secondary, world);
            net[Us] = net.GetValueOrDefault(Us) + secondary.Tonnes;
        }

        foreach (var ((exporter, importer), flow) in Traded(stage))
        {
            Add(FlowKind.Trade, Node(exporter), Node(importer), flow, world);
            net[exporter] = net.GetValueOrDefault(exporter) - flow.Tonnes;
            net[importer] = net.GetValueOrDefault(importer) + flow.Tonnes;
        }

        if (next is not null) Feed(stage, next, net);
        if (next is null || stage.Row.HasOwnUse) StateUse(stage, net, world, next is null);
        if (!stage.Row.TradeIsWhole) EstimateTrade(stage, net, world);
        foreach (var country in Countries())
        {
            var passes = Math.Max(Through(Node(country)), LeastDeviation * world);
            var difference = Statement.Of(0, 0, Balance);
            _flows.Add(new(FlowKind.DifferenceIn, null, Node(country), difference, _rules.Difference * passes));
            // At the end use takes what arrives, but for the United States, whose use is stated.
            if (next is not null || country == Us) _flows.Add(new(FlowKind.DifferenceOut, Node(country), null, difference, _rules.Difference * passes));
        }

        SupplyNode Node(CountryCode country) => new(stage.Stage, country);
        IEnumerable<CountryCode> Countries() => _flows.SelectMany(f => new[] { f.From, f.To }).OfType<SupplyNode>().Where(n => n.Stage == stage.Stage).Select(n => n.Country).Distinct().Order().ToList();
    }

    private void Feed(StageFacts stage, StageFacts next, Dictionary<CountryCode, double> net)
    {
        // What the next stage makes beyond all output of this one came from outside: scrap, stocks, other ores.
        var outside = next.Row.Total == WorldTotal.Before ? 0 : Math.Max(0, 1 - (stage.World / next.Output.Values.Sum(o => o.Tonnes)));
        foreach (var (country, output) in Merged(next.Output))
        {
            var (from, to) = (new SupplyNode(stage.Stage, country), new SupplyNode(next.Stage, country));
            // US output named primary is all from ore: its scrap is a figure of its own.
            var share = country == Us && next.Row.UsOutput.Count > 0 ? 0 : outside;
            var fed = share > 0 ? output with { Tonnes = (1 - share) * output.Tonnes, Status = FlowStatus.Estimated, Rule = $"{output.Rule}; less feed from outside" } : output;
            Add(FlowKind.Processing, from, to, fed, next.World);
            if (share > 0) Add(FlowKind.Output, null, to, Statement.Of(share * output.Tonnes, _rules.OutsideFeed, "feed beyond the output of the stage before: scrap, stocks, other ores"), next.World);
            net[country] = net.GetValueOrDefault(country) - fed.Tonnes;
        }
    }

    private void StateUse(StageFacts stage, Dictionary<CountryCode, double> net, double world, bool isLast)
    {
        var us = stage.UsUse ?? Statement.Of(Math.Max(0, net.GetValueOrDefault(Us)), _rules.Use, "output plus imports less exports");
        Add(FlowKind.Use, new SupplyNode(stage.Stage, Us), null, us, world);
        net[Us] = net.GetValueOrDefault(Us) - us.Tonnes;
        var rest = net.Where(n => n.Key != Us).Sum(n => n.Value);
        var spread = 1 - _profile.GetValueOrDefault(Us);
        foreach (var country in (stage.Row.TradeIsWhole ? net.Keys : net.Keys.Union(_profile.Keys)).Where(c => c != Us).Order().ToList())
        {
            var use = stage.Row.TradeIsWhole
                ? Statement.Of(Math.Max(0, net.GetValueOrDefault(country)), _rules.Use, "output plus imports less exports")
                : Statement.Of(Math.Max(0, rest) * _profile.GetValueOrDefault(country) / spread, _rules.Use, "world output not used in the United States, spread as use of the metals whose trade is held");
            if (isLast || use.Tonnes > 0) Add(FlowKind.Use, new SupplyNode(stage.Stage, country), null, use, world);
            net[country] = net.GetValueOrDefault(country) - use.Tonnes;
        }
    }

    // From surplus to deficit in proportion; US trade by country is stated, and only its exports have no destination.
    private void EstimateTrade(StageFacts stage, Dictionary<CountryCode, double> net, double world)
    {
        const string rule = "from surplus to deficit in proportion: no source holds the trade";
        var deficits = net.Where(n => n.Value < 0 && (n.Key != Us || stage.UsImports is null)).OrderBy(n => n.Key).ToList();
        var lacking = -deficits.Sum(d => d.Value);
        if (lacking <= 0) return;
        // Where nothing may leave a surplus stays: the balance takes it up.
        var surplus = net.Where(n => n.Value > 0 && (n.Key != Us || stage.UsExports is null) && BanOf(stage, n.Key) is not { IsWhole: true }).OrderBy(n => n.Key).ToList();
        var exports = stage.UsExports is { } us && !stage.Trade.Keys.Any(k => Place(k.From) == Us && Place(k.To) != Us) ? us.Tonnes : 0;
        if (exports > 0)
            foreach (var (country, deficit) in deficits.Where(d => d.Key != Us))
                Add(FlowKind.Trade, new(stage.Stage, Us), new(stage.Stage, country), stage.UsExports! with { Tonnes = exports * -deficit / lacking, Rule = "US exports, by deficit", Status = FlowStatus.Estimated }, world);
        var whole = Math.Max(surplus.Sum(x => x.Value), lacking);
        foreach (var (from, over) in surplus)
        {
            var how = BanOf(stage, from) is { IsVerified: true } ban ? $"{rule}; all of it {string.Join(" and ", ban.StillOpen)}: {ban.InWords}" : rule;
            foreach (var (to, deficit) in deficits)
                Add(FlowKind.Trade, new(stage.Stage, from), new(stage.Stage, to), Statement.Of(over * -deficit / whole, _rules.EstimatedTrade, how), world);
        }
    }

    private ExportBan? BanOf(StageFacts stage, CountryCode country) => _bans.FirstOrDefault(b => b.Stage == stage.Stage && b.Country == country);

    private Dictionary<(CountryCode From, CountryCode To), Statement> Traded(StageFacts stage)
    {
        Dictionary<(CountryCode, CountryCode), Statement> flows = [];
        void Put(CountryCode from, CountryCode to, Statement flow)
        {
            var key = (Place(from), Place(to));
            if (key.Item1 == key.Item2 || flow.Tonnes <= 0) return;
            flows[key] = flows.TryGetValue(key, out var held) ? held.Plus(flow) : flow;
        }

        var toOthers = stage.Trade.Where(t => t.Key.From == Us).Sum(t => t.Value.Tonnes);
        foreach (var ((from, to), flow) in stage.Trade.OrderBy(t => t.Key))
        {
            if (to == Us && stage.UsImports is not null) continue;
            // The United States print how much leaves; world trade tells where to.
            if (from == Us && stage.UsExports is { } exports && toOthers > 0) Put(from, to, exports with { Tonnes = exports.Tonnes * flow.Tonnes / toOthers, Rule = "US exports, by the destinations of world trade", Status = FlowStatus.Reconciled });
            else Put(from, to, flow);
        }

        foreach (var (from, flow) in (stage.UsImports ?? []).OrderBy(i => i.Key)) Put(from, Us, flow);
        return flows;
    }

    private IEnumerable<KeyValuePair<CountryCode, Statement>> Merged(Dictionary<CountryCode, Statement> output) => output
        .GroupBy(o => Place(o.Key)).OrderBy(g => g.Key)
        .Select(g => KeyValuePair.Create(g.Key, g.Select(o => o.Value).Aggregate((sum, o) => sum.Plus(o))));

    private double Through(SupplyNode node) => Math.Max(
        _flows.Where(f => f.From == node).Sum(f => f.Stated.Tonnes), _flows.Where(f => f.To == node).Sum(f => f.Stated.Tonnes));

    private void Add(FlowKind kind, SupplyNode? from, SupplyNode? to, Statement stated, double world)
    {
        var deviation = Math.Max(stated.RelativeDeviation * stated.Tonnes, (stated.Evidence.Count > 0 ? 1e-3 : 1) * LeastDeviation * world);
        // An estimate beside a stated flow of the same ends adds to it.
        var held = _flows.FindIndex(f => f.Kind == kind && f.From == from && f.To == to);
        if (held < 0) _flows.Add(new(kind, from, to, stated, deviation));
        else _flows[held] = new(kind, from, to, _flows[held].Stated.Plus(stated) with { RelativeDeviation = stated.RelativeDeviation }, _flows[held].Deviation + deviation);
    }
}
