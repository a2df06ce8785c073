using NodaTime;
using Spelter.Reliance;

namespace Spelter.Data.Tests;

/// <summary>The way into Spelter for a program: open the data folder, ask for an assessment.</summary>
public sealed class WorkspaceTests
{
    private static readonly LocalDate Day = new(2026, 11, 24);

    [Fact]
    public void The_shipped_folder_answers_for_every_mineral_of_the_list()
    {
        var report = Workspace.Open().Assess(Day);
        report.List!.Id.ShouldBe("2025");
        report.Minerals.Count.ShouldBe(60);
        report.Minerals.ShouldAllBe(m => m.Mandate != null);
    }

    [Fact]
    public void One_mineral_has_the_rank_that_it_has_among_all()
    {
        var workspace = Workspace.Open();
        var alone = workspace.Assess(Day, m => m.Id.Value == "cobalt").Minerals.ShouldHaveSingleItem();
        var amongAll = workspace.Assess(Day).Minerals.Single(m => m.Mineral.Id.Value == "cobalt");
        (alone.Vulnerability.Rank, alone.Vulnerability.RankBand).ShouldBe((amongAll.Vulnerability.Rank, amongAll.Vulnerability.RankBand));
    }

    [Fact]
    public void The_index_and_the_exposure_tell_one_share_of_the_United_States()
    {
        foreach (var mineral in Workspace.Open().Assess(Day).Minerals)
        {
            var processing = PreferredSupply.PastTheMine(mineral.Stages);
            var shares = mineral.Chain.Exposures.Where(e => processing.Contains(e.Stage)).Select(e => e.UnitedStates).ToList();
            var raw = mineral.Vulnerability.Factors.Single(f => f.Prior.Factor == "domestic-processing").Raw;
            raw.ShouldBe(shares.Count == 0 ? null : shares.Aggregate(Interval.Hull), mineral.Mineral.Name);
        }
    }

    [Fact]
    public void Before_the_first_list_there_is_a_report_without_minerals()
    {
        var report = Workspace.Open().Assess(new LocalDate(2017, 1, 1));
        report.List.ShouldBeNull();
        report.Minerals.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_is_no_data_folder_is_named() =>
        Should.Throw<InputException>(() => Workspace.Open(Path.Combine(AppContext.BaseDirectory, "nowhere"))).Problem.Where.ShouldContain("nowhere");
}
