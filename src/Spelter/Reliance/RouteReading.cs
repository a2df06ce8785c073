namespace Spelter.Reliance;

/// <summary>A reading with the terms behind it, in percent.</summary>
/// <param name="Route">Route.</param>
/// <param name="Percent">Bounds.</param>
/// <param name="Point">Ratio of the figures as printed, within the bounds; null where a term is no figure.</param>
/// <param name="Terms">Terms that entered.</param>
internal sealed record RouteReading(RelianceRoute Route, Interval Percent, double? Point, IReadOnlyList<TermValue> Terms)
{
    /// <summary>Percent: imports less exports and stock changes cannot be more than what is consumed.</summary>
    public const double Whole = 100;

    /// <summary>True for a complement without production: 100 by the notes alone.</summary>
    public bool IsByDefinition => Route == RelianceRoute.Complement && Percent is { IsExact: true };

    /// <summary>True where no reliance is excluded: every share up to the whole of consumption is possible.</summary>
    public bool SaysNothing => double.IsNegativeInfinity(Percent.Low) && Percent.High >= Whole;

    /// <summary>True where net imports exceed a printed consumption of which they are a part, whatever the rounding.</summary>
    public bool Contradicts { get; init; }

    /// <summary>How many of the two bounds are finite.</summary>
    public int BoundCount => (double.IsFinite(Percent.Low) ? 1 : 0) + (double.IsFinite(Percent.High) ? 1 : 0);
}
