using System.Globalization;
using CsCheck;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Tests;

/// <summary>Recomputing net import reliance on invented cells; the expected bounds are worked out by hand in each case.</summary>
public sealed class RecomputationTests
{
    // Production 100, imports 60, exports 10: net imports 50, consumption 150, a third.
    private static RelianceCells Third(string published) =>
        new RelianceCells().With(Measure.Production, "100").With(Measure.Imports, "60").With(Measure.Exports, "10")
            .With(Measure.ApparentConsumption, "150").With(Measure.NetImportReliance, published);

    [Fact]
    public void A_figure_within_the_rounding_of_the_cells_is_reproduced()
    {
        var third = Third("33").Recompute(RelianceCells.Definition);
        (third.Outcome, third.Reason).ShouldBe((RecomputationOutcome.Reproduced, RecomputationReason.WithinRounding));
        // Three digits of 60 and 10 reach tenths, but whole tonnes are printed: half a tonne each. Consumption less production,
        // 1 − 100.5/149.5 to 1 − 99.5/150.5, is narrower than net imports over consumption, 49/150.5 to 51/149.5.
        third.Percent!.Value.Low.ShouldBe(100 * (1 - (100.5 / 149.5)), 1e-9);
        third.Percent!.Value.High.ShouldBe(100 * (1 - (99.5 / 150.5)), 1e-9);
        third.Point!.Value.ShouldBe(100 * 50 / 150.0, 1e-9);
    }

    [Fact]
    public void A_figure_outside_differs() =>
        Outcome(Third("40").Recompute(RelianceCells.Definition)).ShouldBe((RecomputationOutcome.Differs, RecomputationReason.OutsideRounding));

    [Fact]
    public void Half_a_point_of_the_published_figure_counts() =>
        // The lowest ratio is 32.8: 32 with half a point reaches 32.5 only, 33 does.
        Outcome(Third("32").Recompute(RelianceCells.Definition)).Outcome.ShouldBe(RecomputationOutcome.Differs);

    [Theory]
    [InlineData(">25", RecomputationOutcome.Reproduced, RecomputationReason.BoundProved)]
    [InlineData("<50", RecomputationOutcome.Reproduced, RecomputationReason.BoundProved)]
    [InlineData(">50", RecomputationOutcome.Differs, RecomputationReason.OutsideRounding)]
    [InlineData("E", RecomputationOutcome.Differs, RecomputationReason.OutsideRounding)]
    [InlineData("NA", RecomputationOutcome.NotComputable, RecomputationReason.NoPublishedFigure)]
    public void A_bound_is_proved_or_refuted(string published, RecomputationOutcome outcome, RecomputationReason reason) =>
        Outcome(Third(published).Recompute(RelianceCells.Definition)).ShouldBe((outcome, reason));

    [Fact]
    public void Net_exports_are_proved_though_production_is_withheld() => Outcome(new RelianceCells()
        .With(Measure.Production, "W").With(Measure.Imports, "10").With(Measure.Exports, "60").With(Measure.ApparentConsumption, "W")
        .With(Measure.NetImportReliance, "E").Recompute(RelianceCells.Definition)).ShouldBe((RecomputationOutcome.Reproduced, RecomputationReason.SignProved));

    [Fact]
    public void A_withheld_production_leaves_only_bounds()
    {
        var wide = new RelianceCells().With(Measure.Production, "W").With(Measure.Imports, "60").With(Measure.Exports, "10")
            .With(Measure.ApparentConsumption, "W").With(Measure.NetImportReliance, ">50").Recompute(RelianceCells.Definition);
        Outcome(wide).ShouldBe((RecomputationOutcome.OnlyBounds, RecomputationReason.TermWithheld));
        // All production or none: from nothing to all of consumption, never more.
        wide.Percent.ShouldBe(new Interval(0, 100));
        wide.Point.ShouldBeNull();
    }

    [Fact]
    public void A_printed_bound_of_the_consumption_bounds_the_reliance()
    {
        var bounded = new RelianceCells().With(Measure.Production, "<80").With(Measure.Imports, "60").With(Measure.Exports, "10")
            .With(Measure.ApparentConsumption, "<100").With(Measure.NetImportReliance, "<75").Recompute(RelianceCells.Definition);
        Outcome(bounded).ShouldBe((RecomputationOutcome.OnlyBounds, RecomputationReason.TermBounded));
        // Net imports of at least 49 over at most 100, which is more than 49 over 49 + 80.
        bounded.Percent.ShouldBe(new Interval(49, 100));
    }

