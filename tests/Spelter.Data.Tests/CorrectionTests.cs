using NodaTime;
using Spelter.Data.Shipped;
using Spelter.Data.Tests.Publishers;

namespace Spelter.Data.Tests;

public sealed class CorrectionTests : IDisposable
{
    private const string Sources = "id,publisher,title,published,published_basis,licence,attribution,address,kind\na,P,T,2026-01-01,,,,,\n";
    private const string Header = "measure,mineral,stage,form,country,partner,period,low,high,unit,basis,status,raw,locator,note\n";
    private const string Good = "  - {source: a, locator: row 1, original: '1', corrected: '2.5', reason: r, evidence: e, made: 2026-11-24}\n";
    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Rows_are_read_as_corrected()
    {
        Write(Good);
        var rows = ObservationReader.Read(_store.Path, new LocalDate(2026, 6, 1));
        rows.Select(r => (r.Value.Low, r.Raw, r.Correction?.Reason)).ShouldBe([(2.5, "1", "r"), (7, "7", null)]);
        CorrectionCheck.Problems(_store.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("  - {source: a, locator: row 3, original: '1', corrected: '', reason: r, evidence: e, made: 2026-11-24}\n", "meets no row of the tables.")]
    [InlineData("  - {source: a, locator: row 1, original: '9', corrected: '', reason: r, evidence: e, made: 2026-11-24}\n", "but \"1\" is printed there.")]
    [InlineData("  - {source: b, locator: row 1, original: '1', corrected: '', reason: r, evidence: e, made: 2026-11-24, shipped: false}\n", "names a release that sources.csv does not have.")]
    [InlineData("  - {source: a, locator: row 2, original: '7', corrected: '', reason: r, evidence: e, made: 2026-11-24, shipped: false}\n", "says that its rows are not shipped, but 1 are.")]
    public void A_correction_that_no_longer_fits_is_named(string entry, string what)
    {
        Write(entry);
        CorrectionCheck.Problems(_store.Path).ShouldHaveSingleItem().What.ShouldEndWith(what);
    }

    [Theory]
    [InlineData("  - {source: a, locator: row 1, original: '1', corrected: '2,500', reason: r, evidence: e, made: 2026-11-24}\n", "\"2,500\" is not a number.")]
    [InlineData("  - {source: a, locator: row 1, original: '1', corrected: '2', reason: r, evidence: e, made: yesterday}\n", "\"yesterday\" is not a date: write it as yyyy-MM-dd.")]
    [InlineData("  - {source: a, locator: row 1, original: '1', corrected: '2', evidence: e, made: 2026-11-24}\n", "the key \"reason\" is missing.")]
    [InlineData("  - word\n", "the entry is no set of keys.")]
    [InlineData("  - {source: a, locator: row 1, original: '1', corrected: '2', reason: r, evidence: e, made: 2026-11-24, shipped: no}\n", "\"shipped\" is not false.")]
    public void A_wrong_entry_is_named_by_its_line(string entry, string what)
    {
        Write(Good + entry);
        var problem = Should.Throw<InputException>(() => CorrectionReader.Read(_store.Path)).Problem;
        (problem.Where, problem.What).ShouldBe(("corrections.yaml(3)", what));
    }

    [Theory]
    [InlineData("corrections: [\n")]
    [InlineData("something: else\n")]
    [InlineData("")]
    public void What_is_no_list_of_corrections_is_refused(string text)
    {
        _store.Write("corrections.yaml", text);
        Should.Throw<InputException>(() => CorrectionReader.Read(_store.Path)).Problem.Where.ShouldStartWith("corrections.yaml");
    }

    [Fact]
    public void Every_shipped_correction_meets_what_it_corrects() => CorrectionCheck.Problems(InputFolder.Shipped).ShouldBeEmpty();

    private void Write(string entries)
    {
        _store.Write("sources.csv", Sources);
        _store.Write("observations/a.csv", Header
            + "Price,tin,,,WLD,,2026,1,1,USD/t,,Reported,1,row 1,\n"
            + "Price,tin,,,WLD,,2025,7,7,USD/t,,Reported,7,row 2,\n");
        _store.Write("corrections.yaml", "corrections:\n" + entries);
    }
}
