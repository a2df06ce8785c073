using System.Globalization;
using Spelter.Data;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Published;

/// <summary>Net import reliance of Mineral Commodity Summaries 2026: the 286 cells of the shared half of the published cases one
/// by one, and the count over all 527.</summary>
public sealed class NetImportRelianceTests
{
    // The simple ratio reproduces 136 of the 193 cells in which it can be computed within 1.5 points (Cases/README.md and the
    // statement of the case set): definitions that are data must not do worse.
    private const int ReproducedByTheSimpleRatio = 136;

    private static readonly List<(Case Case, RelianceFigure Cell)> Pairs = Pair();

    [Fact]
    public void Every_published_cell_of_the_release_has_exactly_one_definition()
    {
        Shipped.Audit.Cells.Count.ShouldBe(527);
        Shipped.Audit.Cells.Where(c => Shipped.Definitions.Count(d => d.Defines(c)) != 1).Select(c => c.Citation.Locator).ShouldBeEmpty();
    }

    [Fact]
    public void The_shared_half_is_found_cell_by_cell_as_printed()
    {
        Pairs.Count.ShouldBe(286);
        foreach (var (published, cell) in Pairs) cell.Raw.ShouldBe(published.Printed, published.Place);
    }

    [Fact]
    public void The_note_is_kept_as_printed()
    {
        foreach (var (published, cell) in Pairs) cell.Definition.Trim().ShouldBe(published.Note.Trim(), published.Place);
    }

    [Fact]
    public void The_simple_ratio_of_the_cells_is_that_of_the_cases()
    {
        var compared = 0;
        foreach (var (published, cell) in Pairs.Where(p => p.Case.SimpleRatio is not null))
        {
            if (SimpleRatio(cell, published) is not { } ratio) continue;
            // The case set prints one decimal.
            ratio.ShouldBe(published.SimpleRatio!.Value, 0.05 + 1e-9, published.Place);
            compared++;
        }

        compared.ShouldBeGreaterThanOrEqualTo(80);
    }

    [Fact]
    public void A_reproduced_cell_meets_its_recomputed_interval()
    {
        foreach (var (published, cell) in Pairs.Where(p => p.Cell.Recomputation!.Outcome == RecomputationOutcome.Reproduced))
        {
            if (cell.Recomputation!.Percent is not { } percent)
            {
                (published.Printed, cell.Recomputation.Reason).ShouldBe(("E", RecomputationReason.SignProved), published.Place);
                continue;
            }

            var (low, high) = Range(published.Printed);
            percent.Low.ShouldBeLessThanOrEqualTo(high, published.Place);
            percent.High.ShouldBeGreaterThanOrEqualTo(low, published.Place);
            if (percent.Low < low || percent.High > high) percent.Width.ShouldBeLessThanOrEqualTo(10, published.Place);
        }
    }

    [Fact]
    public void Every_point_lies_within_the_band_of_its_own_route()
    {
        foreach (var cell in Shipped.Audit.Cells.Where(c => c.Recomputation!.Point is not null))
            cell.Recomputation!.Percent!.Value.Contains(cell.Recomputation.Point!.Value).ShouldBeTrue(cell.Citation.Locator);
        foreach (var cell in Shipped.Audit.Cells.Where(c => c.Recomputation!.Other?.Point is not null))
            cell.Recomputation!.Other!.Percent.Contains(cell.Recomputation.Other.Point!.Value).ShouldBeTrue(cell.Citation.Locator);
    }

    /// <summary>Net imports are consumption less production where the note says so: above 100 only cells that contradict this.</summary>
    [Fact]
    public void No_reliance_exceeds_100_unless_the_cells_contradict_their_note() => Shipped.Audit.Cells
        .Where(c => c.Recomputation is { Percent.High: > 100 } r && r.Reason != RecomputationReason.CellsContradict
            && Shipped.Definitions.Single(d => d.Defines(c)).ConsumptionNamesSameTerms)
        .Select(c => c.Citation.Locator).ShouldBeEmpty();

    /// <summary>Imports of 20,000 less exports of 15,000 tonnes, each to its rounding, over less than 100,000: at least a few percent,
    /// at most all.</summary>
    [Fact]
    public void The_printed_bound_of_zirconium_consumption_is_used() => Shipped.Audit.Cells
        .Where(c => c.Of.Value == "zirconium").ShouldAllBe(c => c.Recomputation!.Percent!.Value.Low > 0 && c.Recomputation.Percent.Value.High == 100);

    [Fact]
    public void Cobalt_of_2025_is_marked_for_its_two_routes()
    {
        var cobalt = Shipped.Audit.Cells.Single(c => c.Of.Value == "cobalt" && c.Year == 2025).Recomputation!;
        (cobalt.Outcome, cobalt.Route, cobalt.RoutesDisagree).ShouldBe((RecomputationOutcome.Reproduced, RelianceRoute.Complement, true));
        // Imports less exports less the rise of stocks of industry and of the exchange, 956 + 34 to 1,500 + 34 tonnes.
        cobalt.Other!.Point!.Value.ShouldBe(100 * (14000 - 4500 + 990 - 1534) / 9600.0, 1e-9);
    }

