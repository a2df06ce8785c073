using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Tests;

public sealed class StageExposureTests
{
    private static readonly CountryCode Russia = new("RUS");
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly Source Scores = Given.Release("wgi", new(2023, 9, 29));

    private static readonly Membership[] Memberships =
    [
        new(Given.China, "covered-nation", null, null, "10 U.S.C. 4872", 'A', false),
        new(Russia, "covered-nation", null, null, "10 U.S.C. 4872", 'A', false),
        new(Given.Chile, "fta", new(2004, 1, 1), null, "Pub. L. 108-77", 'A', false),
        new(Given.Chile, "minerals-framework", new(2026, 9, 8), null, "reported", 'C', true),
        new(Given.Japan, "minerals-framework", new(2025, 10, 28), null, "ledger", 'B', true),
        new(new("DEU"), "fta", new(2027, 1, 1), null, "to come", 'A', false),
    ];

    private static StageExposure Exposure(params (CountryCode Country, double Amount)[] amounts) =>
        StageExposure.Of([Given.Stage(Given.Shares(amounts))], Memberships, Governance, Day).Single();

    private static GovernanceScore[] Governance => [Score(Given.China, 2020, 2), Score(Given.China, 2022, -1), Score(Given.Chile, 2022, 1)];

    [Fact]
    public void Each_kind_of_partner_has_its_share_and_a_country_counts_once_under_any()
    {
        var partners = Exposure((Given.China, 50), (Given.Chile, 30), (Given.Japan, 15), (new("DEU"), 5)).Partners.ToDictionary(p => p.Group, StringComparer.Ordinal);
        partners["fta"].Share!.Value.Middle.ShouldBe(0.30, 1e-12); // Germany's row starts after the day
        partners["minerals-framework"].Share!.Value.Middle.ShouldBe(0.45, 1e-12);
        partners[PartnerShare.AnyAgreement].Share!.Value.Middle.ShouldBe(0.45, 1e-12);
    }

    [Fact]
    public void An_unverified_membership_keeps_its_mark_unless_a_verified_one_stands_beside_it()
    {
        var partners = Exposure((Given.China, 50), (Given.Chile, 30), (Given.Japan, 20)).Partners.ToDictionary(p => p.Group, StringComparer.Ordinal);
        partners["minerals-framework"].UnverifiedCountries.ShouldBe([Given.Chile, Given.Japan]);
        partners["minerals-framework"].Grade.ShouldBe('C');
        partners[PartnerShare.AnyAgreement].UnverifiedCountries.ShouldBe([Given.Japan]);
        partners[PartnerShare.AnyAgreement].Unverified!.Value.Middle.ShouldBe(0.20, 1e-12);
        partners[PartnerShare.AnyAgreement].Grade.ShouldBe('B');
    }

    [Fact]
    public void A_group_without_a_named_partner_has_no_share() =>
        Exposure((Given.China, 1), (Given.Japan, 1)).Partners.Single(p => p.Group == "ministerial").Share.ShouldBeNull();

    [Fact]
    public void The_part_of_other_countries_may_be_a_partners() =>
        Exposure((Given.China, 60), (Given.Chile, 30), (CountryCode.OtherCountries, 10)).CoveredNations.ShouldSatisfyAllConditions(
            c => c.Low.ShouldBe(0.6, 1e-12), c => c.High.ShouldBe(0.7, 1e-12));

    [Fact]
    public void Where_rows_name_all_covered_nations_other_countries_are_none_of_them() =>
        Exposure((Given.China, 60), (Russia, 30), (CountryCode.OtherCountries, 10)).CoveredNations.High.ShouldBe(0.9, 1e-12);

    [Fact]
    public void An_unverified_partner_that_no_row_names_may_be_among_other_countries()
    {
        var partner = Exposure((Given.China, 60), (Given.Chile, 30), (CountryCode.OtherCountries, 10)).AnyPartner;
        partner.UnverifiedCountries.ShouldBeEmpty();
        partner.Unverified.ShouldBe(new Interval(0, 0.1));
    }

    [Fact]
    public void The_United_States_unlisted_may_be_in_the_remainder()
    {
        var share = Exposure((Given.China, 90), (CountryCode.OtherCountries, 10)).UnitedStates;
        share.Low.ShouldBe(0);
        share.High.ShouldBe(0.1, 1e-12);
    }

    [Fact]
    public void The_United_States_listed_is_not_in_the_remainder() =>
        Exposure((CountryCode.UnitedStates, 20), (Given.China, 70), (CountryCode.OtherCountries, 10)).UnitedStates.Middle.ShouldBe(0.2, 1e-12);

    [Fact]
    public void A_withheld_output_of_the_United_States_may_be_any_share()
    {
        var concentration = Concentration.Of([new(Given.China, Interval.Exactly(9)), new(CountryCode.UnitedStates, Interval.NonNegative)])!;
        StageExposure.Of([Given.Stage(concentration)], Memberships, Governance, Day).Single().UnitedStates.ShouldBe(Interval.AnyShare);
    }

    [Fact]
    public void Beside_a_withheld_output_shares_are_bounds_and_those_of_published_output_stay_exact()
    {
        var concentration = Concentration.Of([new(Given.China, Interval.Exactly(9)), new(Given.Chile, Interval.Exactly(1)), new(CountryCode.UnitedStates, Interval.NonNegative)])!;
        var exposure = StageExposure.Of([Given.Stage(concentration)], Memberships, Governance, Day).Single();
        exposure.CoveredNations.ShouldBe(new Interval(0, 0.9));
        exposure.CoveredNationsOfPublished.ShouldBe(Interval.Exactly(0.9));
        exposure.AnyPartner.Share.ShouldBe(new Interval(0, 0.1));
        exposure.Losses[0].Lost.ShouldBe(new Interval(0, 0.9));
        exposure.Losses[0].LostOfPublished.ShouldBe(Interval.Exactly(0.9));
    }

    [Fact]
    public void Governance_is_the_weighted_mean_of_the_latest_year_and_the_unscored_part_widens_it()
    {
        var exposure = Exposure((Given.China, 60), (Given.Chile, 30), (Given.Japan, 10));
        // 0.6 · (−1) + 0.3 · 1 = −0.3; a tenth may score anything from −2.5 to 2.5.
        exposure.Governance!.Score.Low.ShouldBe(-0.55, 1e-12);
        exposure.Governance.Score.High.ShouldBe(-0.05, 1e-12);
        exposure.TopGovernance!.Score.Middle.ShouldBe(-1, 1e-12);
    }

    [Fact]
    public void A_largest_supplier_without_a_score_has_no_governance() =>
        Exposure((Given.Japan, 60), (Given.Chile, 40)).TopGovernance.ShouldBeNull();

    private static GovernanceScore Score(CountryCode country, int year, double estimate) => new(country, "rule-of-law", year, estimate, 0.1, Scores);
}
