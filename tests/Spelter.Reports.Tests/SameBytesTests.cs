namespace Spelter.Reports.Tests;

public sealed class SameBytesTests
{
    [Fact]
    public void A_Word_document_of_the_same_report_has_the_same_bytes() => BytesOf(s => WordReport.Write(Fixture.Report, s, Fixture.Names));

    [Fact]
    public void A_workbook_of_the_same_report_has_the_same_bytes() => BytesOf(s => WorkbookReport.Write(Fixture.Report, s));

    private static void BytesOf(Action<Stream> write)
    {
        using MemoryStream first = new(), second = new();
        write(first);
        // ZIP dates to two seconds: longer than that, else the same moment would hide the fault.
        Thread.Sleep(2100);
        write(second);
        second.ToArray().ShouldBe(first.ToArray());
    }
}
