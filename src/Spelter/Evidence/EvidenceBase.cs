using NodaTime;
using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>All observations known on a day: releases published on that day or before, and no others. A later release
/// never hides an earlier one; <see cref="Latest"/> picks the newest statement of each fact and the rest stay readable.</summary>
public sealed class EvidenceBase
{
    private const string BasisNotStated = "not stated";

    private readonly ILookup<MineralId, Observation> _byMineral;
    private readonly ILookup<MineralId, Observation> _setAside;

    /// <summary>What of these was public on a day.</summary>
    public EvidenceBase(LocalDate asOf, IEnumerable<Observation> observations, IReadOnlyList<LineImport> imports, IReadOnlyList<GovernanceScore> governance)
    {
        AsOf = asOf;
        var visible = observations.Where(o => o.Source.Published <= asOf).ToLookup(o => o.IsSetAside);
        _byMineral = visible[false].ToLookup(o => o.Mineral);
        _setAside = visible[true].ToLookup(o => o.Mineral);
        Imports = [.. imports.Where(i => i.Source.Published <= asOf)];
        Governance = [.. governance.Where(g => g.Source.Published <= asOf)];
    }

    /// <summary>Last day of knowledge, inclusive.</summary>
    public LocalDate AsOf { get; }

    /// <summary>US imports by tariff line and origin.</summary>
    public IReadOnlyList<LineImport> Imports { get; }

    /// <summary>Governance scores of countries.</summary>
    public IReadOnlyList<GovernanceScore> Governance { get; }

    /// <summary>Every statement about a mineral, in the order of its tables.</summary>
    public IEnumerable<Observation> About(MineralId mineral) => _byMineral[mineral];

    /// <summary>Every statement about a mineral of one measure.</summary>
    public IEnumerable<Observation> About(MineralId mineral, Measure measure) => _byMineral[mineral].Where(o => o.Measure == measure);

    /// <summary>Statements that a correction sets aside: no answer counts them.</summary>
    public IEnumerable<Observation> SetAside(MineralId mineral) => _setAside[mineral];

    /// <summary>The newest statement of each fact: of those that agree in form, stage, country, partner, period and basis, the one of
    /// the release published last. Gross weight and content are two facts; a statement without a basis is the same fact as those of
    /// the only basis stated.</summary>
    public static IEnumerable<Observation> Latest(IEnumerable<Observation> observations) => observations
        .GroupBy(o => (o.Measure, o.Mineral, o.Stage, o.Form, o.Country, o.Partner, o.Period, Family(o.Source.Id)))
        .SelectMany(g => g.Select(o => o.Basis).Where(b => b.Length > 0 && b != BasisNotStated).Distinct(StringComparer.Ordinal).Count() < 2
            ? [g.MaxBy(o => o.Source.Published)!]
            : g.GroupBy(o => o.Basis, StringComparer.Ordinal).Select(b => b.MaxBy(o => o.Source.Published)!));

    /// <summary>The releases of one series: "usgs-mcs" for every edition of the Mineral Commodity Summaries.</summary>
    public static string Family(string sourceId) => sourceId.StartsWith("usgs-mcs-", StringComparison.Ordinal) ? "usgs-mcs" : sourceId;
}
