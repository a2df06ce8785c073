using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Tests;

/// <summary>An invented mineral of an invented group, on an invented day, for the rows of the mandate.</summary>
internal sealed class MandateWorld
{
    public static readonly Source Catalogue = Release("catalogue", new LocalDate(2026, 6, 1));
    public static readonly Source Survey = Release("survey", new LocalDate(2024, 2, 1));
    public static readonly Source Customs = Release("customs", new LocalDate(2024, 3, 1));
    public static readonly CountryCode China = new("CHN");
    public static readonly CountryCode Japan = new("JPN");
    public static readonly CountryCode Chile = new("CHL");
    public static readonly Mineral Thing = new(new("thing"), "Thing", null, [new("things")], [], false);
    public static readonly Mineral Other = new(new("other"), "Other", null, [new("things")], [], false);

    /// <summary>A share of a tenth, two types, governance below −1, concentration from 65 %, shifts of a tenth, low value below 1,000 dollars.</summary>
    public static readonly MandateRules Rules = new(
        [new("export-control", "export control", true, "", ""), new("covered-nation", "covered nation", true, "", ""), new("conflict", "conflict", false, "", "")],
        [
            new(MandateRules.SourceShare, "", 0.01, "", "", ""), new(MandateRules.SignificantShare, "", 0.1, "", "", ""), new(MandateRules.SignificantTypes, "", 2, "", "", ""),
            new(MandateRules.GovernanceLow, "", -1, "", "", ""), new(MandateRules.ConcentrationHigh, "", 0.65, "", "", ""),
            new(MandateRules.OriginFall, "", 0.1, "", "", ""), new(MandateRules.OriginRise, "", 0.1, "", "", ""), new(MandateRules.LowValue, "", 1000, "", "", ""),
        ]);

    public LocalDate AsOf { get; init; } = new(2026, 6, 1);

    public IReadOnlyList<TariffLine> Lines { get; init; } = [];

    public IReadOnlyList<ExportControl> Controls { get; init; } = [];

    public IReadOnlyList<CountryRisk> Risks { get; init; } = [];

    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    public IReadOnlyList<Observation> Observations { get; init; } = [];

    public IReadOnlyList<LineImport> Imports { get; init; } = [];

    public IReadOnlyList<GovernanceScore> Governance { get; init; } = [];

    public IReadOnlyList<DistortionEvent> Events { get; init; } = [];

    public CatalogTables Catalog => new([Thing, Other, new(new("things"), "Things", null, [], [], true)], [], [], [], Memberships, Lines, Controls, Risks);

    /// <summary>The first mineral after the review.</summary>
    public MineralAssessment Reviewed => Report([Thing]).Minerals[0];

    public AssessmentReport Report(IReadOnlyList<Mineral> minerals)
    {
        var evidence = new EvidenceBase(AsOf, Observations, Imports, Governance);
        var imports = evidence.Imports.ToLookup(i => i.Code);
        var assessed = minerals.Select(m => new MineralAssessment(
            m, [], StageShares.Of(evidence, m.Id, m.Groups, new([], [])), PublishedReliance.ImportSources(evidence, m.Id, m.Groups),
            UsImports.ByStageAndOrigin([.. Lines.Where(l => l.Mineral == m.Id)], imports), UsImports.Shifts([.. Lines.Where(l => l.Mineral == m.Id)], imports, 0.1),
            [], [.. evidence.About(m.Id, Measure.Price)], [], [], Vulnerability.Of([], new Dictionary<string, (Interval, Citation)>(StringComparer.Ordinal)), [])).ToList();
        return new MandateReview(Catalog, evidence, new(Rules, Events, [], null), Catalogue).Complete(new(AsOf, null, assessed, []));
    }

    public static ExportControl Control(CountryCode country, string mineral, string measure, LocalDate from, LocalDate? until = null) =>
        new(country, new(mineral), null, measure, from, until, "events", 'B', false, "written later");

    public static TariffLine Line(string code, string mineral, double low, double high, Stage stage = Stage.Refined) =>
        new(new(code), new(mineral), stage, "", "goods", "kg", null, new Interval(low, high), "", "high", "");

    public static LineImport Import(string code, CountryCode origin, long usd, int year = 2025) => new(year, new(code), origin, usd, usd, usd, usd / 10, Customs);

    public static Observation Observe(Measure measure, CountryCode country, double value, string unit = "t", int year = 2023, Stage? stage = Stage.Refined, ObservationStatus status = ObservationStatus.Reported, string mineral = "thing") =>
        new(measure, new(mineral), stage, "", country, null, Period.Year(year), Interval.Exactly(value), Unit.Find(unit)!, "", status, "", Survey, "table", "");

    private static Source Release(string id, LocalDate day) => new(id, "", id, day, "", "", "", "");
}
