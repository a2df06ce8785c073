using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

/// <summary>A damaged table of the schedule is told by its line.</summary>
public sealed class ScheduleReaderTests : IDisposable
{
    private const string Header = "code,first,last,parent,headings,indent,units,general,special,other,additional,footnotes,description\n";
    private const string Good = "2846,one,two,,,0,,,,,,,Compounds\n";
    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("284,one,two,,,0,,,,,,,X\n", "law/schedule/lines.csv(3)", "\"284\" is not an HTS code")]
    [InlineData("2847,three,two,,,0,,,,,,,X\n", "law/schedule/lines.csv(3)", "\"three\" is no edition of the table of editions")]
    [InlineData("2847,one,two,,7,0,,,,,,,X\n", "law/schedule/lines.csv(3)", "there is no heading 7")]
    [InlineData("2847,one,two,,,deep,,,,,,,X\n", "law/schedule/lines.csv(3)", "\"deep\" is not a whole number")]
    [InlineData("2846,two,two,,,0,,,,,,,X\n", "law/schedule/lines.csv(3)", "2846 stands twice in two")]
    [InlineData("2847,one\n", "law/schedule/lines.csv(3)", "2 cells")]
    public void A_cell_that_is_not_what_its_column_holds_is_told_by_its_line(string row, string where, string what)
    {
        Write("one,2025-01-01,published,1-99,yes\ntwo,2025-02-01,published,1-99,no\n", Good + row);
        var fault = Should.Throw<InputException>(() => ScheduleReader.Read(_store.Path)).Problem;
        fault.Where.ShouldStartWith(where);
        fault.What.ShouldContain(what);
    }

    [Theory]
    [InlineData("one,2025-01-01,published,1-99,yes\ntwo,2024-02-01,published,1-99,no\n", "two stands behind a later edition")]
    [InlineData("one,2025-13-01,published,1-99,yes\n", "\"2025-13-01\" is not a date")]
    [InlineData("one,2025-01-01,found,1-99,yes\n", "\"found\" is not one of")]
    [InlineData("one,2025-01-01,held,all,yes\n", "\"all\" are not chapters")]
    [InlineData("", "no edition")]
    public void So_is_an_edition(string editions, string what)
    {
        Write(editions, Good);
        Should.Throw<InputException>(() => ScheduleReader.Read(_store.Path)).Problem.What.ShouldContain(what);
    }

    [Fact]
    public void Only_the_chapter_asked_for_is_read()
    {
        Write("one,2025-01-01,published,1-99,yes\ntwo,2025-02-01,published,1-99,no\n", Good + "8112,one,two,,,0,,,,,,,Gallium\n");
        ScheduleReader.Read(_store.Path, 81).Codes.ShouldHaveSingleItem().Digits.ShouldBe("8112");
        ScheduleReader.Read(_store.Path).Codes.Count().ShouldBe(2);
    }

    private void Write(string editions, string lines)
    {
        _store.Write("law/schedule/editions.csv", "edition,day,day_basis,chapters,followed\n" + editions);
        _store.Write("law/schedule/headings.csv", "number,text\n1,Other:\n");
        _store.Write("law/schedule/code-changes.csv", "old,new,edition_before,edition,change\n");
        _store.Write("law/schedule/lines.csv", Header + lines);
    }
}
