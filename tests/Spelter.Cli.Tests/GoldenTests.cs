namespace Spelter.Cli.Tests;

/// <summary>The help of every command and the shape of every JSON answer are what they were: people have learnt the one, and programs
/// rest on the other.</summary>
public sealed class GoldenTests
{
    // The parser names the program by the file that runs: here, the tests.
    private static readonly string Program = Path.GetFileNameWithoutExtension(Environment.GetCommandLineArgs()[0]);

    [Theory]
    [InlineData("")]
    [InlineData("assess")]
    [InlineData("minerals")]
    [InlineData("countries")]
    [InlineData("stages")]
    [InlineData("codes")]
    [InlineData("schedule")]
    [InlineData("schedule show")]
    [InlineData("schedule diff")]
    [InlineData("reliance")]
    [InlineData("network")]
    [InlineData("network solve")]
    [InlineData("network reference")]
    [InlineData("network reference gsim")]
    [InlineData("network reference ces")]
    [InlineData("simulate")]
    [InlineData("coerce")]
    [InlineData("stress")]
    [InlineData("events")]
    [InlineData("agreements")]
    [InlineData("agreements list")]
    [InlineData("agreements show")]
    [InlineData("agreements deadlines")]
    [InlineData("backtest")]
    [InlineData("law")]
    [InlineData("law clock")]
    [InlineData("law show")]
    [InlineData("law validate")]
    [InlineData("duty")]
    [InlineData("data")]
    [InlineData("data sources")]
    [InlineData("data verify")]
    [InlineData("data status")]
    [InlineData("data register")]
    [InlineData("data import")]
    [InlineData("data corrections")]
    [InlineData("completion")]
    public void Help_reads_as_before(string command)
    {
        var (exit, output, error) = CommandLine.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        exit.ShouldBe(0, error);
        Golden.ShouldHold($"help-{(command.Length == 0 ? "spelter" : command.Replace(' ', '-'))}.txt", output.Replace(Program, "spelter", StringComparison.Ordinal), wraps: true);
    }

    // Several questions where one does not meet every property or type.
    [Theory]
    [InlineData("assess", "assess")]
    [InlineData("minerals", "minerals", "minerals --as-of 2020-01-01")]
    [InlineData("countries", "countries")]
    [InlineData("stages", "stages", "stages gallium")]
    [InlineData("codes", "codes", "codes gallium", "codes gallium --as-of 2020-01-01")]
    [InlineData("schedule-line", "schedule show 2620.99.20 --date 2025-06-01", "schedule show 2846.90.80.70 --date 2026-01-01", "schedule show 0406.90.94 --date 2025-06-01", "schedule show 9903.01.25 --date 2025-07-01", "schedule show 1701.14.20.00 --date 2025-06-01", "schedule show 9813.00.05 --date 2025-06-01", "schedule show 9903.01.43 --date 2025-09-16")]
    [InlineData("schedule-diff", "schedule diff 2025-06-30 2025-07-01 --chapter 28", "schedule diff 2025-09-16 2026-06-29 --chapter 84")]
    [InlineData("reliance", "reliance cobalt", "reliance tungsten", "reliance rare-earths", "reliance gold")]
    [InlineData("look-through", "reliance cobalt --look-through")]
    [InlineData("network-show", "network show antimony", "network show yttrium", "network show gallium", "network show nickel")]
    [InlineData("network-list", "network show")]
    [InlineData("reliance-audit", "reliance --audit")]
    [InlineData("simulation", "simulate --ban CHN:antimony:Refined --target USA --leakage 0.2 --draws 3", "simulate --ban CHN:gallium:Refined --draws 2 --path quarterly --notice 1 --curve", "simulate --ban CHN:aluminum --draws 2")]
    [InlineData("network-group", "network show platinum", "network show yttrium")]
    [InlineData("coercion", "coerce CHN --minerals tungsten,terbium,helium --draws 3", "coerce CHN --target JPN --ignore-gains --draws 3 --minerals gallium")]
    [InlineData("stress", "stress --minerals gallium,terbium,antimony --draws 500", "stress --minerals terbium --draws 1")]
    [InlineData("events", "events")]
    [InlineData("duty", "duty --hts 2846.90.80 --origin CN --date 2026-05-01 --known 2026-10-08 --value 1000", "duty --hts 2804.61.00 --origin DE --date 2026-12-04 --known 2026-10-08 --value 18000 --quantity 1000 --unit kg", "duty --hts 2804.61.00 --origin DE --date 2026-12-03 --known 2026-08-01")]
    [InlineData("law-instruments", "law show", "law show proc-11052")]
    [InlineData("law-validation", "law validate")]
    [InlineData("law-clock", "law clock 11001 --known 2026-10-08", "law clock 11052 --known 2026-10-08", "law clock 11052 --date 2026-05-01 --known 2026-10-08", "law clock 11012 --known 2026-10-08")]
    [InlineData("agreements", "agreements list")]
    [InlineData("agreement", "agreements show G02", "agreements show G06")]
    [InlineData("agreement-deadlines", "agreements deadlines")]
    [InlineData("data-sources", "data sources")]
    [InlineData("data-verify", "data verify")]
    [InlineData("data-status", "data status")]
    [InlineData("data-corrections", "data corrections")]
    public void Answers_have_the_shape_of_before(string name, params string[] lines) =>
        Golden.ShouldHold($"shape-{name}.txt", JsonShape.Of(lines.Select(line => CommandLine.Json([.. line.Split(' '), "--json"]))));
}
