using System.Security.Cryptography;
using Spelter.Equilibrium;

namespace Spelter.Data.Cases;

/// <summary>Reads a network in the case format (docs/methods/network-cases.md): the door through which anyone can run a published example.</summary>
public static class NetworkCase
{
    private static readonly string[] ArcMembers =
        ["id", "from", "to", "cost", "slope", "lowerBound", "capacity", "yield", "adValorem", "base", "specificDuty", "minimumPrice"];

    /// <summary>The problem in a file, with the hash of its text.</summary>
    /// <exception cref="InputException">The file cannot be read or a part of it is no part of a network; the message names file and line.</exception>
    public static (NetworkProblem Problem, string Sha256) Read(string path)
    {
        var text = PublishedFile.ReadAll(path);
        return (Parse(text, PublishedFile.NameOf(path)), Convert.ToHexStringLower(SHA256.HashData(text)));
    }

    /// <summary>The problem in a text.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="where">Name that messages give it.</param>
    /// <exception cref="InputException">A part of it is no part of a network.</exception>
    public static NetworkProblem Parse(byte[] text, string where)
    {
        var whole = new CasePart(JsonPart.Read(text, where), where, "the case", "network-cases");
        var name = whole.OptionalText("name") ?? Path.GetFileNameWithoutExtension(where);
        Dictionary<string, MarketNode> nodes = new(StringComparer.Ordinal);
        foreach (var part in whole.List("nodes", "a node")) Enter(nodes, part, Node(part), n => n.Id, ProblemCheck.Of);
        Dictionary<string, NetworkArc> arcs = new(StringComparer.Ordinal);
        foreach (var part in whole.List("arcs", "an arc")) Enter(arcs, part, Arc(part), a => a.Id, a => ProblemCheck.Of(a, nodes.ContainsKey));
        Dictionary<string, ArcBundle> bundles = new(StringComparer.Ordinal);
        foreach (var part in whole.List("bundles", "a bundle")) Enter(bundles, part, Bundle(part), b => b.Name, b => ProblemCheck.Of(b, arcs.ContainsKey));
        whole.Done("name", "nodes", "arcs", "bundles");
        if (nodes.Count == 0) throw whole.Fault("it has no nodes.", "List at least one under \"nodes\".");
        return new NetworkProblem(name, [.. nodes.Values], [.. arcs.Values], [.. bundles.Values]);
    }

    private static void Enter<T>(Dictionary<string, T> all, CasePart part, T item, Func<T, string> name, Func<T, ProblemCheck.Fault?> check)
    {
        part.Refuse(check(item));
        if (!all.TryAdd(name(item), item)) throw part.Fault("it stands there a second time.", "Names are unique; parallel arcs need an \"id\" each.");
    }

    private static MarketNode Node(CasePart part)
    {
        var id = part.Text("id");
        part.What = $"node {id}";
        var node = new MarketNode(id, CurveOf(part.Optional("demand", $"demand of {id}")), CurveOf(part.Optional("supply", $"supply of {id}")));
        part.Done("id", "demand", "supply");
        return node;
    }

    private static Curve? CurveOf(CasePart? part)
    {
        if (part is null) return null;
        var capacity = part.OptionalNumber("capacity") ?? double.PositiveInfinity;
        var type = part.Text("type");
        switch (type)
        {
            case "linear":
                var line = new LinearCurve(part.Number("intercept"), part.Number("slope"), capacity);
                part.Done("type", "intercept", "slope", "capacity");
                return line;
            case "isoelastic":
                var power = new IsoelasticCurve(part.Number("quantity"), part.Number("price"), part.Number("elasticity"), capacity);
                part.Done("type", "quantity", "price", "elasticity", "capacity");
                return power;
            default:
                throw part.Fault($"\"{type}\" is no type of curve.", "It is linear or isoelastic.");
        }
    }

    private static NetworkArc Arc(CasePart part)
    {
        var (from, to) = (part.Text("from"), part.Text("to"));
        var id = part.OptionalText("id") ?? $"{from}>{to}";
        part.What = $"arc {id}";
        var arc = new NetworkArc(id, from, to)
        {
            Cost = part.OptionalNumber("cost") ?? 0,
            Slope = part.OptionalNumber("slope") ?? 0,
            LowerBound = part.OptionalNumber("lowerBound") ?? 0,
            Capacity = part.OptionalNumber("capacity") ?? double.PositiveInfinity,
            Yield = part.OptionalNumber("yield") ?? 1,
            AdValorem = part.OptionalNumber("adValorem") ?? 0,
            Base = BaseOf(part),
            SpecificDuty = part.OptionalNumber("specificDuty") ?? 0,
            MinimumPrice = part.OptionalNumber("minimumPrice"),
        };
        part.Done(ArcMembers);
        return arc;
    }

    private static DutyBase BaseOf(CasePart part) => part.OptionalText("base") switch
    {
        null or "delivered" => DutyBase.Delivered,
        "exporter" => DutyBase.Exporter,
        { } other => throw part.Fault($"\"{other}\" is no base of a duty.", "It is delivered or exporter."),
    };

    private static ArcBundle Bundle(CasePart part)
    {
        var name = part.Text("name");
        part.What = $"bundle {name}";
        var bundle = new ArcBundle(name, part.Texts("arcs"), part.Number("cap"));
        part.Done("name", "arcs", "cap");
        return bundle;
    }
}
