using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Reports.Tests;

/// <summary>Answers about the chain of the invented mineral.</summary>
internal static class ChainFixture
{
    private static readonly Source Governance = new("governance-1", "A bank", "Indicators", new LocalDate(2025, 9, 1), "printed", "CC BY 4.0", "", "");
    private static readonly CountryCode China = new("CHN");
    private static readonly CountryCode Chile = new("CHL");

    /// <summary>Losses, a gap of 210 t, monthly prices to March 2026, and an index of the EU outside its bounds.</summary>
    public static ChainAnswers Answers(MineralId mineral, Source source, IReadOnlyList<StageConcentration> stages)
    {
        var mine = Observe(mineral, source, Measure.Production, Catalog.Stage.Mined, 1000, "t", Period.Year(2025));
        var metal = Observe(mineral, source, Measure.Production, Catalog.Stage.Refined, 790, "t", Period.Year(2025));
        var reserves = Observe(mineral, source, Measure.Reserves, Catalog.Stage.Mined, 47_000, "t", Period.Year(2025));
        var comparison = new ChainComparison(mineral, new(Catalog.Stage.Mined, "", "Kn content", ""), new(Catalog.Stage.Refined, "", "Kn content", ""), false, "", "");
        var months = Enumerable.Range(0, 63).Select(i => Observe(mineral, source, Measure.Price, Catalog.Stage.Refined, 100 + (i % 7), "USD/t", Period.OfMonth(2021 + (i / 12), (i % 12) + 1)));
        return new(
            StageExposure.Of(
                stages,
                [new(China, "covered-nation", null, null, "law", 'A', false), new(Chile, "fta", null, null, "law", 'A', false), new(Chile, "minerals-framework", null, null, "ledger", 'C', true), new(China, "minerals-framework", null, null, "ledger", 'C', true)],
                [new(China, "rule-of-law", 2023, -0.4, 0.1, Governance)], new LocalDate(2026, 10, 1)),
            OreToProcessing.Of(new Mineral(mineral, "Knownium", "Kn", [], [], false), [mine, metal, reserves], [comparison], []),
            PriceSeries.From(months),
            [new(mineral, "", new Interval(4.85, 4.95), "4.9",
                [new(Catalog.Stage.Refined, new Interval(4.9, 5), new Interval(2, 2.1), new Interval(0, 1), 1, 0.98, new Citation(source, "shares(1)", "HHI"))], [], new Citation(source, "rounds(1)", ""))]);
    }

    private static Observation Observe(MineralId mineral, Source source, Measure measure, Stage stage, double value, string unit, Period period) => new(
        measure, mineral, stage, "", CountryCode.UnitedStates, null, period, Interval.Exactly(value), Unit.Find(unit)!,
        measure == Measure.Price ? "" : "Kn content", ObservationStatus.Reported, "printed", source, "table 1", "");
}
