namespace Spelter.Cli.Tests;

public sealed class AgreementsTests
{
    [Fact]
    public void A_member_state_finds_the_agreements_of_the_union() =>
        CommandLine.Json("agreements", "list", "--partner", "FRA", "--known", "2026-11-24", "--json").GetProperty("result").GetProperty("agreements").EnumerateArray()
            .Select(a => a.GetProperty("id").GetString()).ShouldBe(["G12", "G16", "G19-EU"]);

    [Fact]
    public void The_receipt_names_the_day_of_knowledge_where_none_is_typed() =>
        CommandLine.Json("agreements", "deadlines", "--json").GetProperty("receipt").GetProperty("command").GetString()!.ShouldContain("--as-of ");

    [Theory]
    [InlineData("show G99", "ID: there is no agreement \"G99\".")]
    [InlineData("show G18 --known 2026-09-07", "ID: G18 was not known on 2026-09-07.")]
    [InlineData("list --on someday", "--on: \"someday\" is not a date.")]
    [InlineData("list --partner XQQ", "--partner: unknown country \"XQQ\".")]
    [InlineData("list --stage Smelted", "--stage: unknown stage \"Smelted\".")]
    public void Bad_input_is_one_line(string line, string what)
    {
        var (exit, _, error) = CommandLine.Run(["agreements", .. line.Split(' ')]);
        exit.ShouldBe(SpelterCommand.BadInput);
        error.ShouldStartWith($"spelter: {what}");
        error.TrimEnd().Split('\n').Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show G06")]
    [InlineData("deadlines")]
    public void Marks_stand_on_the_rows_that_have_them(string line) => CommandLine.Run(["agreements", .. line.Split(' ')]).Output.ShouldContain("⚠");

    [Theory]
    [InlineData("list", "list --mineral gallium", "list --known 2025-01-01")]
    [InlineData("show G02", "show G06", "show G14")]
    [InlineData("deadlines", "deadlines --known 2025-01-01")]
    public void Every_question_has_the_same_columns(params string[] questions) =>
        questions.Select(q => CommandLine.Run(["agreements", .. q.Split(' '), "--csv"]).Output.Split('\n')[0]).Distinct().Count().ShouldBe(1);
}
