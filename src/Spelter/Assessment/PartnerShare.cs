using Spelter.Catalog;
using Spelter.Reliance;
using LocalDate = NodaTime.LocalDate;

namespace Spelter.Assessment;

/// <summary>Share of the partners of one kind of agreement in world output at a stage, on the day of the assessment.</summary>
/// <param name="Group">Group of <c>data/catalog/memberships.csv</c>, or <see cref="AnyAgreement"/>.</param>
/// <param name="Share">Share of all its partners; null where the catalogue names no partner of the group.</param>
/// <param name="Unverified">Part of it that rests only on memberships marked ⚠; null where the share is.</param>
/// <param name="UnverifiedCountries">Countries of that part which a row names as suppliers at the stage.</param>
/// <param name="Grade">Weakest evidence grade among the partners that supply at the stage: A, B or C; null where none does.</param>
public sealed record PartnerShare(string Group, Interval? Share, Interval? Unverified, IReadOnlyList<CountryCode> UnverifiedCountries, char? Grade)
{
    /// <summary>Partners of any of the groups, each country once.</summary>
    public const string AnyAgreement = "any-agreement";

    // The kinds of agreement that the catalogue holds with partners of the United States (docs/data/catalogue.md).
    private static readonly string[] Groups = ["fta", "critical-minerals-agreement", "minerals-framework", "ministerial"];

    /// <summary>One row per group and one over all. The United States is in none of them.</summary>
    public static IReadOnlyList<PartnerShare> Of(Concentration concentration, IReadOnlyList<Membership> memberships, LocalDate day)
    {
        var held = memberships.Where(m => m.HoldsOn(day) && Groups.Contains(m.Group, StringComparer.Ordinal)).ToList();
        return [.. Groups.Select(g => Of(g, concentration, [.. held.Where(m => m.Group == g)])), Of(AnyAgreement, concentration, held)];
    }

    private static PartnerShare Of(string group, Concentration concentration, List<Membership> members)
    {
        if (members.Count == 0) return new(group, null, null, [], null);
        var verified = members.Where(m => !m.Unverified).Select(m => m.Country).ToHashSet();
        var all = members.Select(m => m.Country).ToHashSet();
        var supplying = concentration.Shares.Where(s => all.Contains(s.Country)).ToList();
        var doubtful = all.Except(verified).ToHashSet();
        // A country that is a partner twice counts by its better evidence.
        var grades = supplying.Select(s => members.Where(m => m.Country == s.Country).Min(m => m.Grade)).ToList();
        return new(
            group, concentration.ShareOf(all),
            concentration.ShareOf(doubtful),
            [.. supplying.Select(s => s.Country).Where(doubtful.Contains)],
            grades.Count == 0 ? null : grades.Max());
    }
}
