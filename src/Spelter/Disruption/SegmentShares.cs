using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Disruption;

/// <summary>Shares of a mineral's use by segment.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Shares">One for each segment; empty where they are unknown.</param>
/// <param name="Reason">Why they are unknown; null where they are known.</param>
public sealed record SegmentShares(MineralId Mineral, IReadOnlyList<SegmentShare> Shares, string? Reason)
{
    private static readonly IReadOnlyList<SegmentShare> Anything = [.. Enum.GetValues<Segment>().Select(s => new SegmentShare(s, 0, null, 1))];

    /// <summary>Shares of a mineral: of its uses by their published shares, or what all its uses have in common where none are published. A use
    /// without an industry may end anywhere.</summary>
    public static SegmentShares Of(MineralUses uses, IndustryAccounts accounts, SegmentFlows flows)
    {
        if (uses.Uses.Count == 0) return new(uses.Mineral, [], "no use of the mineral is published");
        if (!uses.Uses.Any(u => u.Industries.Any(i => accounts.Find(i) is not null))) return new(uses.Mineral, [], "no published use of the mineral names an industry");
        var ends = uses.Uses.Select(u => EndsOf(u, accounts, flows)).ToList();
        List<SegmentShare> shares = [];
        foreach (var segment in Enum.GetValues<Segment>())
        {
            var of = ends.Select(e => e.First(s => s.Segment == segment)).ToList();
            double Sum(IReadOnlyList<double> split, Func<SegmentShare, double> end) => split.Zip(of, (weight, e) => weight * end(e)).Sum();
            shares.Add(new(segment, uses.Splits.Min(s => Sum(s, e => e.Low)), uses.Splits.Count == 1 ? MiddleOf(uses.Splits[0], of) : null, Math.Min(1, uses.Splits.Max(s => Sum(s, e => e.High)))));
        }

        return shares.All(s => s is { Low: 0, High: 1 })
            ? new(uses.Mineral, [], $"no shares of use are published, and no industry is named for: {string.Join("; ", uses.Uses.Where(u => u.Industries.Count == 0).Select(u => u.Name))}")
            : new(uses.Mineral, shares, null);
    }

    // The part of use that names an industry stands for the rest.
    private static double? MiddleOf(IReadOnlyList<double> split, List<SegmentShare> of)
    {
        var known = split.Zip(of).Where(e => e.Second.Middle is not null).ToList();
        var weight = known.Sum(e => e.First);
        return weight > 0 ? known.Sum(e => e.First * e.Second.Middle!.Value) / weight : null;
    }

    // Several industries of one use: its split is not published, and each may hold all of it.
    private static IReadOnlyList<SegmentShare> EndsOf(MineralUse use, IndustryAccounts accounts, SegmentFlows flows)
    {
        var of = use.Industries.Select(accounts.Find).OfType<int>().Select(flows.Of).ToList();
        if (of.Count == 0) return Anything;
        return of.Count == 1
            ? of[0]
            : [.. of.SelectMany(s => s).GroupBy(s => s.Segment).Select(g => new SegmentShare(g.Key, g.Min(s => s.Low), g.Average(s => s.Middle), g.Max(s => s.High)))];
    }
}
