namespace Spelter.Equilibrium;

/// <summary>What makes a network no problem that has an answer: one rule a line, each with what would be right.</summary>
public static class ProblemCheck
{
    /// <summary>A part of a problem and what is wrong with it.</summary>
    /// <param name="Part">Such as <c>arc A&gt;B</c>.</param>
    /// <param name="What">One sentence.</param>
    public readonly record struct Fault(string Part, string What);

    /// <summary>What is wrong with a node; null where nothing is.</summary>
    public static Fault? Of(MarketNode node)
    {
        var what = (node.Demand is { } demand ? Of(demand, isDemand: true) : null) ?? (node.Supply is { } supply ? Of(supply, isDemand: false) : null);
        return what is null ? null : new Fault($"node {node.Id}", what);
    }

    /// <summary>What is wrong with an arc; null where nothing is.</summary>
    /// <param name="arc">The arc.</param>
    /// <param name="isNode">Tells whether a node is known.</param>
    public static Fault? Of(NetworkArc arc, Func<string, bool> isNode)
    {
        var what = !isNode(arc.From) ? $"there is no node \"{arc.From}\"."
            : !isNode(arc.To) ? $"there is no node \"{arc.To}\"."
            : arc.From == arc.To ? "it leaves and reaches the same node."
            : !double.IsFinite(arc.Cost) ? "the cost is no number."
            : !(arc.Slope >= 0 && double.IsFinite(arc.Slope)) ? "the slope must be zero or more."
            : !(arc.Yield > 0 && double.IsFinite(arc.Yield)) ? "the yield must be above zero."
            : !(arc.Capacity >= 0) ? "the capacity must be zero or more."
            : !(arc.LowerBound >= 0 && double.IsFinite(arc.LowerBound)) ? "the lower bound must be zero or more."
            : arc.LowerBound > arc.Capacity ? "the lower bound is above the capacity."
            : !(arc.AdValorem >= 0 && double.IsFinite(arc.AdValorem)) ? "the ad valorem duty must be a share of zero or more."
            : !double.IsFinite(arc.SpecificDuty) ? "the specific duty is no number."
            : arc.MinimumPrice is { } floor && !(floor >= 0 && double.IsFinite(floor)) ? "the minimum price must be zero or more."
            : null;
        return what is null ? null : new Fault($"arc {arc.Id}", what);
    }

    /// <summary>What is wrong with a bundle; null where nothing is.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="isArc">Tells whether an arc is known.</param>
    public static Fault? Of(ArcBundle bundle, Func<string, bool> isArc)
    {
        var what = bundle.Arcs.Count == 0 ? "it names no arc."
            : bundle.Arcs.FirstOrDefault(a => !isArc(a)) is { } unknown ? $"there is no arc \"{unknown}\"."
            : bundle.Arcs.Distinct(StringComparer.Ordinal).Count() < bundle.Arcs.Count ? "it names an arc twice."
            : !(bundle.Cap >= 0 && double.IsFinite(bundle.Cap)) ? "the cap must be zero or more."
            : null;
        return what is null ? null : new Fault($"bundle {bundle.Name}", what);
    }

    internal static Fault? FirstFault(NetworkProblem problem) =>
        problem.Nodes.Select(Of).FirstOrDefault(f => f is not null)
        ?? problem.Arcs.Select(a => Of(a, problem.NodeIndex.ContainsKey)).FirstOrDefault(f => f is not null)
        ?? problem.Bundles.Select(b => Of(b, problem.ArcIndex.ContainsKey)).FirstOrDefault(f => f is not null);

    private static string? Of(Curve curve, bool isDemand)
    {
        var side = isDemand ? "demand" : "supply";
        if (!(curve.Capacity >= 0)) return $"the capacity of its {side} must be zero or more.";
        return curve switch
        {
            LinearCurve line => !double.IsFinite(line.Intercept) ? $"the intercept of its {side} is no number."
                : !(line.Slope >= 0 && double.IsFinite(line.Slope)) ? $"the slope of its {side} must be zero or more."
                : null,
            IsoelasticCurve power => !(power.Quantity > 0 && double.IsFinite(power.Quantity)) ? $"the base quantity of its {side} must be above zero."
                : !(power.Price > 0 && double.IsFinite(power.Price)) ? $"the base price of its {side} must be above zero."
                : !double.IsFinite(power.Elasticity) || (isDemand ? power.Elasticity > 0 : power.Elasticity < 0)
                    ? $"the elasticity of its {side} must be zero or {(isDemand ? "less" : "more")}."
                : null,
            _ => $"its {side} is of no known type.",
        };
    }
}
