using NodaTime;
using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Data.Tests;

/// <summary>Export bans of the catalogue in the base networks: on the shipped tables, and on copies in which the law is another.</summary>
public sealed class ExportBanNetworkTests
{
    private const string Controls = "catalog/export-controls.csv";
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly MineralId Nickel = new("nickel");
    private static readonly SupplyNode Ore = new(Stage.Mined, new CountryCode("IDN"));
    private static readonly SupplyNetwork Shipped = Built(Workspace.Open().Folder, Nickel);

    // Reuters, 6 February 2024: since the ban of 2020 ore all but disappeared from what Indonesia sends China, and matte and mixed hydroxide came.
    [Fact]
    public void What_Indonesia_sends_of_nickel_past_its_ban_on_ore_is_named_as_what_may_leave()
    {
        var ban = Shipped.Bans.ShouldHaveSingleItem();
        (ban.Stage, ban.Country, ban.IsWhole).ShouldBe((Ore.Stage, Ore.Country, false));
        ban.StillOpen.ShouldBe([Stage.Intermediate]);
        Shipped.IsClosed(Ore).ShouldBeFalse();
        Leaving(Shipped).ShouldNotBeEmpty();
        Leaving(Shipped).ShouldAllBe(f => f.Status == FlowStatus.Estimated && f.Rule.EndsWith("all of it Intermediate: ban on exports of Mined since 2020-01-01"));
        Shipped.Notes.ShouldContain(n => n.StartsWith("Mined: Indonesia has a ban on exports of Mined since 2020-01-01 (Al Jazeera"));
    }

    [Fact]
    public void Where_the_stage_holds_nothing_else_no_trade_is_estimated_and_the_difference_takes_the_rest()
    {
        using var copy = Copy();
        var chain = copy.Read("catalog/chain.csv").Split('\n').Where(l => !l.StartsWith("nickel,Intermediate,"));
        copy.Write("catalog/chain.csv", string.Join('\n', chain));
        var closed = Built(copy.Path, Nickel);
        closed.IsClosed(Ore).ShouldBeTrue();
        Leaving(closed).ShouldBeEmpty();
        var (mined, refined, difference) = (closed.Sum(f => f.Kind == FlowKind.Output && f.To == Ore), closed.Sum(f => f.Kind == FlowKind.Processing && f.From == Ore), closed.Sum(f => f.Kind == FlowKind.DifferenceOut && f.From == Ore));
        difference.ShouldBe(mined - refined, 1e-6 * mined);
        // Mineral Commodity Summaries 2026 less the refined nickel of the IEA: 2,310,000 t and 1,493,200 t.
        difference.ShouldBe(2_310_000 - 1_493_200, 0.15 * (2_310_000 - 1_493_200));
        closed.Notes.ShouldContain(n => n.StartsWith("Mined: the statistical difference is "));
        closed.Notes.ShouldContain(n => n.EndsWith("No trade is estimated; what is mined or made beyond its own use is in the statistical difference."));
    }

    [Fact]
    public void A_licence_leaves_the_estimate_as_it_was()
    {
        using var copy = Copy();
        copy.Write(Controls, copy.Read(Controls).Replace("IDN,nickel,Mined,ban,2020", "IDN,nickel,Mined,licence,2020"));
        var licensed = Built(copy.Path, Nickel);
        licensed.Bans.ShouldBeEmpty();
        licensed.Flows.Select(f => (f.Kind, f.From, f.To, f.Tonnes)).ShouldBe(Shipped.Flows.Select(f => (f.Kind, f.From, f.To, f.Tonnes)));
    }

    // World trade of 2024 (BACI 2606.00) holds no bauxite of Indonesia; that the ban of 2023 took effect no document held shows.
    [Fact]
    public void An_unverified_ban_is_named_with_what_leaves_in_spite_of_it()
    {
        var aluminum = Built(Workspace.Open().Folder, new MineralId("aluminum"));
        aluminum.Bans.ShouldHaveSingleItem().IsVerified.ShouldBeFalse();
        aluminum.Sum(f => f.Kind == FlowKind.Trade && f.From == Ore).ShouldBe(0);
        aluminum.Notes.ShouldContain(n => n.StartsWith("Mined: Indonesia has a ban on exports of Mined since 2023-06-30 (Reuters, 21 December 2022") && n.EndsWith("It is unverified and bounds nothing; 0 t leave."));
    }

    // World trade of 2024 holds bauxite of Guinea: a law that forbade it would not make it unseen.
    [Fact]
    public void An_observed_flow_stands_in_spite_of_a_ban_and_the_notes_say_so()
    {
        using var copy = Copy();
        copy.Write(Controls, $"{copy.Read(Controls).TrimEnd()}\nGIN,aluminum,Mined,ban,2020-01-01,,a law,B,no,,no,\n");
        var (before, after) = (Built(Workspace.Open().Folder, new MineralId("aluminum")), Built(copy.Path, new MineralId("aluminum")));
        var guinea = new SupplyNode(Stage.Mined, new CountryCode("GIN"));
        after.IsClosed(guinea).ShouldBeTrue();
        after.Sum(f => f.Kind == FlowKind.Trade && f.From == guinea).ShouldBe(before.Sum(f => f.Kind == FlowKind.Trade && f.From == guinea));
        after.Notes.ShouldContain(n => n.StartsWith("Mined: Guinea has a ban on exports of Mined since 2020-01-01 (a law). Sources show ") && n.EndsWith("t that left in spite of it: they stand, and nothing is estimated beside them."));
    }

    private static List<SupplyFlow> Leaving(SupplyNetwork network) => [.. network.Flows.Where(f => f.Kind == FlowKind.Trade && f.From == Ore)];

    private static SupplyNetwork Built(string folder, MineralId mineral) => new NetworkWorkspace(Workspace.Open(folder), Day, [mineral]).Of(mineral).Network!;

    private static TemporaryFolder Copy()
    {
        var (copy, from) = (new TemporaryFolder(), Workspace.Open().Folder);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)) copy.Write(Path.GetRelativePath(from, file), File.ReadAllBytes(file));
        return copy;
    }
}
