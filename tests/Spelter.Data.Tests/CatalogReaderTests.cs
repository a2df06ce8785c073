using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

public sealed class CatalogReaderTests
{
    private static readonly CatalogTables Catalog = CatalogReader.Read(Path.Combine(AppContext.BaseDirectory, "data"));

    [Theory]
    [InlineData("2018", 35)]
    [InlineData("2022", 50)]
    [InlineData("2025", 60)]
    public void Each_list_has_its_published_number_of_entries(string list, int entries) =>
        Catalog.Lists.Single(l => l.Id == list).Members.Count.ShouldBe(entries);

    [Theory]
    [InlineData("Congo (Kinshasa)", "COD")]
    [InlineData("Congo, D.R.", "COD")]
    [InlineData("Burma", "MMR")]
    [InlineData("Korea, Republic of", "KOR")]
    [InlineData("NA", "NAM")]
    public void Sources_spell_countries_in_their_own_way(string spelling, string code) =>
        Catalog.FindCountry(spelling)!.Code.ShouldBe(new CountryCode(code));

    [Fact]
    public void Schedule_C_7660_is_Congo_Kinshasa() => Catalog.FindCountryByScheduleC("7660")!.Code.ShouldBe(new CountryCode("COD"));

    [Fact]
    public void The_2025_list_is_in_force_from_7_November_2025() =>
        Catalog.Lists[^1].Published.ShouldBe(new LocalDate(2025, 11, 7));
}