    [Fact]
    public void Rounding_carries_no_reliance_above_100()
    {
        var all = new RelianceCells().With(Measure.Production, "W").With(Measure.Imports, "101").With(Measure.Exports, "—").With(Measure.ApparentConsumption, "100")
            .With(Measure.NetImportReliance, "100").Recompute(RelianceCells.Definition);
        all.Percent.ShouldBe(new Interval(100, 100));
        all.Point.ShouldBe(100);
        Outcome(all).Outcome.ShouldBe(RecomputationOutcome.Reproduced);
    }

    [Fact]
    public void Net_imports_above_a_consumption_that_they_are_part_of_contradict_it() => Outcome(new RelianceCells()
        .With(Measure.Production, "W").With(Measure.Imports, "120").With(Measure.Exports, "—").With(Measure.ApparentConsumption, "100").With(Measure.NetImportReliance, "100")
        .Recompute(RelianceCells.Definition)).ShouldBe((RecomputationOutcome.Differs, RecomputationReason.CellsContradict));

    [Fact]
    public void A_reading_that_excludes_nothing_is_not_computable()
    {
        var nothing = new RelianceCells().With(Measure.Production, "W").With(Measure.Imports, "60").With(Measure.Exports, "W").With(Measure.ApparentConsumption, "W")
            .With(Measure.NetImportReliance, ">50").Recompute(RelianceCells.Definition);
        Outcome(nothing).ShouldBe((RecomputationOutcome.NotComputable, RecomputationReason.TermWithheld));
        (nothing.Percent, nothing.Point, nothing.Route).ShouldBe((null, null, null));
        nothing.Explanation.ShouldContain("exports");
    }

    [Fact]
    public void A_cell_that_one_route_reproduces_and_the_other_contradicts_is_marked()
    {
        var third = new RelianceCells().With(Measure.Production, "100").With(Measure.Imports, "90").With(Measure.Exports, "10").With(Measure.ApparentConsumption, "150")
            .With(Measure.NetImportReliance, "33").Recompute(RelianceCells.Definition with { Route = RelianceRoute.Complement });
        (third.Outcome, third.Route, third.RoutesDisagree).ShouldBe((RecomputationOutcome.Reproduced, RelianceRoute.Complement, true));
        third.RouteFormula.ShouldBe("1 − (production) / apparent consumption");
        third.Other!.Route.ShouldBe(RelianceRoute.Terms);
        third.Other.Point!.Value.ShouldBe(100 * 80 / 150.0, 1e-9);
        third.Explanation.ShouldEndWith("routes disagree: complement 33.3 (32.8 to 33.9), terms 53.3 (52.5 to 54.2)");
    }

    [Fact]
    public void A_definition_chosen_by_fit_reproduces_nothing()
    {
        var third = Third("33").Recompute(RelianceCells.Definition with { ByFit = true });
        (third.Outcome, third.DefinitionByFit).ShouldBe((RecomputationOutcome.Fitted, true));
        Third("40").Recompute(RelianceCells.Definition with { ByFit = true }).Outcome.ShouldBe(RecomputationOutcome.Differs);
    }

    [Fact]
    public void A_sign_within_rounding_of_zero_is_not_proved() => Outcome(new RelianceCells()
        .With(Measure.Production, "100").With(Measure.Imports, "<2").With(Measure.Exports, "<2").With(Measure.ApparentConsumption, "100")
        .With(Measure.NetImportReliance, "E").Recompute(RelianceCells.Definition)).ShouldBe((RecomputationOutcome.OnlyBounds, RecomputationReason.RoundingTooCoarse));

    [Fact]
    public void Known_production_of_a_withheld_consumption_can_prove_a_bound() => Outcome(new RelianceCells()
        .With(Measure.Production, ">200").With(Measure.Imports, "60").With(Measure.Exports, "10").With(Measure.ApparentConsumption, "W")
        .With(Measure.NetImportReliance, "<25").Recompute(RelianceCells.Definition)).ShouldBe((RecomputationOutcome.Reproduced, RecomputationReason.BoundProved));

