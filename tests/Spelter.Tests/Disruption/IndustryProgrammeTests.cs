using Spelter.Disruption;
using Spelter.Evidence;
using static Spelter.Tests.Disruption.SmallEconomy;

namespace Spelter.Tests.Disruption;

public sealed class IndustryProgrammeTests
{
    private const int Chips = 0;
    private const int Radios = 1;

    [Fact]
    public void One_industry_loses_the_shortage_of_the_part_that_needs_the_mineral_not_of_the_whole()
    {
        var programme = new IndustryProgramme(SmallEconomy.Chips, [new MineralCut(1, [Chips])], Of((Chips, 0.05)), 1, losesOrders: false);
        var losses = programme.Least(0.3)!.Value;
        losses.Output.ShouldBe([0.3 * 0.05, 0, 0], 1e-10);
        programme.ValueUsd(losses).ShouldBe(0.3 * 0.05 * 60, 1e-8);
        programme.ValueUsd(programme.InProportion(0.3)).ShouldBe(0.3 * 0.05 * 60, 1e-12);
    }

    [Fact]
    public void Suppliers_lose_the_orders_that_are_no_longer_placed()
    {
        var programme = new IndustryProgramme(SmallEconomy.Chips, [new MineralCut(1, [Chips])], Of((Chips, 0.5)), 1, losesOrders: true);
        programme.Least(0.4)!.Value.Output.ShouldBe([0.2, 0, 0.3 * 0.2], 1e-9);
        programme.InProportion(0.4).Output.ShouldBe([0.2, 0, 0.3 * 0.2], 1e-12);
    }

    [Fact]
    public void The_use_that_loses_least_gives_way_first_and_is_exhausted_before_the_next()
    {
        // A whole use of chips holds 30 of value added for 40 % of the mineral, one of radios 40 for 60 %.
        MineralCut[] cuts = [new(0.4, [Chips]), new(0.6, [Radios])];
        var programme = new IndustryProgramme(SmallEconomy.Chips, cuts, Of((Chips, 0.5), (Radios, 0.5)), 1e-7, losesOrders: false);
        programme.Least(0.5)!.Value.Uses.ShouldBe([0, 0.5 / 0.6], 1e-5);
        programme.Least(0.7)!.Value.Uses.ShouldBe([0.1 / 0.4, 1], 1e-5);
    }

    [Fact]
    public void Curvature_spreads_the_shortage_as_the_closed_form_says()
    {
        // Marginal losses V d (1 + φ s) / a are alike: 75 (1 + 2 s) = 200/3 (1 + 2 t), 0.4 s + 0.6 t = 0.5.
        MineralCut[] cuts = [new(0.4, [Chips]), new(0.6, [Radios])];
        var programme = new IndustryProgramme(SmallEconomy.Chips, cuts, Of((Chips, 0.5), (Radios, 0.5)), 2, losesOrders: false);
        var s = (((200.0 / 3) - 75) + (2 * (200.0 / 3) * 0.5 / 0.6)) / ((2 * 75) + (2 * (200.0 / 3) * 0.4 / 0.6));
        programme.Least(0.5)!.Value.Uses.ShouldBe([s, (0.5 - (0.4 * s)) / 0.6], 1e-8);
    }

    [Fact]
    public void What_final_buyers_cannot_go_without_is_lost_downstream()
    {
        // All ore goes into steel at home: steel loses what ore does.
        var accounts = SmallEconomy.Of([("ore", 10, 0.5, 0), ("steel", 100, 0.3, 0), ("cars", 50, 0.2, 1)], [("ore", "steel", 1), ("steel", "cars", 0.5)]);
        var programme = new IndustryProgramme(accounts, [new MineralCut(1, [0])], Of((0, 1)), 1, losesOrders: false);
        var output = programme.Least(0.6)!.Value.Output;
        output[0].ShouldBe(0.6, 1e-9);
        output[1].ShouldBe(0.6, 1e-8);
        // Half of the steel is final: it goes first, and a tenth of all steel is lacking in cars, which are a half of its use.
        output[2].ShouldBe(0.1 / 0.5, 1e-8);
    }

    [Fact]
    public void More_shortage_never_costs_less_and_the_least_loss_is_no_more_than_equal_shares()
    {
        List<string> failures = [];
        for (var seed = 0; seed < 1000; seed++)
        {
            var accounts = Draw(seed);
            var cuts = Cuts(seed, accounts);
            var dependence = cuts.SelectMany(c => c.Industries).Distinct().ToDictionary(i => i, i => 0.05 + (0.9 * i / accounts.Industries.Count));
            var programme = new IndustryProgramme(accounts, cuts, dependence, 1e-6, losesOrders: false);
            var (some, more) = (programme.Least(0.3), programme.Least(0.7));
            if (some is not { } low || more is not { } high) failures.Add($"{seed}: none");
            else if (!(programme.ValueUsd(low) <= programme.ValueUsd(high) + 1e-6)) failures.Add($"{seed}: {programme.ValueUsd(low):R} > {programme.ValueUsd(high):R}");
            else if (Fits(accounts, programme.InProportion(0.3).Output) && !(programme.ValueUsd(low) <= programme.ValueUsd(programme.InProportion(0.3)) + 1e-4)) failures.Add($"{seed}: {programme.ValueUsd(low):R} above equal shares");
        }

        failures.ShouldBeEmpty(string.Join(Environment.NewLine, failures.Take(20)));
    }

    [Fact]
    public void Without_a_shortage_nothing_is_lost()
    {
        var programme = new IndustryProgramme(SmallEconomy.Chips, [new MineralCut(1, [Chips])], Of((Chips, 1)), 1, losesOrders: true);
        programme.Least(0)!.Value.Output.ShouldAllBe(z => Math.Abs(z) < 1e-9);
        programme.InProportion(0).Output.ShouldAllBe(z => z == 0);
    }

    private static Dictionary<int, double> Of(params (int Industry, double Share)[] dependence) => dependence.ToDictionary(d => d.Industry, d => d.Share);

    private static List<MineralCut> Cuts(int seed, IndustryAccounts accounts) =>
        [new MineralCut(0.5, [seed % accounts.Industries.Count]), new MineralCut(0.3, [(seed + 1) % accounts.Industries.Count]), new MineralCut(0.2, [], 3)];

    private static bool Fits(IndustryAccounts accounts, double[] output) =>
        Enumerable.Range(0, output.Length).All(i => output[i] - accounts.SalesOf(i).Sum(s => s.Share * output[s.User]) <= accounts.FinalShare(i));
}
