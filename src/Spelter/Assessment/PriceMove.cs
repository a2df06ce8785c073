using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>How far a published annual price stands from its highest of the last five years: price evidence that a publisher gives.</summary>
/// <param name="Peak">Highest of the years looked at.</param>
/// <param name="Last">Newest.</param>
/// <param name="Change">Newest over highest, less one: 0 where the newest is the highest, negative where it fell.</param>
public sealed record PriceMove(Observation Peak, Observation Last, Interval Change)
{
    private const int Years = 5;

    /// <summary>One move per series of at least two years with known, positive prices.</summary>
    public static IReadOnlyList<PriceMove> Of(IEnumerable<Observation> prices) => [.. prices
        .Where(p => p.Period.Month == 0 && p.Period.FirstYear == p.Period.LastYear && p.IsKnown && p.Value.IsBounded && p.Value.Low > 0)
        .GroupBy(p => (p.Measure, p.Form, p.Unit.Id, EvidenceBase.Family(p.Source.Id)))
        .Select(g => g.OrderByDescending(p => p.Period).Take(Years).ToList())
        .Where(g => g.Count > 1)
        .Select(g => (Peak: g.MaxBy(p => p.Value.Middle)!, Last: g[0]))
        .Select(x => new PriceMove(x.Peak, x.Last, ReferenceEquals(x.Peak, x.Last) ? Interval.Zero : (x.Last.Value / x.Peak.Value) - Interval.Exactly(1)))];
}
