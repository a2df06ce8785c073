using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;
using static Spelter.Tests.MandateWorld;

namespace Spelter.Tests;

public sealed class CircumventionTests
{
    private const string Metal = "8112921000";
    private const string Scrap = "8112922000";
    private static readonly Membership Covered = new(China, "covered-nation", new LocalDate(2018, 8, 13), null, "10 U.S.C. 4872", 'A', false);

    [Fact]
    public void An_origin_that_rises_while_a_covered_nation_falls_is_paired_with_it()
    {
        var pair = World([Import(Metal, China, 60, 2024), Import(Metal, Japan, 40, 2024), Import(Metal, China, 30), Import(Metal, Japan, 42), Import(Metal, Chile, 28)], [Covered]).Reviewed.Mandate.Circumvention.Substitutions.Single();
        (pair.Fallen.Origin, pair.Risen.Origin).ShouldBe((China, Chile)); // Japan rose by two points only
        (pair.Risen.FromShare, pair.Risen.ToShare).ShouldBe((0, 0.28));
    }

    [Fact]
    public void The_same_move_away_from_another_country_is_no_substitution() =>
        World([Import(Metal, China, 60, 2024), Import(Metal, Japan, 40, 2024), Import(Metal, China, 30), Import(Metal, Japan, 70)], []).Reviewed.Mandate.Circumvention.Substitutions.ShouldBeEmpty();

    [Fact]
    public void Whether_the_origin_is_a_supplier_is_unknown_without_world_supply_and_told_with_it()
    {
        LineImport[] imports = [Import(Metal, China, 60, 2024), Import(Metal, Japan, 40, 2024), Import(Metal, China, 30), Import(Metal, Japan, 40), Import(Metal, Chile, 30)];
        World(imports, [Covered]).Reviewed.Mandate.Circumvention.Substitutions.Single().SuppliesItself.ShouldBeNull();
        Observation[] supply = [Observe(Measure.Production, China, 1), Observe(Measure.Production, Japan, 1)];
        World(imports, [Covered], supply).Reviewed.Mandate.Circumvention.Substitutions.Single().SuppliesItself.ShouldBe(false);
        World(imports, [Covered], [.. supply, Observe(Measure.Production, Chile, 1)]).Reviewed.Mandate.Circumvention.Substitutions.Single().SuppliesItself.ShouldBe(true);
    }

    [Fact]
    public void Ways_past_a_measure_count_lines_and_the_low_value_tail_counts_pairs()
    {
        var routes = World([Import(Metal, China, 5000), Import(Metal, Japan, 999), Import(Scrap, Japan, 1000), Import(Scrap, Chile, 1)], []).Reviewed.Mandate.Circumvention.Routes
            .ToDictionary(r => r.Kind, r => (r.Count, r.Of, r.ValueUsd), StringComparer.Ordinal);
        routes["scrap"].ShouldBe((1, 2, Interval.Exactly(1001)));
        routes["derivative"].ShouldBe((0, 2, Interval.Zero));
        routes["basket"].Count.ShouldBe(1);
        routes["basket"].ValueUsd.High.ShouldBe(0.5 * 5999, 1e-9);
        routes["low-value"].Count.ShouldBe(2); // 999 of metal and 1 of scrap; 1,000 is not below the threshold
        routes["low-value"].Of.ShouldBe(4);
    }

    private static MandateWorld World(IReadOnlyList<LineImport> imports, IReadOnlyList<Membership> memberships, IReadOnlyList<Observation>? supply = null) => new()
    {
        Lines = [Line(Metal, "thing", 0, 0.5), Line(Scrap, "thing", 1, 1, Stage.Scrap)],
        Imports = imports,
        Memberships = memberships,
        Observations = supply ?? [],
    };
}
