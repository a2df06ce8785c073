using NodaTime;
using Spelter.Evidence;

namespace Spelter.Tests;

/// <summary>Which statements are one fact.</summary>
public sealed class LatestTests
{
    private static readonly Source Older = Given.Release("usgs-mcs-2025", new LocalDate(2025, 2, 1));

    [Fact]
    public void A_later_edition_replaces_an_earlier_one() =>
        EvidenceBase.Latest([Mined(10, "gross weight", Older), Mined(12, "gross weight")]).Single().Value.ShouldBe(Interval.Exactly(12));

    [Fact]
    public void Gross_weight_and_content_are_two_facts() =>
        EvidenceBase.Latest([Mined(100, "gross weight", Older), Mined(45, "manganese content", Older), Mined(110, "gross weight")])
            .Select(o => o.Value.Low).ShouldBe([110, 45]);

    [Fact]
    public void A_statement_without_a_basis_is_that_of_the_only_basis() =>
        EvidenceBase.Latest([Mined(10, "not stated", Older), Mined(12, "silicon content")]).Single().Value.ShouldBe(Interval.Exactly(12));

    private static Observation Mined(double value, string basis, Source? source = null) =>
        Given.Observe(Measure.Production, value, "t", "2024", Catalog.Stage.Mined, basis: basis, source: source);
}
