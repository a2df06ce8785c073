using NodaTime;
using Spelter.Data.Shipped;
using Spelter.Data.Tests.Publishers;

namespace Spelter.Data.Tests;

public sealed class ObservationReaderTests : IDisposable
{
    private const string Sources = "id,publisher,title,published,published_basis,licence,attribution,address,kind\na,P,T,2026-01-01,,,,,\n";
    private const string Header = "measure,mineral,stage,form,country,partner,period,low,high,unit,basis,status,raw,locator,note\n";
    private static readonly LocalDate Day = new(2026, 6, 1);
    private readonly InputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_empty_high_bound_is_infinity_and_an_empty_stage_is_none()
    {
        var one = Read("Price,tin,,,WLD,,2026-05,1,,USD/t,,Withheld,W,here,\n").Single();
        one.Value.High.ShouldBe(double.PositiveInfinity);
        (one.Stage, one.Partner, one.Source.Id, one.IsKnown).ShouldBe((null, null, "a", false));
    }

    [Theory]
    [InlineData("Worth,tin,,,WLD,,2026,1,1,USD/t,,Reported,1,here,\n")]
    [InlineData("1,tin,,,WLD,,2026,1,1,USD/t,,Reported,1,here,\n")]
    [InlineData("Price,Tin,,,WLD,,2026,1,1,USD/t,,Reported,1,here,\n")]
    [InlineData("Price,tin,,,,,2026,1,1,USD/t,,Reported,1,here,\n")]
    [InlineData("Price,tin,,,WLD,,2026/,1,1,USD/t,,Reported,1,here,\n")]
    [InlineData("Price,tin,,,WLD,,2026,2,1,USD/t,,Reported,1,here,\n")]
    [InlineData("Price,tin,,,WLD,,2026,1,1,USD/stone,,Reported,1,here,\n")]
    [InlineData("Price,tin,,,WLD,,2026,1\n")]
    public void A_damaged_row_is_named_by_its_line(string row) =>
        Should.Throw<InputException>(() => Read("Price,tin,,,WLD,,2026,1,1,USD/t,,Reported,1,here,\n" + row)).Problem.Where.ShouldBe("observations/a.csv(3)");

    [Fact]
    public void A_table_without_release_is_refused()
    {
        _folder.Text("observations/b.csv", Header);
        Should.Throw<InputException>(() => Read("")).Problem.Where.ShouldBe("observations/b.csv");
    }

    [Fact]
    public void A_release_stands_once_and_its_day_is_a_date()
    {
        _folder.Text("sources.csv", Sources + "a,P,T,2026-01-01,,,,\n");
        Should.Throw<InputException>(() => SourceReader.Read(_folder.Path_)).Problem.Where.ShouldBe("sources.csv(3)");
        _folder.Text("sources.csv", Sources.Replace("2026-01-01", "January", StringComparison.Ordinal));
        Should.Throw<InputException>(() => SourceReader.Read(_folder.Path_)).Problem.Where.ShouldBe("sources.csv(2)");
    }

    private IReadOnlyList<Evidence.Observation> Read(string rows)
    {
        _folder.Text("sources.csv", Sources);
        _folder.Text("observations/a.csv", Header + rows);
        return ObservationReader.Read(_folder.Path_, Day);
    }
}
