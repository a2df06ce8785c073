using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Data.Tests;

/// <summary>The hand-kept tables behind the answers about the chain, against the evidence that they speak of.</summary>
public sealed class ChainTablesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly CatalogTables Catalog = CatalogReader.Read(Folder);
    private static readonly IReadOnlyList<Observation> Observations = ObservationReader.Read(Folder, Day);
    private static readonly IReadOnlyList<ChainComparison> Comparisons = ChainComparisonReader.Read(Folder);

    [Theory]
    [InlineData("iea-cm-2025", "usgs-mcs-2026", Stage.Refined)]
    [InlineData("usgs-mcs-2026", "eu-crm-2023", Stage.Refined)]
    [InlineData("eu-crm-2023", "usgs-mcs-2024", Stage.Refined)]
    [InlineData("usgs-mcs-2024", "iea-cm-2025", Stage.Mined)]
    [InlineData("iea-cm-2025", "eu-crm-2023", Stage.Mined)]
    public void Sources_are_preferred_in_the_order_of_the_method(string first, string second, Stage stage)
    {
        var (preferences, sources) = (SourcePreferenceReader.Read(Folder), SourceReader.Read(Folder));
        int Rank(string id) => SourcePreference.RankOf(preferences, sources.Single(s => s.Id == id), stage, Day);
        Rank(first).ShouldBeLessThan(Rank(second));
    }

    [Fact]
    public void A_thousand_draws_and_ten_points() => SettingsReader.Read(Folder).ShouldBe(new AssessmentSettings(1000, 0.1, 10));

    [Fact]
    public void Every_series_of_a_comparison_is_published_for_the_United_States() =>
        Comparisons.SelectMany(c => new[] { (c.Mineral, Series: c.From), (c.Mineral, Series: c.To) }).Where(x => x.Series is not null)
            .Where(x => !Observations.Any(o => o.Measure == Measure.Production && o.Country == CountryCode.UnitedStates && o.Mineral == x.Mineral
                && o.Stage == x.Series!.Stage && o.Form == x.Series.Form && o.Basis == x.Series.Basis))
            .ShouldBeEmpty();

    [Fact]
    public void Every_conversion_has_a_content_factor_of_the_chain() =>
        Comparisons.SelectMany(c => new[] { (c.Mineral, Series: c.From), (c.Mineral, Series: c.To) }).Where(x => x.Series is { ChainForm.Length: > 0 })
            .Where(x => !Catalog.Chain.Any(s => s.Mineral == x.Mineral && s.Form == x.Series!.ChainForm && s.ContentFactor is not null))
            .ShouldBeEmpty();

    [Fact]
    public void A_series_without_conversion_states_content() =>
        Comparisons.SelectMany(c => new[] { c.From, c.To }).Where(s => s is { ChainForm.Length: 0 })
            .Where(s => !s!.Basis.EndsWith("content", StringComparison.Ordinal) && s.Basis != "REO").ShouldBeEmpty();

    [Theory]
    [InlineData("wrong-stage", "Mine", "why_not alone")]
    [InlineData("no-series", "", "why_not alone")]
    public void A_row_that_is_no_comparison_is_refused(string mineral, string stage, string remedy)
    {
        using var folder = new TemporaryFolder();
        folder.Write("catalog/ore-to-processing.csv", $"mineral,from_stage,from_form,from_basis,from_chain_form,to_stage,to_form,to_basis,to_chain_form,to_holds_scrap,why_not,note\n{mineral},{stage},,,,,,,,no,,\n");
        Should.Throw<InputException>(() => ChainComparisonReader.Read(folder.Path)).Problem.ToString().ShouldContain(remedy);
    }

    [Theory]
    [InlineData("weight-draws,0.5", "whole number")]
    [InlineData("weight-draws,many", "not a number")]
    [InlineData("other,1", "missing")]
    public void A_setting_that_cannot_be_used_is_refused(string row, string reason)
    {
        using var folder = new TemporaryFolder();
        folder.Write("priors/assessment-settings.csv", $"name,value,unit,statement,source\n{row},count,,\n");
        Should.Throw<InputException>(() => SettingsReader.Read(folder.Path)).Problem.ToString().ShouldContain(reason);
    }

    [Theory]
    [InlineData("round,2023", "is missing")]
    [InlineData("round,recent", "not a number")]
    [InlineData("round,2023,,,\nround,2020", "stands twice")]
    public void A_parameter_of_the_EU_that_cannot_be_used_is_refused(string row, string reason)
    {
        using var folder = new TemporaryFolder();
        folder.Write("priors/eu-supply-risk.csv", $"name,value,unit,statement,source\n{row},,,\n");
        Should.Throw<InputException>(() => EuMethodReader.Read(folder.Path)).Problem.ToString().ShouldContain(reason);
    }

    [Fact]
    public void Names_of_materials_are_those_of_the_index_and_of_the_shares()
    {
        foreach (var c in CsvFile.Read(Path.Combine(Folder, "catalog", "eu-materials.csv"), "mineral", "index_name", "share_name"))
        {
            Observations.ShouldContain(o => o.Measure == Measure.SupplyRisk && o.Mineral.Value == c[0] && o.Form == c[1]);
            Observations.ShouldContain(o => o.Measure == Measure.SourcingShare && o.Mineral.Value == c[0] && o.Form == c[2]);
        }
    }

    [Theory]
    [InlineData("Smelted,usgs-mcs,0,,", "not a stage")]
    [InlineData("Mined,usgs-mcs,first,,", "not a whole number")]
    [InlineData("Mined,usgs-mcs,0,2,", "only one of")]
    [InlineData("Mined,usgs-mcs,0,,,basis\nMined,usgs-mcs,1,,", "stands twice")]
    public void A_preference_that_cannot_be_used_is_refused(string row, string reason)
    {
        using var folder = new TemporaryFolder();
        folder.Write("priors/stage-source-preference.csv", $"stage,family,rank,fresh_years,rank_when_older,basis\n{row},basis\n");
        Should.Throw<InputException>(() => SourcePreferenceReader.Read(folder.Path)).Problem.ToString().ShouldContain(reason);
    }
}
