using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>The source countries of a mineral, the types of risk that each carries, and which are of significant risk (row 2 of
/// the mandate). A country is of significant risk for a mineral where one of its shares reaches the threshold
/// <see cref="MandateRules.SignificantShare"/> by its low bound, and it carries a decisive type or at least
/// <see cref="MandateRules.SignificantTypes"/> types. The rule is Spelter's judgement (docs/methods/source-risk.md).</summary>
public sealed class SourceRisks(CatalogTables catalog, EvidenceBase evidence, MandateRules rules, CatalogueKnowledge knowledge)
{
    private readonly IReadOnlySet<CountryCode> _covered = catalog.MembersOf("covered-nation", knowledge.AsOf);
    private readonly GovernanceMeans _governance = GovernanceMeans.Of(evidence.Governance);

    /// <summary>Source countries of at least <see cref="MandateRules.SourceShare"/>, those of significant risk first, then by their largest share.</summary>
    public IReadOnlyList<SourceCountry> Of(MineralAssessment mineral)
    {
        var supply = new SupplyByCountry(mineral.Stages);
        var imports = ImportShares(mineral.Imports);
        var printed = mineral.ImportSources.Where(s => !s.Country.IsAggregate).ToLookup(s => s.Country);
        var controls = ControlOnDay.Of(catalog, mineral.Mineral, knowledge);
        return [.. supply.Countries.Concat(imports.Keys).Concat(printed.Select(p => p.Key)).Distinct()
            .Where(c => c != CountryCode.UnitedStates && !c.IsAggregate)
            .Select(country => Country(country, supply, imports.GetValueOrDefault(country), printed[country].ToList(), controls))
            .Where(c => c.Shares.Any(s => s.Judged.High >= rules[MandateRules.SourceShare]))
            .OrderByDescending(c => c.IsSignificant).ThenByDescending(c => c.Shares.Max(s => s.Judged.Middle)).ThenBy(c => c.Country)];
    }

    private SourceCountry Country(
        CountryCode country, SupplyByCountry supply, CitedShare? imports, List<ImportSource> printed, IReadOnlyList<ControlOnDay> controls)
    {
        var (mined, processed) = (SupplyByCountry.ShareOf(supply.Mined, country), SupplyByCountry.ShareOf(supply.Processed, country));
        var usgs = printed.Count == 0 ? null : new CitedShare(printed.Select(p => p.Percent * 0.01).Aggregate(Interval.Hull), printed[0].Citation);
        List<SourceRisk> risks =
        [
            .. controls.Where(c => c.Control.Country == country).Select(Control),
            .. catalog.CountryRisks.Where(r => r.Country == country && r.From <= knowledge.AsOf && r.RiskType != "export-control").Select(OnRecord),
            .. Covered(country), .. Governance(country),
            .. Concentration("at the mine", mined), .. Concentration("past the mine", processed),
        ];
        var shown = new SourceCountry(country, mined, processed, imports, usgs, [.. risks.OrderBy(r => r.Standing)], false);
        return shown with { IsSignificant = IsSignificant(shown) };
    }

    private bool IsSignificant(SourceCountry country)
    {
        var types = country.Types.ToList();
        return country.Shares.Any(s => s.Judged.Low >= rules[MandateRules.SignificantShare])
            && (types.Exists(rules.IsDecisive) || types.Count >= rules[MandateRules.SignificantTypes]);
    }

    private static SourceRisk Control(ControlOnDay c) => new(
        "export-control",
        c.Standing switch { ControlStanding.Suspended => RiskStanding.Suspended, ControlStanding.EndUnknown => RiskStanding.EndUnknown, _ => RiskStanding.Holds },
        $"{c.Control.KindInWords}{(c.Control.Stage is { } stage ? $" ({stage})" : "")}", c.Control.From, c.Control.Grade, c.Control.Unverified, c.Citation);

    private SourceRisk OnRecord(CountryRisk risk) => new(
        risk.RiskType, RiskStanding.Holds, risk.Citation, risk.From, risk.Grade, risk.Grade == 'C', knowledge.Cite("country-risks.csv", risk.Citation));

    private IEnumerable<SourceRisk> Covered(CountryCode country) => !_covered.Contains(country) ? [] : catalog.Memberships
        .Where(m => m.Country == country && m.Group == "covered-nation" && m.HoldsOn(knowledge.AsOf))
        .Select(m => new SourceRisk("covered-nation", RiskStanding.Holds, m.Citation, m.From, m.Grade, m.Unverified, knowledge.Cite("memberships.csv", m.Citation)));

    private IEnumerable<SourceRisk> Governance(CountryCode country)
    {
        if (_governance.Citation is not { } citation) yield break;
        if (_governance.Find(country) is not { } mean) yield return new("governance", RiskStanding.Possible, "no score is published", null, null, false, citation);
        else if (mean < rules[MandateRules.GovernanceLow])
            yield return new("governance", RiskStanding.Holds, FormattableString.Invariant($"mean of six indicators {mean:0.00} ({_governance.Year})"), null, null, false, citation);
    }

    private IEnumerable<SourceRisk> Concentration(string where, CitedShare? share)
    {
        var limit = rules[MandateRules.ConcentrationHigh];
        if (share is null || share.Judged.High < limit) yield break;
        var certain = share.Judged.Low >= limit;
        yield return new(
            "concentration", certain ? RiskStanding.Holds : RiskStanding.Possible,
            FormattableString.Invariant($"{share.Judged.Middle * 100:0} % of {(share.OfPublished is null ? "world" : "published")} supply {where}{(certain ? "" : " by the middle of the bounds")}"), null, null, false, share.Citation);
    }

    private static Dictionary<CountryCode, CitedShare> ImportShares(IReadOnlyList<ImportValue> imports)
    {
        var processed = imports.Where(i => i.Stage is Stage.Intermediate or Stage.Refined).ToList();
        var basis = processed.Count > 0 ? processed : [.. imports];
        if (basis.Count == 0) return [];
        var latest = basis.Where(i => i.Year == basis.Max(b => b.Year)).ToList();
        Citation Cite(CountryCode origin) => latest.First(i => i.Origin == origin).Citation with { Method = "share of the customs value of general imports past the mine" };
        return Reliance.Concentration.Of(latest.GroupBy(i => i.Origin).Select(g => new Holding(g.Key, g.Aggregate(Interval.Zero, (sum, i) => sum + i.ValueUsd))))
            ?.Shares.ToDictionary(s => s.Country, s => new CitedShare(s.Share, Cite(s.Country))) ?? [];
    }
}
