using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>The threat that an actor chooses on one mineral. What a threat is worth is smooth in the severity but for kinks, and not concave: a
/// grid of severities finds the hill, a golden section its top.</summary>
public sealed class CoercerChoice
{
    /// <summary>Steps of the grid between no cut and a full one. One number for every choice: answers that are compared are found alike.</summary>
    public const int Steps = 40;

    // A hill whose best grid point stands lower than this share of the highest is not climbed: between two points of the grid no top rises as far.
    private const double Near = 0.9;

    // Width of the last bracket of the severity.
    private const double Bracket = 5e-4;

    // Share below which two sums of money, or two severities, are one.
    private const double Rounding = 1e-7;

    private static readonly double GoldenShare = (Math.Sqrt(5) - 1) / 2;
    private readonly ThreatMarket _market;
    private readonly Dictionary<(int Option, int Months), List<ThreatOutcome>> _grids = [];
    private readonly Dictionary<(int Option, int Months, double Severity), ThreatOutcome?> _tried = [];

    /// <summary>Tries every kind and stage at every severity of the grid.</summary>
    /// <param name="market">Market.</param>
    public CoercerChoice(ThreatMarket market)
    {
        _market = market;
        // Without a stock all is proportional to the duration: only the longest can be best.
        var durations = market.HasStock ? Enumerable.Range(1, market.Coercer.MostMonths) : [market.Coercer.MostMonths];
        foreach (var months in durations)
            for (var option = 0; option < market.Options.Count; option++) _grids[(option, months)] = GridOf(option, months);
    }

    /// <summary>All that was tried on the grid.</summary>
    public IEnumerable<ThreatOutcome> Tried => _grids.Values.SelectMany(g => g);

    /// <summary>The threat of the grid that costs the target most, whatever it costs the actor; null where none costs it anything.</summary>
    public ThreatOutcome? Worst => Tried.Where(o => o.Loss.Target > 0).MaxBy(o => o.Loss.Target);

    /// <summary>The best threat of all kinds; null where none both costs the target anything and is worth more than doing nothing.</summary>
    /// <param name="weight">Weight of the actor's own loss; null for the coercer's.</param>
    public ThreatOutcome? Best(double? weight = null) => First(Enum.GetValues<ThreatKind>().Select(k => Best(k, weight)).OfType<ThreatOutcome>(), At(weight));

    /// <summary>The best threat of a kind, its severity to the last bracket; null as for all kinds.</summary>
    /// <param name="kind">Kind.</param>
    /// <param name="weight">Weight of the actor's own loss; null for the coercer's.</param>
    public ThreatOutcome? Best(ThreatKind kind, double? weight = null)
    {
        var coercer = At(weight);
        var tops = _grids.Where(g => _market.Options[g.Key.Option].Kind == kind).SelectMany(g => Tops(g.Value, coercer).Select(top => (g.Key, Top: top))).ToList();
        if (tops.Count == 0) return null;
        var highest = tops.Max(t => coercer.Worth(t.Top.Loss));
        return First(tops.Where(t => coercer.Worth(t.Top.Loss) >= Near * highest).Select(t => Climb(t.Key, t.Top, coercer)), coercer);
    }

    // Points of the grid that are worth more than nothing, and than those beside them: one option may have several hills, as where a deeper cut brings
    // prices to the choke price.
    private static IEnumerable<ThreatOutcome> Tops(List<ThreatOutcome> grid, Coercer coercer)
    {
        double WorthAt(int place) => place >= 0 && place < grid.Count && grid[place].Loss.Target > 0 ? coercer.Worth(grid[place].Loss) : double.NegativeInfinity;
        for (var i = 0; i < grid.Count; i++)
            if (WorthAt(i) > 0 && WorthAt(i) > WorthAt(i - 1) && WorthAt(i) >= WorthAt(i + 1)) yield return grid[i];
    }

    private Coercer At(double? weight) => weight is { } other ? _market.Coercer with { Weight = other } : _market.Coercer;

    // Where the target is the only buyer a ban and a quota are one: the first tried stands until another is worth more beyond rounding.
    private static ThreatOutcome? First(IEnumerable<ThreatOutcome> outcomes, Coercer coercer)
    {
        ThreatOutcome? best = null;
        foreach (var outcome in outcomes.Where(o => o.Loss.Target > 0))
            if (coercer.Worth(outcome.Loss) > (best is null ? 0 : (1 + Rounding) * coercer.Worth(best.Loss))) best = outcome;
        return best;
    }

    private List<ThreatOutcome> GridOf(int option, int months) =>
        [.. Enumerable.Range(1, Steps).Select(i => Try(option, months, (double)i / Steps)).OfType<ThreatOutcome>()];

    // Climbs at several weights meet the same severities.
    private ThreatOutcome? Try(int option, int months, double severity) => _tried.TryGetValue((option, months, severity), out var known)
        ? known
        : _tried[(option, months, severity)] = _market.Try(new Threat(_market.Options[option].Kind, _market.Options[option].Stages, severity, months));

    private ThreatOutcome Climb((int Option, int Months) where, ThreatOutcome top, Coercer coercer)
    {
        var best = top;
        double WorthAt(double severity)
        {
            if (Try(where.Option, where.Months, severity) is not { } outcome) return double.NegativeInfinity;
            if (coercer.Worth(outcome.Loss) > coercer.Worth(best.Loss)) best = outcome;
            return coercer.Worth(outcome.Loss);
        }

        var (low, high) = (Math.Max(0, top.Threat.Severity - (1.0 / Steps)), Math.Min(1, top.Threat.Severity + (1.0 / Steps)));
        var (left, right) = (high - (GoldenShare * (high - low)), low + (GoldenShare * (high - low)));
        var (atLeft, atRight) = (WorthAt(left), WorthAt(right));
        while (high - low > Bracket)
        {
            if (atLeft >= atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (GoldenShare * (high - low));
                atLeft = WorthAt(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (GoldenShare * (high - low));
                atRight = WorthAt(right);
            }
        }

        return best;
    }
}
