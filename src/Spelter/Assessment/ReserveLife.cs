using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>United States reserves against the mine output of the same basis.</summary>
/// <param name="Reserves">Reserves as published, the newest.</param>
/// <param name="MineOutput">Newest mine output on the same basis; null where none is published.</param>
/// <param name="Years">Years that the reserves last at that output; null where there is no output to divide by, or either is
/// not known. Reserves move with price and exploration: this is no forecast.</param>
/// <param name="Why">Why there are no years; empty where there are.</param>
public sealed record ReserveLife(Observation Reserves, Observation? MineOutput, Interval? Years, string Why)
{
    /// <summary>Source of the reserves; its method names the mine output.</summary>
    public Citation Citation => Citation.Of(Reserves) with { Method = MineOutput is { } m ? $"reserves divided by mine output {m.Period} ({m.Locator})" : "" };

    /// <summary>One entry per reserve series of the release published last.</summary>
    public static IReadOnlyList<ReserveLife> Of(IReadOnlyList<Observation> usSupply) => [.. usSupply
        .Where(o => o.Measure == Measure.Reserves && o.Unit.Dimension == UnitDimension.Mass)
        .GroupBy(o => o.Mineral)
        // An earlier edition words its forms in another way: they are no further reserves.
        .SelectMany(g => g.Where(o => o.Source.Published == g.Max(x => x.Source.Published)))
        .GroupBy(o => (o.Mineral, o.Form, o.Basis))
        .Select(g => g.OrderByDescending(o => o.Period).ThenByDescending(o => o.Source.Published).First())
        .Select(r => Of(r, usSupply))];

    private static ReserveLife Of(Observation reserves, IReadOnlyList<Observation> usSupply)
    {
        if (!reserves.IsKnown) return new(reserves, null, null, "reserves are not available");
        var outputs = usSupply
            .Where(o => o.Measure == Measure.Production && o.Mineral == reserves.Mineral && o.Stage == reserves.Stage && o.Basis == reserves.Basis && o.Unit.Dimension == UnitDimension.Mass)
            .OrderByDescending(o => o.Period).ThenByDescending(o => o.Form == reserves.Form).ThenBy(o => o.Form, StringComparer.Ordinal).ToList();
        if (outputs.Count == 0) return new(reserves, null, null, "no mine output is published on the basis of the reserves");
        var output = outputs[0];
        if (output.Status == ObservationStatus.NotAvailable) return new(reserves, output, null, "mine output is not available");
        if (output.Status == ObservationStatus.Withheld) return new(reserves, output, null, "mine output is withheld");
        return output.InBaseUnit.High <= 0
            ? new(reserves, output, null, "there is no mine output")
            : new(reserves, output, reserves.InBaseUnit / output.InBaseUnit, "");
    }
}
