using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Period = Spelter.Evidence.Period;

namespace Spelter.Data.Tests;

/// <summary>Printed apparent consumption of 2024 against production, recovery, imports less exports, where all terms are printed
/// and no change of stocks is counted. A form that slips in the import of the tables, or a unit, would break it.</summary>
public sealed class ApparentConsumptionTests
{
    private static readonly ILookup<(MineralId, Measure), Observation> Printed = ObservationReader.Read(Path.Combine(AppContext.BaseDirectory, "data"), new LocalDate(2026, 11, 24))
        .Where(o => o.Source.Id == "usgs-mcs-2026" && o.Country == CountryCode.UnitedStates && o.Period == Period.Year(2024))
        .ToLookup(o => (o.Mineral, o.Measure));

    // Forms are joined by a bar; a dash is a term that the chapter does not have.
    [Theory]
    [InlineData("antimony", "", "Smelter: Primary", "Smelter: Secondary", "Oxide|Unwrought, powder", "Oxide|Unwrought, powder")]
    [InlineData("beryllium", "", "", "-", "", "")]
    [InlineData("bismuth", "", "-", "Secondary (scrap)", "Total", "Total")]
    [InlineData("cobalt", "", "-", "Secondary", "", "")]
    [InlineData("fluorspar", "", "-", "-", "Total fluorspar imports", "Total fluorspar")]
    [InlineData("graphite", "", "-", "-", "", "")]
    [InlineData("magnesium", "Magnesium compounds", "Magnesium compounds", "-", "Magnesium compounds", "Magnesium compounds")]
    [InlineData("niobium", "", "-", "-", "", "")]
    [InlineData("potash", "", "", "-", "", "")]
    [InlineData("rhenium", "", "", "-", "Ammonium perrhenate|Rhenium, unwrought and powders", "")]
    [InlineData("tantalum", "", "-", "-", "", "")]
    [InlineData("titanium", "TiO2 pigment", "TiO2 pigment", "-", "TiO2 pigment", "TiO2 pigment")]
    [InlineData("zinc", "refined zinc", "Refined zinc", "-", "Refined zinc", "Refined zinc")]
    public void Production_recovery_and_net_imports_meet_it_within_one_percent(string mineral, string consumption, string production, string recovery, string imports, string exports)
    {
        double Sum(Measure measure, string forms) => forms == "-" ? 0 : forms.Split('|').Sum(f => One(mineral, measure, f));
        var rebuilt = Sum(Measure.Production, production) + Sum(Measure.SecondaryProduction, recovery) + Sum(Measure.Imports, imports) - Sum(Measure.Exports, exports);
        (rebuilt / Sum(Measure.ApparentConsumption, consumption)).ShouldBe(1, 0.01);
    }

    // World tables repeat US production of the same form: the first is that of the salient statistics.
    private static double One(string mineral, Measure measure, string form)
    {
        var found = Printed[(new MineralId(mineral), measure)].First(o => o.Form == form);
        found.Value.IsExact.ShouldBeTrue($"{mineral}, {measure}, {form}");
        return found.InBaseUnit.Low;
    }
}
