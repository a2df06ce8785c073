using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Tests;

/// <summary>What printed world totals say of withheld output. The rule of docs/methods/stage-shares.md rests on it: a total that held
/// the withheld amount would bound it.</summary>
public sealed class WithheldOutputTests
{
    private static readonly string[] Exclusions = ["excludes U.S. production", "Does not include production in the United States"];

    private static readonly List<List<Observation>> Distributions = [.. ObservationReader.Read(Path.Combine(AppContext.BaseDirectory, "data"), new LocalDate(2026, 11, 24))
        .Where(o => o.Measure == Measure.Production && o.Partner is null)
        .GroupBy(o => (o.Source, o.Mineral, o.Stage, o.Form, o.Period)).Select(g => g.ToList())
        .Where(g => g.Exists(o => o.Country == CountryCode.World) && g.Exists(o => o.Status == ObservationStatus.Withheld))];

    [Fact]
    public void No_printed_world_total_holds_withheld_output()
    {
        Distributions.Count.ShouldBeGreaterThan(50);
        Distributions.Where(d => !LeavesItOut(d)).Select(d => $"{d[0].Source.Id} {d[0].Mineral} {d[0].Form} {d[0].Period}").ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_United_States_are_withheld() =>
        Distributions.SelectMany(d => d).Where(o => o.Status == ObservationStatus.Withheld).Select(o => o.Country).Distinct().ShouldBe([CountryCode.UnitedStates]);

    // The total says so, or it is no more than the rows beside it, half a unit of its last printed place allowed for.
    private static bool LeavesItOut(List<Observation> distribution)
    {
        var total = distribution.Last(o => o.Country == CountryCode.World);
        if (total.Status == ObservationStatus.NotAvailable || Exclusions.Any(e => total.Note.Contains(e, StringComparison.OrdinalIgnoreCase))) return true;
        var rows = distribution.Where(o => o.Country != CountryCode.World && o.IsKnown).GroupBy(o => o.Country).Sum(g => g.Last().Value.High);
        var zeros = total.Raw.Length - total.Raw.TrimEnd('0', ',').Length - total.Raw[total.Raw.TrimEnd('0', ',').Length..].Count(c => c == ',');
        return total.Value.Low <= rows + (Math.Pow(10, zeros) / 2);
    }
}
