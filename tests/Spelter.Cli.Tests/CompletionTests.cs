namespace Spelter.Cli.Tests;

/// <summary>What a shell is told when a user presses the tab key.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("spelter assess gal", "gallium")]
    [InlineData("spelter rel", "reliance")]
    [InlineData("spelter reliance gallium --stage Ref", "Refined")]
    [InlineData("spelter data import census", "census-imports")]
    [InlineData("spelter codes --h", "--hts")]
    [InlineData("spelter law clock 110", "11001")]
    public void The_line_typed_so_far_is_completed(string typed, string wanted) =>
        CommandLine.Run($"[suggest:{typed.Length}]", typed).Output.Split(Environment.NewLine).ShouldContain(wanted);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_has_a_script(string shell) => CommandLine.Run("completion", shell).Output.ShouldContain("[suggest:");

    [Fact]
    public void An_unknown_shell_lists_the_shells()
    {
        var (exit, _, error) = CommandLine.Run("completion", "cmd");
        exit.ShouldBe(SpelterCommand.BadInput);
        error.ShouldContain("bash, zsh, fish, pwsh");
    }
}
