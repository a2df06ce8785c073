using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Tests;

/// <summary>Small invented facts for tests of the model.</summary>
internal static class Given
{
    public static readonly MineralId Mineral = new("knownium");
    public static readonly CountryCode China = new("CHN");
    public static readonly CountryCode Japan = new("JPN");
    public static readonly CountryCode Chile = new("CHL");
    public static readonly Source Survey = Release("usgs-mcs-2026", new LocalDate(2026, 2, 6));

    public static Source Release(string id, LocalDate published) => new(id, "A publisher", id, published, "printed", "public domain", "", "");

    public static Concentration Shares(params (CountryCode Country, double Amount)[] amounts) =>
        Concentration.Of(amounts.Select(a => new Holding(a.Country, Interval.Exactly(a.Amount))))!;

    public static StageConcentration Stage(Concentration concentration, Stage stage = Catalog.Stage.Refined) =>
        new(Mineral, stage, "", Period.Year(2025), concentration, true, false, new Citation(Survey, "table 1", ""));

    public static Observation Observe(
        Measure measure, double value, string unit, string period, Stage? stage = null, string form = "", string basis = "",
        ObservationStatus status = ObservationStatus.Reported, MineralId? mineral = null, CountryCode? country = null, string raw = "", string locator = "table 1", Source? source = null)
    {
        Period.TryParse(period, out var when).ShouldBeTrue(period);
        return new(
            measure, mineral ?? Mineral, stage, form, country ?? CountryCode.UnitedStates, null, when,
            status == ObservationStatus.Withheld ? Interval.NonNegative : Interval.Exactly(value), Unit.Find(unit)!, basis, status, raw, source ?? Survey, locator, "");
    }
}
