using Spelter.Catalog;

namespace Spelter.Stress;

/// <summary>All hazards of a campaign.</summary>
/// <param name="Hazards">Hazards.</param>
/// <param name="ActorShape">Shape of the gamma distribution, with mean one, of an actor's activity in a year: its variance is one over the shape.</param>
public sealed record HazardBook(IReadOnlyList<Hazard> Hazards, double ActorShape)
{
    /// <summary>Actors that take measures, in order.</summary>
    public IReadOnlyList<CountryCode> Actors { get; } = [.. Hazards.Where(h => h.IsChosen).Select(h => h.Actor).Distinct().Order()];

    /// <summary>Covariance of the numbers of events in a year of two hazards, from E[θ²] − 1 = 1/shape: their rates are independent and the
    /// activity of one actor is shared.</summary>
    public double CovarianceOf(Hazard one, Hazard other) => one != other && one.IsChosen && other.IsChosen && one.Actor == other.Actor
        ? one.Rate.Mean * other.Rate.Mean / ActorShape
        : 0;

    /// <summary>Variance of the number of events in a year of a hazard: m + (1 + 1/k)(m² + a/b²) − m², without an actor m + a/b².</summary>
    public double VarianceOf(Hazard hazard)
    {
        var (mean, spread) = (hazard.Rate.Mean, hazard.Rate.Shape / (hazard.Rate.Years * hazard.Rate.Years));
        return hazard.IsChosen ? mean + ((1 + (1 / ActorShape)) * ((mean * mean) + spread)) - (mean * mean) : mean + spread;
    }
}
