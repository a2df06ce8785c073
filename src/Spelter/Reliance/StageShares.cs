using Spelter.Catalog;
using Spelter.Evidence;
using LocalDate = NodaTime.LocalDate;

namespace Spelter.Reliance;

/// <summary>Country shares per stage from the published distributions. Which source is preferred at a stage is a table
/// (docs/methods/stage-shares.md). Products are never mixed: each form is a distribution of its own.</summary>
public static class StageShares
{
    /// <summary>All distributions of a mineral, the preferred ones first within each stage, newest year first.</summary>
    public static IReadOnlyList<StageConcentration> Of(
        EvidenceBase evidence, MineralId mineral, IReadOnlyList<MineralId> groups, StageRules rules)
    {
        var own = Distributions(evidence, mineral, rules);
        // A figure known only for the group stands in, and says so; the mineral's own distribution of the same series hides it.
        var inherited = groups.SelectMany(g => Distributions(evidence, g, rules))
            .Where(d => !own.Exists(o => o.Stage == d.Stage && EvidenceBase.Family(o.Citation.Source.Id) == EvidenceBase.Family(d.Citation.Source.Id)))
            .ToList();
        var all = own.Concat(inherited).ToList();
        return [.. all
            .Select(d => d with { Preferred = d.Citation.Source.Id == PreferredSource(all, d.Stage, rules.Preferences, evidence.AsOf) })
            .OrderBy(d => d.Stage).ThenByDescending(d => d.Preferred).ThenByDescending(d => d.Period).ThenBy(d => d.Form, StringComparer.Ordinal)];
    }

    private static string PreferredSource(List<StageConcentration> all, Stage stage, IReadOnlyList<SourcePreference> preferences, LocalDate asOf) => all
        .Where(d => d.Stage == stage)
        .OrderBy(d => SourcePreference.RankOf(preferences, d.Citation.Source, stage, asOf))
        .ThenByDescending(d => d.Period).ThenByDescending(d => d.Citation.Source.Published)
        .First().Citation.Source.Id;

    // A later edition replaces a whole distribution, never single rows of it: countries move into and out of "other countries".
    private static List<StageConcentration> Distributions(EvidenceBase evidence, MineralId mineral, StageRules rules) => [.. evidence.About(mineral)
        .Where(o => o.Measure is Measure.Production or Measure.SupplyShare && o.Stage is not null && o.Partner is null)
        .Where(o => !rules.SetAside.Any(t => t.Holds(o)))
        // A year still to come is a projection, not supply.
        .Where(o => o.Period.LastYear <= evidence.AsOf.Year)
        .GroupBy(o => (o.Source, Stage: o.Stage!.Value, o.Form, o.Period))
        .Select(g => Distribution(mineral, g.Key.Stage, g.Key.Form, g.Key.Period, [.. g]))
        .OfType<StageConcentration>()
        .GroupBy(d => (EvidenceBase.Family(d.Citation.Source.Id), d.Stage, d.Form.ToUpperInvariant(), d.Period))
        .Select(g => g.MaxBy(d => d.Citation.Source.Published)!)];

    private static StageConcentration? Distribution(MineralId mineral, Stage stage, string form, Period period, List<Observation> rows)
    {
        // Production of one country, such as the US salient statistics, is a quantity, not a distribution; one share is a whole.
        if (rows[0].Measure == Measure.Production && rows.Select(r => r.Country).Distinct().Count(c => !c.IsAggregate) < 2) return null;
        // A country that stands twice, as in the table of one country and in that of all, is read where it stands last.
        List<Observation> read = [.. rows.Where(r => r.Status != ObservationStatus.NotAvailable).GroupBy(r => r.Country).Select(g => g.Last())];
        if (Concentration.Of(read.Select(r => new Holding(r.Country, r.InBaseUnit))) is not { } concentration) return null;
        List<Observation> byCountry = [.. read.Where(r => r.Country != CountryCode.World)];
        List<Observation> summed = [.. byCountry.Where(r => r.InBaseUnit.IsBounded)];
        var method = rows[0].Measure == Measure.SupplyShare ? "" : $"over the sum of the {summed.Count} rows";
        return new(
            mineral, stage, form, period, concentration, false, rows.Exists(r => r.Status == ObservationStatus.Estimated), Citation.OfAll(summed))
        {
            Rows = byCountry.ToDictionary(r => r.Country, r => Citation.Of(r) with { Method = r.InBaseUnit.IsBounded ? method : "" }),
        };
    }
}
