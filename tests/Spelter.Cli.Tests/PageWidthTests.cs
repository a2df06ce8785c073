namespace Spelter.Cli.Tests;

public sealed class PageWidthTests
{
    [Theory]
    [InlineData("assess")]
    [InlineData("assess cobalt")]
    [InlineData("assess gallium")]
    [InlineData("assess --as-of 2018-06-01")]
    [InlineData("reliance cobalt")]
    [InlineData("codes")]
    [InlineData("codes --hts 8104.11.00.00")]
    [InlineData("codes --hts 2825.60.00.00")]
    [InlineData("countries")]
    [InlineData("stages")]
    [InlineData("data sources")]
    public void Text_fits_the_page_of_120_columns(string line)
    {
        var run = CommandLine.Run(line.Split(' '));
        run.Exit.ShouldBe(0);
        run.Output.Split('\n').ShouldAllBe(l => l.TrimEnd('\r').Length <= 120);
    }
}