    [Fact]
    public void Antimony_takes_point_and_band_from_one_route() => Shipped.Audit.Cells
        .Where(c => c.Of.Value == "antimony").ShouldAllBe(c => c.Recomputation!.Percent!.Value.Contains(c.Recomputation.Point!.Value));

    [Fact]
    public void Nothing_known_is_not_called_a_bound() => Shipped.Audit.Cells
        .Where(c => c.Recomputation!.Outcome == RecomputationOutcome.OnlyBounds)
        .ShouldAllBe(c => double.IsFinite(c.Recomputation!.Percent!.Value.Low) || c.Recomputation.Percent.Value.High < 100);

    [Fact]
    public void Definitions_chosen_by_fit_are_counted_apart()
    {
        Shipped.Definitions.Where(d => d.ByFit).Select(d => d.Mineral.Value).ShouldBe(["aluminum", "nickel"]);
        Shipped.Audit.Cells.Where(c => c.Recomputation!.Outcome == RecomputationOutcome.Fitted).Select(c => c.Of.Value).Distinct().ShouldBe(["aluminum", "nickel"]);
        Shipped.Audit.Cells.ShouldAllBe(c => !c.Recomputation!.DefinitionByFit || c.Recomputation.Outcome != RecomputationOutcome.Reproduced);
    }

    [Fact]
    public void A_cell_that_differs_lies_outside_its_recomputed_interval()
    {
        foreach (var (published, cell) in Pairs.Where(p => p.Cell.Recomputation!.Outcome == RecomputationOutcome.Differs))
        {
            var (low, high) = Range(published.Printed);
            var percent = cell.Recomputation!.Percent!.Value;
            (percent.Low > high || percent.High < low).ShouldBeTrue(published.Place);
        }
    }

    [Fact]
    public void No_cell_without_a_published_figure_is_called_reproduced() => Pairs
        .Where(p => p.Case.Printed == "NA").ShouldAllBe(p => p.Cell.Recomputation!.Reason == RecomputationReason.NoPublishedFigure);

    [Fact]
    public void More_cells_are_reproduced_than_by_the_simple_ratio()
    {
        Shipped.Audit.Count(RecomputationOutcome.Reproduced).ShouldBeGreaterThanOrEqualTo(ReproducedByTheSimpleRatio);
        Shipped.Audit.PointWithin(1.5).ShouldBeGreaterThanOrEqualTo(ReproducedByTheSimpleRatio);
    }

    [Fact]
    public void Every_input_is_a_cell_of_the_salient_statistics_of_the_same_release() => Shipped.Audit.Cells
        .SelectMany(c => c.Recomputation!.Inputs.Select(i => (Cell: c, Input: i)))
        .Where(x => x.Input.Source != x.Cell.Citation.Source || !x.Input.Locator.Contains("Salient Statistics", StringComparison.Ordinal))
        .Select(x => x.Input.Locator).ShouldBeEmpty();

