using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Completes an assessment with the rows of the mandate that rest on its results: types of risk, distortive effects, demand,
/// potential, statutory factors, circumvention, and the tables over all minerals.</summary>
/// <param name="catalog">Names, measures, memberships and the tariff map.</param>
/// <param name="evidence">What is known on the day of the assessment.</param>
/// <param name="tables">Judgements and tables besides.</param>
/// <param name="catalogSource">Release to cite for facts of the catalogue itself.</param>
public sealed class MandateReview(CatalogTables catalog, EvidenceBase evidence, MandateTables tables, Source catalogSource)
{
    private readonly CatalogueKnowledge _knowledge = new(evidence.AsOf, catalogSource);
    private readonly ILookup<HtsCode, LineImport> _imports = evidence.Imports.ToLookup(i => i.Code);
    private readonly IReadOnlySet<CountryCode> _covered = catalog.MembersOf("covered-nation", evidence.AsOf);

    /// <summary>The report with findings for its minerals, the tables over all of them, and the releases that these cite. Tables over all
    /// are of the minerals of this report: narrow it first.</summary>
    public AssessmentReport Complete(AssessmentReport report)
    {
        var risks = new SourceRisks(catalog, evidence, tables.Rules, _knowledge);
        var demand = new DemandReview(catalog, evidence, tables.Uses, tables.Economy, _imports);
        var minerals = InParallel.Map(report.Minerals, m => m with { Mandate = Findings(m, risks, demand) });
        return report with { Minerals = minerals, Overall = Over(minerals), Sources = [.. report.Sources.Union(Cited(minerals)).OrderBy(s => s.Id, StringComparer.Ordinal)] };
    }

    private MandateFindings Findings(MineralAssessment mineral, SourceRisks risks, DemandReview demand)
    {
        var sources = risks.Of(mineral);
        var distortion = Distortion.Of(mineral, catalog, tables.Events, _knowledge);
        var potential = Potential.Of(evidence, mineral.Mineral);
        return new(
            sources, distortion,
            demand.Of(mineral, sources.Where(s => s.IsSignificant).Select(s => s.Country).ToHashSet()),
            potential,
            StatutoryReview.Of(catalog, evidence, mineral, distortion, potential),
            Circumvention.Of(mineral, MineralLine.Of(catalog, [mineral.Mineral]), _imports, _covered, tables.Rules));
    }

    private OverallFindings Over(IReadOnlyList<MineralAssessment> minerals)
    {
        var lines = MineralLine.Of(catalog, [.. minerals.Select(m => m.Mineral)]);
        var years = lines.SelectMany(l => _imports[l.Line.Code]).Select(i => i.Year).Distinct().ToList();
        return new(
            CombinedImports.ByStage(lines, _imports),
            years.Count == 0 ? [] : CombinedImports.ByOrigin(lines, _imports, years.Max()),
            SignificantCountry.Of(minerals.SelectMany(m => m.Mandate.SourceCountries.Select(s => (m.Mineral.Id, s)))),
            UnknownKind.Of(minerals), tables.Rules);
    }

    private static IEnumerable<Source> Cited(IReadOnlyList<MineralAssessment> minerals) => minerals.SelectMany(m =>
            m.Mandate.SourceCountries.SelectMany(s => s.Risks.Select(r => r.Citation.Source).Concat(s.Shares.Select(x => x.Citation.Source)))
                .Concat(m.Mandate.Demand.Users.Select(u => u.Citation.Source))
                .Concat(m.Mandate.Demand.World.Concat(m.Mandate.Potential.Projections).Select(o => o.Source))
                .Concat(m.Mandate.Distortion.Processing.Select(p => p.Citation.Source))
                .Concat(m.Mandate.Distortion.Controls.Select(c => c.Citation.Source))
                .Concat(m.Mandate.Distortion.Events.Select(e => e.Citation.Source))
                .Concat(m.Mandate.Statutory.Where(s => s.Citation is not null).Select(s => s.Citation!.Source)))
        .Distinct();
}
