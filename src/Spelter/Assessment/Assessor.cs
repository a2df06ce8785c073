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
    private readonly SupplierGovernance _governance = new(evidence.Governance);
    private readonly ILookup<HtsCode, LineImport> _imports = evidence.Imports.ToLookup(i => i.Code);
    private readonly ILookup<MineralId, TariffLine> _lines = catalog.TariffLines.ToLookup(l => l.Mineral);

    /// <summary>Assesses the minerals of the list in force, most vulnerable first. Ranks are among all of them.</summary>
    public AssessmentReport Assess(ulong seed)
    {
        var list = catalog.ListOn(evidence.AsOf);
        var minerals = (list?.Members ?? []).Select(id => catalog.Minerals.First(m => m.Id == id)).Select(AssessOne).ToList();
        var ranked = RankStability.Rank([.. minerals.Select(m => m.Vulnerability)], rules.Settings.WeightDraws, seed);
        List<MineralAssessment> assessed = [.. minerals.Select((m, i) => m with { Vulnerability = ranked[i] }).OrderBy(m => m.Vulnerability.Rank)];
        return new(evidence.AsOf, list, assessed, SourcesOf(assessed)) { Settings = rules.Settings };
    }

    /// <summary>The part of a report that a question asks for. Ranks stay those among all minerals.</summary>
    public static AssessmentReport Narrow(AssessmentReport report, Func<MineralAssessment, bool> wanted)
    {
        List<MineralAssessment> minerals = [.. report.Minerals.Where(wanted)];
        return report with { Minerals = minerals, Sources = SourcesOf(minerals) };
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

    private MineralAssessment AssessOne(Mineral mineral)
    {
        var lines = _lines[mineral.Id].ToList();
        var reliance = PublishedReliance.Of(evidence, mineral.Id, mineral.Groups);
        var stages = StageShares.Of(evidence, mineral.Id, mineral.Groups, rules.Preferences);
        var chain = ChainOf(mineral, stages);
        var imports = UsImports.ByStageAndOrigin(lines, _imports);
        var tonnes = quantities.Of(evidence, _imports, mineral.Id, mineral.Groups);
        var vulnerability = Vulnerability.Of(priors, RawFactors(mineral, lines, reliance, stages, imports));
        return new(
            mineral, reliance, stages,
            PublishedReliance.ImportSources(evidence, mineral.Id, mineral.Groups),
            imports, UsImports.Shifts(lines, _imports, rules.Settings.ShiftThreshold),
            Published(mineral.Id, Measure.Production, Measure.SecondaryProduction, Measure.Capacity, Measure.Reserves)
                .Where(o => o.Country == CountryCode.UnitedStates).ToList(),
            Published(mineral.Id, Measure.Price, Measure.UnitValue).Where(o => o.Period.Month == 0).ToList(),
            Published(mineral.Id, Measure.EndUseShare),
            Published(mineral.Id, Measure.SupplyRisk, Measure.EconomicImportance, Measure.GdpEffectLargestScenario, Measure.GdpEffectProbabilityWeighted),
            vulnerability,
            [.. Unknowns.Of(lines, reliance, stages, vulnerability), .. tonnes.Gaps, .. ChainUnknowns.Of(chain), .. Unknowns.OfSetAside(evidence.SetAside(mineral.Id))])
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

    private Dictionary<string, (Interval Raw, Citation Citation)> RawFactors(
        Mineral mineral, List<TariffLine> lines, IReadOnlyList<RelianceFigure> reliance,
        IReadOnlyList<StageConcentration> stages, IReadOnlyList<ImportValue> imports)
    {
        var raw = new Dictionary<string, (Interval, Citation)>(StringComparer.Ordinal);
        void Know(string factor, (Interval, Citation)? value)
        {
            if (value is { } known) raw[factor] = known;
        }

        var covered = catalog.MembersOf("covered-nation", evidence.AsOf);
        var processing = ProcessingOf(stages);
        Know("processed-import-value", LatestValue(lines, imports, s => s is Stage.Intermediate or Stage.Refined));
        Know("derivative-import-value", LatestValue(lines, imports, s => s == Stage.Fabricated));
        Know("net-import-reliance", LatestReliance(reliance));
        Know("covered-nation-imports", CoveredShare(imports, covered));
        Know("price-volatility", PriceVolatility.Of(Published(mineral.Id, Measure.Price, Measure.UnitValue)));
        if (catalog.Chain.FirstOrDefault(c => c.Mineral == mineral.Id && c.Stage != Stage.Mined) is { } step)
            raw["by-product"] = (Interval.Exactly(catalog.Chain.Any(c => c.Mineral == mineral.Id && c.Hosts.Count > 0) ? 1 : 0), new Citation(catalogSource, "chain.csv", step.FactorBasis));
        if (processing.Count > 0)
        {
            Interval Hull(Func<Concentration, Interval> part) => processing.Select(p => part(p.Concentration)).Aggregate(Interval.Hull);
            var citation = processing[0].Citation;
            raw["processing-concentration"] = (Hull(c => c.HhiWithWithheld), citation);
            raw["covered-nation-processing"] = (Hull(c => c.ShareOf(covered)), citation);
            raw["largest-supplier"] = (Hull(c => c.Shares[0].Share), citation);
            raw["domestic-processing"] = (Hull(c => c.Withheld.Contains(CountryCode.UnitedStates) ? Interval.AnyShare : c.LossOf(CountryCode.UnitedStates)), citation);
            Know("supplier-governance", _governance.Of(processing[0].Concentration) is { } g ? (g.Score, g.Citation) : null);
        }

        return raw;
    }

    private static List<StageConcentration> ProcessingOf(IReadOnlyList<StageConcentration> stages)
    {
        foreach (var stage in new[] { Stage.Refined, Stage.Intermediate })
        {
            var preferred = stages.Where(s => s.Stage == stage && s.Preferred).ToList();
            if (preferred.Count > 0) return [.. preferred.Where(s => s.Period == preferred.Max(p => p.Period))];
        }

        return [];
    }

    private static (Interval, Citation)? LatestValue(List<TariffLine> lines, IReadOnlyList<ImportValue> imports, Func<Stage, bool> stage)
    {
        // Without a line of its own at these stages the value is unknown, not zero.
        if (imports.Count == 0 || !lines.Exists(l => stage(l.Stage))) return null;
        var year = imports.Max(i => i.Year);
        var rows = imports.Where(i => i.Year == year && stage(i.Stage)).ToList();
        var total = rows.Aggregate(Interval.Zero, (sum, i) => sum + i.ValueUsd);
        return (total, (rows.Count > 0 ? rows : [.. imports])[0].Citation);
    }

    private static (Interval, Citation)? LatestReliance(IReadOnlyList<RelianceFigure> reliance)
    {
        var known = reliance.Where(r => r.Status != ObservationStatus.NotAvailable).ToList();
        if (known.Count == 0) return null;
        var latest = known.Where(r => r.Year == known[0].Year).ToList();
        return (latest.Select(r => r.Percent).Aggregate(Interval.Hull), latest[0].Citation);
    }

    private static (Interval, Citation)? CoveredShare(IReadOnlyList<ImportValue> imports, IReadOnlySet<CountryCode> covered)
    {
        var processed = imports.Where(i => i.Stage is Stage.Intermediate or Stage.Refined).ToList();
        if (processed.Count == 0) return null;
        var latest = processed.Where(i => i.Year == processed.Max(p => p.Year)).ToList();
        var concentration = Concentration.Of(latest.GroupBy(i => i.Origin).Select(g => new Holding(g.Key, g.Aggregate(Interval.Zero, (sum, i) => sum + i.ValueUsd))));
        return concentration is null ? null : (concentration.ShareOf(covered), latest[0].Citation);
    }
}
