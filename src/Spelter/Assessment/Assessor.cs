using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Composes the assessment from the other rooms.</summary>
/// <param name="catalog">Names, chains, memberships and the tariff map.</param>
/// <param name="evidence">What is known on the day of the assessment.</param>
/// <param name="priors">Weights and anchors of the vulnerability factors.</param>
/// <param name="catalogSource">Release to cite for facts of the catalogue itself.</param>
/// <param name="rules">Settings and hand-kept tables that the answers follow.</param>
/// <param name="quantities">Rebuilds imports in tonnes.</param>
public sealed class Assessor(
    CatalogTables catalog, EvidenceBase evidence, IReadOnlyList<FactorPrior> priors, Source catalogSource, AssessmentRules rules, ImportQuantities quantities)
{
    private readonly EuSupplyRisks _euRisks = new(catalog, evidence, rules.Eu);
    private readonly RelianceRecomputation _recomputation = new(rules.Definitions);
    private readonly VulnerabilityFactors _factors = new(catalog, evidence, catalogSource);
    private readonly ILookup<HtsCode, LineImport> _imports = evidence.Imports.ToLookup(i => i.Code);

    /// <summary>Assesses minerals of the list in force, most vulnerable first. Ranks are among all of the list.</summary>
    /// <param name="seed">Seed of the weight draws.</param>
    /// <param name="wanted">Minerals that the question asks for; null for all.</param>
    public AssessmentReport Assess(ulong seed, Func<Mineral, bool>? wanted = null)
    {
        var list = catalog.ListOn(evidence.AsOf);
        // Minerals do not depend on each other, and everything that they read is read only.
        var grounds = InParallel.Map([.. (list?.Members ?? []).Select(id => catalog.Minerals.First(m => m.Id == id))], GroundsOf);
        var ranked = RankStability.Rank([.. grounds.Select(g => g.Vulnerability)], rules.Settings.WeightDraws, seed);
        List<Grounds> asked = [.. grounds.Zip(ranked, (g, vulnerability) => g with { Vulnerability = vulnerability })
            .Where(g => wanted?.Invoke(g.Mineral) ?? true)];
        List<MineralAssessment> assessed = [.. InParallel.Map(asked, Complete).OrderBy(m => m.Vulnerability.Rank)];
        return new(evidence.AsOf, list, assessed, SourcesOf(assessed)) { Settings = rules.Settings };
    }

    private static List<Source> SourcesOf(IReadOnlyList<MineralAssessment> minerals) => [.. minerals
        .SelectMany(m => m.Reliance.Select(r => r.Citation.Source)
            .Concat(m.Stages.Select(s => s.Citation.Source))
            .Concat(m.ImportSources.Select(s => s.Citation.Source))
            .Concat(m.Imports.Select(i => i.Citation.Source))
            .Concat(m.Shifts.Select(x => x.Citation.Source))
            .Concat(m.Quantities.Sources)
            .Concat(m.UsSupply.Concat(m.Prices).Concat(m.EndUses).Concat(m.Besides).Select(o => o.Source))
            .Concat(m.Chain.Sources)
            .Concat(m.Vulnerability.Factors.Where(f => f.Citation is not null).Select(f => f.Citation!.Source)))
        .Distinct().OrderBy(s => s.Id, StringComparer.Ordinal)];

    private Grounds GroundsOf(Mineral mineral)
    {
        var lines = MineralLine.OfOne(catalog, mineral);
        var reliance = PublishedReliance.Of(evidence, mineral.Id, mineral.Groups);
        var stages = StageShares.Of(evidence, mineral.Id, mineral.Groups, rules.Stages);
        var imports = UsImports.ByStageAndOrigin(lines, _imports);
        return new(mineral, lines, reliance, stages, imports, Vulnerability.Of(priors, _factors.Of(mineral, lines, reliance, stages, imports)));
    }

    private MineralAssessment Complete(Grounds grounds)
    {
        var (mineral, lines, reliance, stages, imports, vulnerability) = grounds;
        var chain = ChainOf(mineral, stages);
        var tonnes = quantities.Of(evidence, _imports, mineral.Id, mineral.Groups);
        return new(
            mineral, _recomputation.Beside(evidence, reliance), stages,
            PublishedReliance.ImportSources(evidence, mineral.Id, mineral.Groups),
            imports, UsImports.Shifts([.. lines.Where(l => l.Mineral == mineral.Id)], _imports, rules.Settings.ShiftThreshold),
            Published(mineral.Id, Measure.Production, Measure.SecondaryProduction, Measure.Capacity, Measure.Reserves)
                .Where(o => o.Country == CountryCode.UnitedStates).ToList(),
            Published(mineral.Id, Measure.Price, Measure.UnitValue).Where(o => o.Period.Month == 0).ToList(),
            Published(mineral.Id, Measure.EndUseShare),
            Published(mineral.Id, Measure.SupplyRisk, Measure.EconomicImportance, Measure.GdpEffectLargestScenario, Measure.GdpEffectProbabilityWeighted),
            vulnerability,
            [.. Unknowns.Of(catalog, mineral, lines, reliance, stages, vulnerability), .. Unknowns.OfTables(mineral, rules.Stages.SetAside), .. tonnes.Gaps, .. ChainUnknowns.Of(catalog, chain), .. Unknowns.OfSetAside(catalog, evidence.SetAside(mineral.Id))])
        {
            Chain = chain,
            Quantities = tonnes,
        };
    }

    private ChainAnswers ChainOf(Mineral mineral, IReadOnlyList<StageConcentration> stages)
    {
        // Two bases of one series are two statements: all rows of the newest release stay.
        List<Observation> usSupply = [.. mineral.Groups.Prepend(mineral.Id)
            .SelectMany(evidence.About)
            .Where(o => o.Measure is Measure.Production or Measure.Capacity or Measure.Reserves && o.Country == CountryCode.UnitedStates && o.Period.LastYear <= evidence.AsOf.Year)
            .GroupBy(o => (o.Measure, o.Mineral, o.Stage, o.Form, o.Period, Family: EvidenceBase.Family(o.Source.Id)))
            .SelectMany(g => g.Where(o => o.Source.Published == g.Max(x => x.Source.Published)))];
        return new(
            StageExposure.Of(stages, catalog.Memberships, evidence.Governance, evidence.AsOf),
            OreToProcessing.Of(mineral, usSupply, rules.Comparisons, catalog.Chain),
            PriceSeries.From(evidence.About(mineral.Id).Where(o => o.Measure is Measure.Price or Measure.UnitValue)),
            _euRisks.Of(mineral));
    }

    private List<Observation> Published(MineralId mineral, params ReadOnlySpan<Measure> measures)
    {
        var wanted = measures.ToArray();
        return [.. EvidenceBase.Latest(evidence.About(mineral).Where(o => wanted.Contains(o.Measure)))
            .OrderBy(o => o.Measure).ThenByDescending(o => o.Period).ThenBy(o => o.Form, StringComparer.Ordinal)];
    }

    // What the rank of every mineral rests on; the rest of an assessment is made only where it is asked for.
    private sealed record Grounds(
        Mineral Mineral, List<TariffLine> Lines, IReadOnlyList<RelianceFigure> Reliance,
        IReadOnlyList<StageConcentration> Stages, IReadOnlyList<ImportValue> Imports, Vulnerability Vulnerability);
}
