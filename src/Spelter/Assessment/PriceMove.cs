using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>How a published annual price moved over the last five years: price evidence that a publisher gives.</summary>
/// <param name="First">Oldest of the years looked at.</param>
/// <param name="Peak">Highest.</param>
/// <param name="Last">Newest.</param>
public sealed record PriceMove(Observation First, Observation Peak, Observation Last)
{
    private const int Years = 5;

    /// <summary>Newest over oldest, less one.</summary>
    public Interval SinceFirst => Change(First, Last);

    /// <summary>Newest over highest, less one: 0 where the newest is the highest, negative where it fell.</summary>
    public Interval SincePeak => Change(Peak, Last);

    /// <summary>One move per series of at least two years with known, positive prices.</summary>
    public static IReadOnlyList<PriceMove> Of(IEnumerable<Observation> prices) => [.. prices
        .Where(p => p.Period.Month == 0 && p.Period.FirstYear == p.Period.LastYear && p.IsKnown && p.Value.IsBounded && p.Value.Low > 0)
        .GroupBy(p => (p.Measure, p.Form, p.Unit.Id, EvidenceBase.Family(p.Source.Id)))
        .Select(g => g.OrderByDescending(p => p.Period).Take(Years).ToList())
        .Where(g => g.Count > 1)
        .Select(g => new PriceMove(g[^1], g.MaxBy(p => p.Value.Middle)!, g[0]))];

    private static Interval Change(Observation from, Observation to) =>
        ReferenceEquals(from, to) ? Interval.Zero : (to.Value / from.Value) - Interval.Exactly(1);
}
