using Spelter.Catalog;
using Spelter.Reliance;
using static Spelter.Tests.MandateWorld;

namespace Spelter.Tests;

public sealed class CombinedImportsTests
{
    private const string Shared = "8112921000";
    private const string Own = "8112922000";
    private static readonly MandateWorld World = new()
    {
        Lines = [Line(Shared, "thing", 0.2, 0.9), Line(Shared, "other", 0.1, 0.8), Line(Own, "thing", 1, 1, Stage.Scrap), Line("8112923000", "things", 1, 1)],
        Imports = [Import(Shared, China, 1000), Import(Own, China, 50), Import(Own, Japan, 7), Import("8112923000", Japan, 300), Import(Own, Japan, 9, 2024)],
    };

    [Fact]
    public void A_line_that_two_minerals_share_counts_once()
    {
        // 0.2 + 0.1 of 1,000 at least, all of it at most, though the high shares add to 1.7; and 50 + 7 + 300 for certain.
        var total = World.Report([Thing, Other]).Overall.ImportsByOrigin[0];
        (total.Origin, total.Year, total.Lines, total.LineValueUsd).ShouldBe((null, 2025, 3, 1357));
        total.ValueUsd.Low.ShouldBe(657, 1e-9);
        total.ValueUsd.High.ShouldBe(1357, 1e-9);
    }

    [Fact]
    public void Of_a_line_of_the_group_one_member_may_have_nothing()
    {
        var total = World.Report([Thing]).Overall.ImportsByOrigin[0];
        total.ValueUsd.Low.ShouldBe((0.2 * 1000) + 57, 1e-9);
        total.ValueUsd.High.ShouldBe((0.9 * 1000) + 57 + 300, 1e-9);
    }

    [Fact]
    public void Origins_sum_to_the_total_and_the_largest_comes_first()
    {
        var all = World.Report([Thing, Other]).Overall.ImportsByOrigin;
        all.Skip(1).Select(t => t.Origin).ShouldBe([China, Japan]);
        all.Skip(1).Sum(t => t.ValueUsd.Low).ShouldBe(all[0].ValueUsd.Low, 1e-9);
        all.Skip(1).Sum(t => t.LineValueUsd).ShouldBe(all[0].LineValueUsd);
    }

    [Fact]
    public void Stages_are_told_apart_for_every_year() =>
        World.Report([Thing, Other]).Overall.ImportsByStage.Where(t => t.Stage == Stage.Scrap).Select(t => (t.Year, t.ValueUsd)).ShouldBe([(2025, Interval.Exactly(57)), (2024, Interval.Exactly(9))]);

    [Fact]
    public void Without_imports_there_is_no_total_rather_than_zero() => new MandateWorld().Report([Thing]).Overall.ImportsByOrigin.ShouldBeEmpty();
}
