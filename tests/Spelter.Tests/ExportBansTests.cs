using NodaTime;
using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Tests;

/// <summary>Which export controls close a stage of a network.</summary>
public sealed class ExportBansTests
{
    private static readonly MineralId Group = new("knownium-group");
    private static readonly Stage[] TwoStages = [Stage.Mined, Stage.Refined];
    private static readonly ExportControl OreBan = new(Given.China, Given.Mineral, Stage.Mined, "ban", new LocalDate(2020, 1, 1), null, "a law", 'B', false, "");

    [Fact]
    public void A_ban_of_all_that_a_stage_holds_closes_it()
    {
        var ban = Of([Stage.Mined, Stage.Refined], OreBan).ShouldHaveSingleItem();
        (ban.Stage, ban.Country, ban.IsWhole).ShouldBe((Stage.Mined, Given.China, true));
        ban.InWords.ShouldBe("ban on exports of Mined since 2020-01-01");
    }

    [Fact]
    public void A_ban_on_ore_is_none_on_matte_that_the_network_holds_with_it()
    {
        Of([Stage.Mined, Stage.Intermediate, Stage.Refined], OreBan).ShouldHaveSingleItem().StillOpen.ShouldBe([Stage.Intermediate]);
        Of([Stage.Mined, Stage.Intermediate, Stage.Refined], OreBan, OreBan with { Stage = Stage.Intermediate }).ShouldHaveSingleItem().IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void A_ban_on_the_group_is_one_on_its_minerals() => Of([Stage.Mined], OreBan with { Mineral = Group }).ShouldHaveSingleItem().IsWhole.ShouldBeTrue();

    [Fact]
    public void An_unverified_ban_is_named_and_closes_nothing()
    {
        var unverified = OreBan with { Unverified = true };
        var ban = Of([Stage.Mined], unverified).ShouldHaveSingleItem();
        (ban.IsVerified, ban.IsWhole).ShouldBe((false, false));
        Of([Stage.Mined], unverified, OreBan).ShouldHaveSingleItem().IsWhole.ShouldBeTrue();
        Of([Stage.Mined, Stage.Intermediate], OreBan, unverified with { Stage = Stage.Intermediate }).ShouldHaveSingleItem().IsWhole.ShouldBeFalse();
    }

    public static TheoryData<string, ExportControl> WhatClosesNothing => new()
    {
        { "a licence", OreBan with { Measure = "licence" } },
        { "a quota", OreBan with { Measure = "quota" } },
        { "a ban on some users", OreBan with { Measure = "ban-military-users" } },
        { "a ban that rests", OreBan with { Measure = "suspended-ban" } },
        { "a ban on know-how", OreBan with { Measure = "technology-ban" } },
        { "a ban aimed at one country", OreBan with { Targets = [CountryCode.UnitedStates] } },
        { "a ban that began within the year", OreBan with { From = new LocalDate(2024, 1, 2) } },
        { "a ban that ended within the year", OreBan with { Until = new LocalDate(2024, 12, 31) } },
        { "a ban of unknown end", OreBan with { EndUnknown = true } },
        { "a ban without a stage", OreBan with { Stage = null } },
        { "a ban on a stage that is no part", OreBan with { Stage = Stage.Scrap } },
        { "a ban on another mineral", OreBan with { Mineral = new MineralId("otherium") } },
    };

    [Theory]
    [MemberData(nameof(WhatClosesNothing))]
    public void All_else_closes_nothing(string what, ExportControl control) => Of([Stage.Mined, Stage.Refined], control).ShouldBeEmpty(what);

    private static IReadOnlyList<ExportBan> Of(Stage[] forms, params ExportControl[] controls) => ExportBans.Of(
        new CatalogTables(
            [new Mineral(Given.Mineral, "Knownium", null, [Group], [], false)], [], [.. forms.Select(s => new ChainStep(Given.Mineral, s, "a form", null, "", []))],
            [], [], [], controls, []),
        Given.Mineral, TwoStages, 2024);
}