    [Fact]
    public void The_method_page_states_the_counts()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "methods", "net-import-reliance.md"));
        var catalogue = CatalogReader.Read(Shipped.DataFolder);
        var listed = Shipped.Audit.Narrow(id => catalogue.FindOffList(id.Value) is null);
        var rows = Shipped.Audit.Counts
            .Select(c => $"| {c.Outcome} | {Recomputation.Sentence(c.Reason)} | {c.Cells} | {listed.Cells.Count(x => x.Recomputation!.Outcome == c.Outcome && x.Recomputation.Reason == c.Reason)} |")
            .Concat(Enum.GetValues<RecomputationOutcome>().Select(o => $"| **{o}** | all | {Shipped.Audit.Count(o)} | {listed.Count(o)} |"));
        page.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal) && l != "| Outcome | Why | Cells | Catalogue |").ShouldBe(rows);
        page.ShouldContain($"Of {Shipped.Audit.WithPoint} cells with a printed figure and printed inputs, {Shipped.Audit.PointWithin(0.5)} lie within 0.5 and {Shipped.Audit.PointWithin(1.5)} within 1.5 points");
        page.ShouldContain($"Reproduced by the terms of the note: {Shipped.Audit.ReproducedBy(RelianceRoute.Terms)}, by consumption less production: {Shipped.Audit.ReproducedBy(RelianceRoute.Complement)}.");
        page.ShouldContain($"disagree beyond rounding in {Shipped.Audit.Cells.Count(c => c.Recomputation!.RoutesDisagree)} cells, of which {Shipped.Audit.RoutesDisagree(RecomputationOutcome.Reproduced)} are reproduced by one route");
    }

    /// <summary>The notes say imports less exports of refined metal, over production from old scrap plus the same; the figures are
    /// those of the chapter "Lead" for 2021: 614 and 22 over 1,640 thousand tonnes.</summary>
    [Fact]
    public void Lead_in_2021_is_592_over_1640()
    {
        var lead = Shipped.Audit.Cells.Single(c => c.Of.Value == "lead" && c.Year == 2021);
        lead.Recomputation!.Point!.Value.ShouldBe(100 * (614 - 22) / 1640.0, 1e-9);
        lead.Recomputation.Outcome.ShouldBe(RecomputationOutcome.Reproduced);
    }

    /// <summary>Consumption less production, "Aluminum" for 2021: 6,240 less 889 and 1,520 thousand tonnes.</summary>
    [Fact]
    public void Aluminum_in_2021_is_consumption_less_primary_and_old_scrap() => Shipped.Audit.Cells
        .Single(c => c.Of.Value == "aluminum" && c.Form.Length == 0 && c.Year == 2021).Recomputation!.Point!.Value.ShouldBe(100 * (6240 - 889 - 1520) / 6240.0, 1e-9);

    private static double? SimpleRatio(RelianceFigure cell, Case published)
    {
        var definition = Shipped.Definitions.Single(d => d.Defines(cell));
        double[] Of(IEnumerable<RelianceTerm> terms, Measure measure) => [.. terms.Where(t => t.Measure == measure).Select(t => Value(cell, t)).OfType<double>()];
        var (imports, exports) = (Of(definition.NetImports, Measure.Imports), Of(definition.NetImports, Measure.Exports));
        var consumption = Of(definition.Consumption, Measure.ApparentConsumption);
        return (imports.Length, exports.Length, consumption.Length) == published.Rows ? 100 * (imports.Sum() - exports.Sum()) / consumption[0] : null;
    }

    private static double? Value(RelianceFigure cell, RelianceTerm term) => Shipped.Evidence.About(cell.Of, term.Measure!.Value)
        .Where(o => o.Source == cell.Citation.Source && o.Form == term.Form && o.Period.LastYear == cell.Year && o.Value.IsExact && o.Country == Catalog.CountryCode.UnitedStates)
        .Select(o => (double?)o.InBaseUnit.Low).FirstOrDefault();

    // A figure is half a point wide either way.
    private static (double Low, double High) Range(string printed) => printed[0] switch
    {
        'E' => (double.NegativeInfinity, 0),
        's' => (0, 0.5),
        '>' => (Number(printed[1..]), double.PositiveInfinity),
        '<' => (0, Number(printed[1..])),
        _ => (Number(printed) - 0.5, Number(printed) + 0.5),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // Two series of a chapter may have one name (sponge and pigment, the two micas): they follow each other as in the release.
    private static List<(Case Case, RelianceFigure Cell)> Pair()
    {
        var cells = Shipped.Definitions.Select(d => (d.Mineral, d.Source)).Distinct()
            .SelectMany(d => Shipped.Evidence.About(d.Mineral, Measure.NetImportReliance).Where(o => o.Source.Id == d.Source))
            .GroupBy(o => Name(o.Locator)).ToDictionary(g => g.Key, g => new Queue<Observation>(g));
        return [.. Cases().Select(c => (c, CellOf(cells[$"{c.Chapter} | {c.Series} | {c.Year}"].Dequeue())))];
    }

    private static RelianceFigure CellOf(Observation o) =>
        Shipped.Audit.Cells.Single(c => c.Of == o.Mineral && c.Form == o.Form && c.Year == o.Period.LastYear && c.Citation.Source == o.Source);

    private static string Name(string locator)
    {
        var parts = locator.Split(" | ");
        return $"{parts[0]} | {parts[2].Replace(" (second)", "", StringComparison.Ordinal)} | {parts[4]}";
    }

    private static IEnumerable<Case> Cases() => CsvFile
        .Read(Path.Combine(AppContext.BaseDirectory, "Cases", "usgs-net-import-reliance.csv"),
            "chapter", "nir_series", "year", "published_nir_pct", "simple_ratio_pct", "n_import_rows", "n_export_rows", "n_AC_rows", "definition_note")
        .Select(c => new Case(c[0], c[1], c[2], c[3], c[4].Length == 0 ? null : Number(c[4]),
            (int.Parse(c[5], CultureInfo.InvariantCulture), int.Parse(c[6], CultureInfo.InvariantCulture), int.Parse(c[7], CultureInfo.InvariantCulture)), c[8]));

    private sealed record Case(string Chapter, string Series, string Year, string Printed, double? SimpleRatio, (int Imports, int Exports, int Consumption) Rows, string Note)
    {
        public string Place => $"{Chapter}, {Series}, {Year}";
    }
}
