using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Reports.Tests;

/// <summary>Two invented minerals, one with evidence of every kind and one with none. The figures are invented.</summary>
internal static class Fixture
{
    public static readonly Source Survey = new("survey-1", "A survey", "Summaries <2026> & \"notes\"", new LocalDate(2026, 2, 1), "printed", "public domain", "", "https://example.org/survey");
    public static readonly Source Customs = new("customs-1", "A customs office", "Trade, 2025", new LocalDate(2026, 3, 1), "printed", "public domain", "", "https://example.org/customs");
    public static readonly Source OnlyShifts = new("customs-2", "A customs office", "Trade by code", new LocalDate(2026, 3, 2), "printed", "public domain", "", "");
    private static readonly CountryCode China = new("CHN");
    private static readonly CountryCode Japan = new("JPN");
    private static readonly MineralId Known = new("knownium");
    private static readonly FactorPrior Reliance = new("exposure", "net-import-reliance", "net import reliance", "percent", 2, false, 0, 100, "Net import reliance, percent", "Spelter");
    private static readonly FactorPrior Covered = new("exposure", "covered-nation-imports", "covered nations in US imports", "share", 1, false, 0, 1, "Share of imports from covered nations", "Spelter");

    public static ReportNames Names { get; } = new(c => c == China ? "China" : c == Japan ? "Japan" : c.ToString(), id => id == Known ? "Knownium" : id.Value, new HashSet<CountryCode> { China });

    public static AssessmentReport Report { get; } = Make();

    private static AssessmentReport Make()
    {
        Dictionary<string, (Interval, Citation)> raw = new(StringComparer.Ordinal) { ["net-import-reliance"] = (new Interval(50, 100), Cite(Survey)) };
        var ranked = RankStability.Rank([Vulnerability.Of([Reliance, Covered], raw), Vulnerability.Of([Reliance, Covered], new Dictionary<string, (Interval, Citation)>())], 20, 1);
        var list = new MineralList("2025", new LocalDate(2025, 11, 7), "90 FR 50494", 'A', [Known, new("unknownium")]);
        return new(new LocalDate(2026, 10, 1), list, [Full(ranked[0]) with { Mandate = MandateFixture.Findings(Known) }, Empty(ranked[1])], [Customs, Survey]) { Overall = MandateFixture.Overall(Known) };
    }

    private static MineralAssessment Full(Vulnerability vulnerability) => new(
        new Mineral(Known, "Knownium", "Kn", [], [], false),
        [new(Known, "", 2025, new Interval(50, 100), ObservationStatus.Bounded, ">50", "as defined", Cite(Survey))
        {
            Recomputation = new(RecomputationOutcome.OnlyBounds, RecomputationReason.TermWithheld, new Interval(20, double.PositiveInfinity), null, "(imports − exports) / (apparent consumption)", "production", [])
            { Remark = "The note names no form" },
        }],
        [Stage(Catalog.Stage.Mined, 20, 60), Stage(Catalog.Stage.Refined, 5, 90)],
        [new(Known, "Metal", China, Period.Years(2021, 2024), Interval.Exactly(62), "62", Cite(Survey))],
        [
            new(Catalog.Stage.Refined, China, 2025, new Interval(1_000_000, 1_234_567), new Interval(10, 20), 2, Cite(Customs)),
            new(Catalog.Stage.Refined, Japan, 2025, Interval.Exactly(500_000), Interval.Exactly(5_000), 1, Cite(Customs)),
        ],
        [new(new HtsCode("811292"), Catalog.Stage.Refined, [new HtsCode("8112921000")], "Metal & powder", Japan, 2024, 0.1, 2025, 0.3, 900_000, Cite(OnlyShifts))],
        [Observe(Measure.Production, 1234.5, "t", ObservationStatus.Estimated), Observe(Measure.Reserves, 0, "t", ObservationStatus.Withheld)],
        [Observe(Measure.Price, 12.5, "USD/kg", ObservationStatus.Reported)],
        [Observe(Measure.EndUseShare, 40, "percent", ObservationStatus.Reported)],
        [],
        vulnerability, ["Refined output is withheld for Japan; shares are of the others."])
    {
        Chain = ChainFixture.Answers(Known, Survey, [Stage(Catalog.Stage.Mined, 20, 60), Stage(Catalog.Stage.Refined, 5, 90)]),
        Quantities = new(
            [new(Known, "Metal", 2025, Interval.Exactly(2_000), "Kn content", ObservationStatus.Estimated, "2,000 t", Cite(Survey))],
            [
                Quantity(China, new Interval(1_230, 1_250), 1_240, QuantityMethod.McsFormShare, Survey),
                Quantity(CountryCode.OtherCountries, new Interval(750, 770), 760, QuantityMethod.McsFormShare, Survey),
                Quantity(China, new Interval(900, 1_700), null, QuantityMethod.ValueOverPrice, Customs),
            ],
            []),
    };

    private static MineralAssessment Empty(Vulnerability vulnerability) => new(
        new Mineral(new("unknownium"), "Unknownium", null, [], [], false), [], [], [], [], [], [], [], [], [], vulnerability, ["Nothing is published."]);

    private static ImportQuantity Quantity(CountryCode origin, Interval tonnes, double? nominal, QuantityMethod method, Source source) => new(
        Known, "Metal", 2025, origin, tonnes, nominal, "Kn content", method, ObservationStatus.Estimated, Cite(source))
    { Confidence = "medium" };

    private static StageConcentration Stage(Stage stage, double usa, double china) => new(
        Known, stage, "", Period.Year(2025),
        Concentration.Of([new(CountryCode.UnitedStates, Interval.Exactly(usa)), new(China, Interval.Exactly(china)), new(CountryCode.OtherCountries, Interval.Exactly(5))])!,
        true, true, Cite(Survey));

    private static Observation Observe(Measure measure, double value, string unit, ObservationStatus status) => new(
        measure, Known, null, "Metal", CountryCode.UnitedStates, null, Period.Year(2025),
        status == ObservationStatus.Withheld ? Interval.NonNegative : Interval.Exactly(value), Unit.Find(unit)!, "", status, "printed", Survey, "table 1", "");

    private static Citation Cite(Source source) => new(source, "table 1, row 2", "");
}