    [Fact]
    public void Exports_that_are_not_available_leave_an_upper_bound_that_can_refute() => Outcome(new RelianceCells()
        .With(Measure.Imports, "60").With(Measure.Exports, "NA").With(Measure.ApparentConsumption, "150").With(Measure.NetImportReliance, "100")
        .Recompute(RelianceCells.Definition with { ConsumptionNamesSameTerms = false })).ShouldBe((RecomputationOutcome.Differs, RecomputationReason.OutsideBounds));

    [Fact]
    public void Cells_that_contradict_each_other_are_named() => Outcome(new RelianceCells()
        .With(Measure.Production, "100").With(Measure.Imports, "60").With(Measure.Exports, "10").With(Measure.ApparentConsumption, "300")
        .With(Measure.NetImportReliance, "40").Recompute(RelianceCells.Definition)).ShouldBe((RecomputationOutcome.Differs, RecomputationReason.CellsContradict));

    [Fact]
    public void A_stock_change_needs_the_year_before()
    {
        var cells = new RelianceCells().With(Measure.Imports, "60").With(Measure.Exports, "10").With(Measure.StockYearEnd, "20")
            .With(Measure.ApparentConsumption, "150").With(Measure.NetImportReliance, "47");
        var sumOnly = RelianceCells.WithStocks with { ConsumptionNamesSameTerms = false };
        Outcome(cells.Recompute(sumOnly)).ShouldBe((RecomputationOutcome.OnlyBounds, RecomputationReason.StockOfYearBefore));
        // 60 − 10 + 40 − 20 = 70 of 150.
        cells.With(Measure.StockYearEnd, "40", 2023).Recompute(sumOnly).Point!.Value.ShouldBe(100 * 70 / 150.0, 1e-9);
    }

    [Fact]
    public void Consumption_less_production_needs_no_stocks() => Outcome(new RelianceCells()
        .With(Measure.Production, "100").With(Measure.Imports, "60").With(Measure.Exports, "10").With(Measure.ApparentConsumption, "160")
        .With(Measure.NetImportReliance, "38").Recompute(RelianceCells.WithStocks)).ShouldBe((RecomputationOutcome.Reproduced, RecomputationReason.WithinRounding));

    [Fact]
    public void Consumption_of_the_same_terms_gives_100_by_definition()
    {
        var unpublished = RelianceCells.Definition with
        { Route = RelianceRoute.Complement, Production = [], NetImports = [new(1, null, "", 0, null, "contents, not printed")] };
        var all = new RelianceCells().With(Measure.ApparentConsumption, "717").With(Measure.NetImportReliance, "100").Recompute(unpublished);
        Outcome(all).ShouldBe((RecomputationOutcome.Reproduced, RecomputationReason.ByDefinition));
        all.Percent.ShouldBe(Interval.Exactly(100));
    }

    [Fact]
    public void A_term_that_is_not_printed_leaves_nothing_to_compare() => Outcome(new RelianceCells()
        .With(Measure.ApparentConsumption, "150").With(Measure.NetImportReliance, ">50")
        .Recompute(RelianceCells.Definition with { NetImports = [new(1, null, "", 0, null, "exports")], ConsumptionNamesSameTerms = false }))
        .ShouldBe((RecomputationOutcome.NotComputable, RecomputationReason.TermNotPublished));

    [Fact]
    public void Coarse_rounding_proves_nothing() => Outcome(new RelianceCells()
        .With(Measure.Imports, "100", note: "Rounded to one significant digit.").With(Measure.Exports, "—").With(Measure.ApparentConsumption, "200", note: "Rounded to one significant digit.")
        .With(Measure.NetImportReliance, "50").Recompute(RelianceCells.Definition with { ConsumptionNamesSameTerms = false }))
        .ShouldBe((RecomputationOutcome.OnlyBounds, RecomputationReason.RoundingTooCoarse));

    [Fact]
    public void Without_consumption_nothing_is_computed() => Outcome(Third("33").Recompute(RelianceCells.Definition with { Consumption = [] }))
        .ShouldBe((RecomputationOutcome.NotComputable, RecomputationReason.ConsumptionNotPublished));

    [Fact]
    public void Without_a_definition_nothing_is_computed()
    {
        Outcome(Third("33").Recompute()).ShouldBe((RecomputationOutcome.NotComputable, RecomputationReason.NoDefinition));
        Outcome(Third("33").Recompute(RelianceCells.Definition with { UntilYear = 2023 })).Reason.ShouldBe(RecomputationReason.NoDefinition);
        Outcome(Third("33").Recompute(RelianceCells.Definition with { Source = "survey-2" })).Reason.ShouldBe(RecomputationReason.NoDefinition);
        Outcome(Third("33").Recompute(RelianceCells.Definition with { Limit = RecomputationReason.NoFormula })).Reason.ShouldBe(RecomputationReason.NoFormula);
    }

