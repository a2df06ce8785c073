using Spelter.Chance;
using Spelter.Equilibrium;

namespace Spelter.Testing;

/// <summary>A made network of the shape that mineral trade has: stages of processing, a few large suppliers at each from which most
/// countries buy, and costs such that a drawn year is the equilibrium exactly. The same seed gives the same network everywhere.</summary>
internal sealed class HubNetwork
{
    // How much of a metal's price it takes to shift a buyer between origins, and how demand and mines answer within a year.
    private const double Substitution = 4;
    private const double DemandElasticity = -0.2;
    private const double SupplyElasticity = 0.2;
    private const int Suppliers = 6;
    private readonly ulong _seed;
    private uint _drawn;

    private HubNetwork(int stages, int countries, ulong seed)
    {
        (Stages, Countries, _seed) = (stages, countries, seed);
        var price = new double[stages * countries];
        for (var n = 0; n < price.Length; n++) price[n] = 10 * ((n / countries) + 1) * (1 + (0.2 * U()));
        Prices = price;
        List<NetworkArc> arcs = [];
        List<double> flows = [];
        var nodes = new MarketNode[price.Length];
        // From the last stage back, what a stage makes follows from what the next one uses.
        var used = new double[countries];
        for (var stage = stages - 1; stage >= 0; stage--)
        {
            var final = Sizes(countries, 1, 1.8, stage == stages - 1 ? 1000 : 150);
            for (var c = 0; c < countries; c++) used[c] += final[c];
            var size = Sizes(countries, 0.5, 2.2, 1);
            var made = Trade(stage, used, size, arcs, flows);
            used = new double[countries];
            for (var c = 0; c < countries; c++)
            {
                var n = Node(stage, c);
                Curve? supply = stage > 0 || made[c] == 0 ? new LinearCurve(10 * price[n], price[n] / final[c]) : new IsoelasticCurve(made[c], price[n], SupplyElasticity, 1.1 * made[c]);
                nodes[n] = new MarketNode(Name(n), new IsoelasticCurve(final[c], price[n], DemandElasticity), supply);
                if (stage == 0 || made[c] == 0) continue;
                var yield = 0.8 + (0.15 * U());
                used[c] = made[c] / yield;
                Add(arcs, flows, Node(stage - 1, c), n, used[c], yield, 1.15 * used[c], 0.8);
            }
        }

        (Problem, Flows) = (new NetworkProblem($"hubs {seed}", nodes, arcs, []), flows);
    }

    public int Stages { get; }

    public int Countries { get; }

    public NetworkProblem Problem { get; }

    /// <summary>Prices at which the drawn year is the equilibrium.</summary>
    public double[] Prices { get; }

    /// <summary>Flows of the drawn year.</summary>
    public IReadOnlyList<double> Flows { get; }

    public static HubNetwork Draw(int stages = 5, int countries = 40, ulong seed = 1) => new(stages, countries, seed);

    /// <summary>The network with the tangents of its curves at the drawn year in their place: same year, same answers to a small change, and
    /// a quadratic programme.</summary>
    public NetworkProblem Straight()
    {
        static Curve? Tangent(Curve? curve) => curve is not IsoelasticCurve power ? curve
            : new LinearCurve(power.Price * (1 - (1 / power.Elasticity)), power.Price / (Math.Abs(power.Elasticity) * power.Quantity), power.Capacity);
        return new NetworkProblem($"{Problem.Name} straight", [.. Problem.Nodes.Select(n => new MarketNode(n.Id, Tangent(n.Demand), Tangent(n.Supply)))], Problem.Arcs, []);
    }

    /// <summary>Exports of a country at a stage, as the places of its arcs.</summary>
    public IEnumerable<int> Exports(int stage, int country)
    {
        var from = Name(Node(stage, country));
        return Enumerable.Range(0, Problem.Arcs.Count).Where(a => Problem.Arcs[a].From == from && Problem.Arcs[a].Yield == 1 && Flows[a] > 0);
    }

    // Who buys from whom: oneself, the largest, and some others, the larger the likelier; and a way from the two largest to all.
    private double[] Trade(int stage, double[] used, double[] size, List<NetworkArc> arcs, List<double> flows)
    {
        var made = new double[Countries];
        int[] ranked = [.. Enumerable.Range(0, Countries).Where(i => size[i] > 0).OrderByDescending(i => size[i])];
        for (var j = 0; j < Countries; j++)
        {
            HashSet<int> chosen = [ranked[0]];
            if (size[j] > 0) chosen.Add(j);
            while (chosen.Count < Math.Min(Suppliers, ranked.Length)) chosen.Add(ranked[(int)(ranked.Length * U() * U())]);
            var weight = chosen.ToDictionary(i => i, i => size[i] * (0.3 + U()) * (i == j ? 5 : 1));
            var total = weight.Values.Sum();
            foreach (var i in ranked.Where(i => chosen.Contains(i) || Array.IndexOf(ranked, i) < 2))
            {
                var flow = weight.TryGetValue(i, out var w) ? used[j] * w / total : 0;
                made[i] += flow;
                if (i != j) Add(arcs, flows, Node(stage, i), Node(stage, j), flow, 1, double.PositiveInfinity, Substitution);
            }
        }

        return made;
    }

    // Costs that make the flow the best one at the prices; a way without flow costs a tenth more than it would bring.
    private void Add(List<NetworkArc> arcs, List<double> flows, int from, int to, double flow, double yield, double capacity, double substitution)
    {
        var slope = Prices[from] / (substitution * Math.Max(flow, 0.01));
        var gain = (yield * Prices[to]) - Prices[from];
        arcs.Add(new NetworkArc($"{Name(from)}>{Name(to)}", Name(from), Name(to))
        {
            Cost = flow > 0 ? gain - (slope * flow) : gain + (0.1 * Prices[from]),
            Slope = slope,
            Yield = yield,
            Capacity = capacity,
        });
        flows.Add(flow);
    }

    private double[] Sizes(int count, double share, double spread, double total)
    {
        var size = new double[count];
        for (var i = 0; i < count; i++) size[i] = U() < share ? Math.Exp(spread * Math.Sqrt(-2 * Math.Log(U())) * Math.Cos(2 * Math.PI * U())) : 0;
        var sum = size.Sum();
        return Array.ConvertAll(size, s => s * total / sum);
    }

    private int Node(int stage, int country) => (stage * Countries) + country;

    private string Name(int node) => $"{node / Countries}.{node % Countries}";

    private double U() => Philox.Uniform(_seed, 0, _drawn++);
}
