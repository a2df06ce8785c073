using Spelter.Evidence;

namespace Spelter.Tests;

public sealed class ImportUseTableTests
{
    private static readonly ImportUseTable Table = new(
        MandateWorld.Survey, [new("331410", "Smelting", 9, 1)], [("3314", "331490"), ("33141", "331410"), ("23", "233210")],
        [new("331410", "A", 1), new("331410", "B", 5), new("331490", "C", 2)], [(new("8112921000"), "331410"), (new("8112922000"), "331491"), (new("8112923000"), "910000")]);

    [Theory]
    [InlineData("8112921000", "331410")]
    [InlineData("8112922000", "331490")]
    [InlineData("8112923000", null)]
    [InlineData("8112924000", null)]
    public void The_longest_prefix_of_the_industry_gives_the_commodity(string line, string? commodity) => Table.CommodityOf(new(line)).ShouldBe(commodity);

    [Fact]
    public void The_largest_user_comes_first() => Table.UsersOf("331410").Select(u => u.Industry).ShouldBe(["B", "A"]);
}