    [Theory]
    [InlineData("1,234", "", 0.5)]
    [InlineData("1,230", "", 5)]
    [InlineData("1,200", "", 5)]
    [InlineData("1,200", "Estimated.", 50)]
    [InlineData("1,230", "Estimated.", 5)]
    [InlineData("4,000", "", 5)]
    [InlineData("24,000", "", 50)]
    [InlineData("7", "", 0.5)]
    [InlineData("0.33", "", 0.005)]
    [InlineData("7.0", "", 0.05)]
    [InlineData("0", "", 0.5)]
    [InlineData("1,000", "Rounded to one significant digit.", 500)]
    [InlineData("5,900", "Data are rounded to no more than two significant digits to avoid disclosing company proprietary data.", 50)]
    [InlineData("35,000", "Rounded to the nearest 5,000 tons to avoid disclosing company proprietary data.", 2_500)]
    [InlineData("100,000", "Data are rounded to the nearest hundred thousand tons.", 50_000)]
    public void A_figure_carries_half_a_unit_of_its_last_place(string printed, string note, double half) => PrintedFigure.HalfUnit(new(
        Measure.Imports, new("knownium"), null, "", Catalog.CountryCode.UnitedStates, null, Period.Year(2024),
        Interval.Exactly(double.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture)), Unit.Find("t")!, "",
        note == "Estimated." ? ObservationStatus.Estimated : ObservationStatus.Reported, printed, RelianceCells.Release, "", note)).ShouldBe(half, 1e-12);

    /// <summary>Whatever the true amounts are, the interval recomputed from their printed figures holds their true ratio, and half a
    /// point around it holds the figure that the publisher prints.</summary>
    [Fact]
    public void The_true_ratio_lies_in_the_recomputed_interval() =>
        Gen.Select(Gen.Double[0.01, 1e6], Gen.Double[0.01, 1e6], Gen.Double[0, 1], Gen.Double[0, 1e6], Gen.Double[0, 1e6]).Sample((production, imports, exported, before, after) =>
        {
            // Exports come out of what there is, so that consumption is positive.
            var exports = exported * (production + imports + before) * 0.9;
            var stockChange = Math.Max(before - after, (exports - production - imports) * 0.999);
            after = before - stockChange;
            if (after < 0) return;
            var netImports = imports - exports + stockChange;
            var consumption = production + netImports;
            if (consumption <= 0) return;
            var truth = 100 * netImports / consumption;
            var cells = new RelianceCells()
                .With(Measure.Production, Print(production)).With(Measure.Imports, Print(imports)).With(Measure.Exports, Print(exports))
                .With(Measure.StockYearEnd, Print(before), 2023).With(Measure.StockYearEnd, Print(after)).With(Measure.ApparentConsumption, Print(consumption))
                .With(Measure.NetImportReliance, "50");
            foreach (var route in Enum.GetValues<RelianceRoute>())
            {
                var recomputed = cells.Recompute(RelianceCells.WithStocks with { Route = route });
                if (recomputed.Percent is not { } percent) continue;
                var slack = 1e-9 * (1 + Math.Abs(truth));
                percent.Low.ShouldBeLessThanOrEqualTo(truth + slack);
                percent.High.ShouldBeGreaterThanOrEqualTo(truth - slack);
                percent.High.ShouldBeLessThanOrEqualTo(100);
                percent.Contains(recomputed.Point!.Value).ShouldBeTrue();
            }
        });

    private static (RecomputationOutcome Outcome, RecomputationReason Reason) Outcome(Recomputation recomputation) => (recomputation.Outcome, recomputation.Reason);

    // Three significant digits of whole tonnes, as the Survey prints, or three decimals of less than one.
    private static string Print(double value)
    {
        if (value < 1) return value.ToString("0.000", CultureInfo.InvariantCulture);
        var unit = Math.Max(1, Math.Pow(10, Math.Floor(Math.Log10(value)) - 2));
        return (Math.Round(value / unit) * unit).ToString("#,0", CultureInfo.InvariantCulture);
    }
}
