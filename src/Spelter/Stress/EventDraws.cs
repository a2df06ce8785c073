using Spelter.Chance;

namespace Spelter.Stress;

/// <summary>The events of each drawn year, addressed by the number of the draw: the same whatever thread asks, and for any elasticities.</summary>
/// <param name="book">Hazards.</param>
/// <param name="seed">Same seed, same years.</param>
public sealed class EventDraws(HazardBook book, ulong seed)
{
    // Each hazard and each actor has 4,096 numbers of its own in a draw; actors come behind the hazards.
    private const int Slots = 12;
    private const uint Actors = 0x8000_0000;
    private readonly int[] _actorOf = [.. book.Hazards.Select(h => h.IsChosen ? ((List<Catalog.CountryCode>)[.. book.Actors]).IndexOf(h.Actor) : -1)];

    /// <summary>Hazards that strike in a year, each with the share that it cuts in the mean of the year.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="struck">Is emptied and filled, in the order of the book.</param>
    public void Of(uint draw, List<(int Hazard, double Cut)> struck)
    {
        struck.Clear();
        Span<double> activity = stackalloc double[book.Actors.Count];
        for (var actor = 0; actor < activity.Length; actor++) activity[actor] = ActivityOf(draw, actor);
        for (var h = 0; h < book.Hazards.Count; h++)
        {
            var hazard = book.Hazards[h];
            var first = (uint)h << Slots;
            var count = hazard.Rate.Count(Philox.Uniform(seed, draw, first), _actorOf[h] < 0 ? 1 : activity[_actorOf[h]]);
            if (count == 0) continue;
            var cut = 0.0;
            for (var k = 0; k < count; k++)
            {
                var next = first + 1 + (2 * (uint)k);
                cut = hazard.Together(cut, hazard.CutOf(hazard.Severity.Quantile(Philox.Uniform(seed, draw, next)), hazard.Months.Quantile(Philox.Uniform(seed, draw, next + 1))));
            }

            struck.Add((h, cut));
        }
    }

    /// <summary>How active an actor is in a year, with mean one: gamma by the method of G. Marsaglia and W. W. Tsang, "A simple method for
    /// generating gamma variables" (2000), with the boost of its section 8 for a shape below one.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="actor">Place of the actor in the book.</param>
    public double ActivityOf(uint draw, int actor)
    {
        var slot = Actors | ((uint)actor << Slots);
        double Next() => Philox.Uniform(seed, draw, slot++);
        var shape = book.ActorShape;
        var boost = shape < 1 ? Math.Pow(Next(), 1 / shape) : 1;
        var d = (shape < 1 ? shape + 1 : shape) - (1 / 3.0);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            // Box and Muller: the cosine alone, so that every number has one address.
            var normal = Math.Sqrt(-2 * Math.Log(Next())) * Math.Cos(2 * Math.PI * Next());
            var v = 1 + (c * normal);
            if (v <= 0) continue;
            v = v * v * v;
            if (Math.Log(Next()) < (normal * normal / 2) + d - (d * v) + (d * Math.Log(v))) return boost * d * v / book.ActorShape;
        }
    }
}
