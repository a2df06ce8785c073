using Spelter.Catalog;

namespace Spelter.Tests;

public sealed class NamesTests
{
    [Theory]
    [InlineData("2846.90.80.90", "2846908090")]
    [InlineData("0101210010", "0101210010")]
    [InlineData("8112.92", "811292")]
    public void Tariff_codes_keep_their_digits(string text, string digits) => new HtsCode(text).Digits.ShouldBe(digits);

    [Theory]
    [InlineData("28469A8090")]
    [InlineData("284")]
    [InlineData("")]
    public void A_code_with_a_letter_or_a_wrong_length_is_no_code(string text) => HtsCode.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("Gallium")]
    [InlineData("rare--earths")]
    [InlineData("-tin")]
    public void Mineral_identities_are_kebab_case(string text) => MineralId.IsValid(text).ShouldBeFalse();

    [Fact]
    public void World_and_others_are_not_countries() => CountryCode.OtherCountries.IsAggregate.ShouldBeTrue();
}
