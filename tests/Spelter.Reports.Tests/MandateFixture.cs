using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Reports.Tests;

/// <summary>Findings of every kind for the rows of the mandate. The figures are invented.</summary>
internal static class MandateFixture
{
    private static readonly CountryCode China = new("CHN");
    private static readonly CountryCode Japan = new("JPN");
    private static readonly HtsCode Code = new("811292");
    private static readonly ExportControl Ban = new(China, new("knownium"), null, "suspended-ban", new LocalDate(2025, 11, 9), new LocalDate(2026, 11, 28), "events X1", 'B', false, "a note");
    private static readonly ExportControl Longer = Ban with { From = new LocalDate(2026, 11, 28), Until = new LocalDate(2027, 1, 11), Grade = 'C', Unverified = true };

    public static MandateFindings Findings(MineralId mineral)
    {
        var half = Half();
        var users = new ImportUser(new Industry("331410", "Smelting", 9e9, 5e9), 2, new Interval(1, 2), new Industry("331420", "Rolling & drawing", null, null), 4_117e6, 0.5, Cite(Fixture.Survey));
        return new(
            [
                new(China, half, half, half, half, [
                    new("export-control", RiskStanding.Suspended, "suspended-ban", Ban.From, 'B', false, Cite(Fixture.Survey)),
                    new("coercion-record", RiskStanding.Holds, "events X2", Ban.From, 'C', true, Cite(Fixture.Survey)),
                    new("governance", RiskStanding.Possible, "no score is published", null, null, false, Cite(Fixture.Survey))], true),
                new(Japan, null, null, half, null, [], false),
            ],
            new(
                [new(Ban, ControlStanding.Suspended, Ban.Until, Longer, "a note", Cite(Fixture.Survey))],
                [new(new("X3", Ban.From, China, [mineral], "price-gap", "Inside 89.5, outside 157.3", "events X3", 'C', true, "note"), Cite(Fixture.Survey))],
                [new(China, Stage.Refined, "", Period.Year(2024), Interval.Exactly(0.9), true, Cite(Fixture.Survey))],
                [new(Observe(Measure.Price, 10, 2021), Observe(Measure.Price, 20, 2022), Observe(Measure.Price, 15, 2023))]),
            new([new(mineral, "Magnets", ["331410"], "survey-1", "no share")], [users], [Observe(Measure.Demand, 1, 2024), Observe(Measure.Demand, 2, 2030) with { Form = "STEPS" }], half, half),
            new([Observe(Measure.Production, 9, 2030)], [Observe(Measure.Production, 3, 2024)], [new(Observe(Measure.Capacity, 8, 2024), Observe(Measure.Production, 3, 2024), Interval.Exactly(0.375))]),
            [new("d1", "US apparent consumption, 2024", Interval.Exactly(7), "t", Cite(Fixture.Survey)), new("d7", "Change of US employment", null, "percent", null)],
            new(
                [new(Shift(China, 0.6, 0.3), Shift(Japan, 0.1, 0.5), false)],
                [.. new[] { "scrap", "derivative", "basket", "low-value" }.Select(k => new EvasionRoute(k, 1, 4, Interval.Exactly(10), Cite(Fixture.Customs)))]));
    }

    public static OverallFindings Overall(MineralId mineral) => new(
        [new(2025, null, Stage.Refined, new Interval(5, 9), 9, Interval.Exactly(1), 3, Cite(Fixture.Customs))],
        [new(2025, null, null, new Interval(5, 9), 9, Interval.Exactly(1), 3, Cite(Fixture.Customs)), new(2025, China, null, new Interval(5, 9), 9, Interval.Exactly(1), 3, Cite(Fixture.Customs))],
        [new(China, [mineral], [("export-control", 1)], true, Cite(Fixture.Survey))],
        [new("End-use shares", [mineral], false), new("Subsidies of exporting processors, as a series", [mineral], true)],
        new(
            [new("export-control", "export control", true, "a control runs", "a judgement")],
            [.. MandateRules.Needed.Select(n => new Threshold(n, n, 0.5, "share", "separates", "a judgement"))]));

    private static CitedShare Half() => new(new Interval(0.4, 0.6), Cite(Fixture.Survey));

    private static OriginShift Shift(CountryCode origin, double from, double to) => new(Code, Stage.Refined, [Code], "Metal & powder", origin, 2024, from, 2025, to, 900_000, Cite(Fixture.Customs));

    private static Observation Observe(Measure measure, double value, int year) => new(
        measure, new("knownium"), Stage.Refined, "", CountryCode.UnitedStates, null, Period.Year(year), Interval.Exactly(value), Unit.Find("t")!, "", ObservationStatus.Estimated, "", Fixture.Survey, "table 2", "");

    private static Citation Cite(Source source) => new(source, "table 1, row 2", "");
}
