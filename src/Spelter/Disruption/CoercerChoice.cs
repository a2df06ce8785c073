using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>The threat that an actor chooses on one mineral. What a threat is worth is smooth in the severity but for kinks, and not concave: a
/// grid of severities finds the hill, a golden section its top.</summary>
public sealed class CoercerChoice
{
    /// <summary>Steps of the grid between no cut and a full one where nothing else is said.</summary>
    public const int Steps = 20;

    /// <summary>Steps where the choice is made again after a small change: every second of the others.</summary>
    public const int StepsOfChange = Steps / 2;

    // A hill whose best grid point stands lower than this share of the highest is not climbed: between two points of the grid no top rises as far.
    private const double Near = 0.9;

    // Width of the last bracket of the severity.
    private const double Bracket = 5e-4;

    // Share below which two sums of money, or two severities, are one.
    private const double Rounding = 1e-7;

    private static readonly double GoldenShare = (Math.Sqrt(5) - 1) / 2;
    private readonly ThreatMarket _market;
    private readonly int _steps;
    private readonly Dictionary<(int Option, int Months), List<ThreatOutcome>> _grids = [];
    private readonly Dictionary<(int Option, int Months), ThreatOutcome> _climbed = [];

    /// <summary>Tries every kind and stage at every severity of the grid.</summary>
    /// <param name="market">Market.</param>
    /// <param name="steps">Steps of the grid.</param>
    public CoercerChoice(ThreatMarket market, int steps = Steps)
    {
        (_market, _steps) = (market, steps);
        // Without a stock all is proportional to the duration: only the longest can be best.
        var durations = market.HasStock ? Enumerable.Range(1, market.Coercer.MostMonths) : [market.Coercer.MostMonths];
        foreach (var months in durations)
            for (var option = 0; option < market.Options.Count; option++) _grids[(option, months)] = GridOf(option, months);
    }

    /// <summary>All that was tried on the grid.</summary>
    public IEnumerable<ThreatOutcome> Tried => _grids.Values.SelectMany(g => g);

    /// <summary>Most that any threat of the grid costs the target, whatever it costs the actor, US dollars; zero where none costs it anything.</summary>
    public double WorstTargetLoss => Tried.Select(o => o.Loss.Target).Append(0).Max();

    /// <summary>The same among the points that a grid of <see cref="StepsOfChange"/> has too.</summary>
    public double WorstOnGridOfChange => Tried.Where(o => Math.Abs((StepsOfChange * o.Threat.Severity) - Math.Round(StepsOfChange * o.Threat.Severity)) < Rounding)
        .Select(o => o.Loss.Target).Append(0).Max();

    /// <summary>The best threat, its severity to the last bracket; null where none both costs the target anything and is worth more than doing
    /// nothing.</summary>
    /// <param name="kind">Kind; null for any.</param>
    public ThreatOutcome? Best(ThreatKind? kind = null)
    {
        var tops = _grids.Where(g => kind is null || _market.Options[g.Key.Option].Kind == kind)
            .Select(g => (g.Key, Top: First(g.Value, _market.Coercer))).Where(g => g.Top is not null).ToList();
        if (tops.Count == 0) return null;
        var highest = tops.Max(t => Worth(t.Top!));
        return First(tops.Where(t => Worth(t.Top!) >= Near * highest).Select(t => _climbed.TryGetValue(t.Key, out var known) ? known : _climbed[t.Key] = Climb(t.Key, t.Top!)), _market.Coercer);
    }

    /// <summary>The best threat of the grid at another weight; null as for <see cref="Best"/>.</summary>
    public ThreatOutcome? OnGrid(double weight) => First(Tried, _market.Coercer with { Weight = weight });

    // Where the target is the only buyer a ban and a quota are one: the first tried stands until another is worth more beyond rounding.
    private static ThreatOutcome? First(IEnumerable<ThreatOutcome> outcomes, Coercer coercer)
    {
        ThreatOutcome? best = null;
        foreach (var outcome in outcomes.Where(o => o.Loss.Target > 0))
            if (coercer.Worth(outcome.Loss) > (best is null ? 0 : (1 + Rounding) * coercer.Worth(best.Loss))) best = outcome;
        return best;
    }

    private double Worth(ThreatOutcome outcome) => _market.Coercer.Worth(outcome.Loss);

    private List<ThreatOutcome> GridOf(int option, int months) =>
        [.. Enumerable.Range(1, _steps).Select(i => At(option, months, (double)i / _steps)).OfType<ThreatOutcome>()];

    private ThreatOutcome? At(int option, int months, double severity) =>
        _market.Try(new Threat(_market.Options[option].Kind, _market.Options[option].Stages, severity, months));

    private ThreatOutcome Climb((int Option, int Months) where, ThreatOutcome top)
    {
        var best = top;
        double WorthAt(double severity)
        {
            if (At(where.Option, where.Months, severity) is not { } outcome) return double.NegativeInfinity;
            if (Worth(outcome) > Worth(best)) best = outcome;
            return Worth(outcome);
        }

        var (low, high) = (Math.Max(0, top.Threat.Severity - (1.0 / _steps)), Math.Min(1, top.Threat.Severity + (1.0 / _steps)));
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
