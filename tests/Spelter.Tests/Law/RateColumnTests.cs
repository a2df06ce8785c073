using Spelter.Catalog;
using Spelter.Law;

namespace Spelter.Tests;

/// <summary>What rate columns print against rates written by hand.</summary>
public sealed class RateColumnTests
{
    [Theory]
    [InlineData("Free", "free")]
    [InlineData("3.7%", "adValorem(3.7%)")]
    [InlineData("3.7% ", "adValorem(3.7%)")]
    [InlineData("3.7% <u></u>", "adValorem(3.7%)")]
    [InlineData("37% /", "adValorem(37%)")]
    [InlineData("12 1/2%", "adValorem(12.5%)")]
    [InlineData("1.5¢/kg", "specific(0.015 USD/kg)")]
    [InlineData("$1.25/t", "specific(1.25 USD/t)")]
    [InlineData("$1,025/t", "specific(1025 USD/t)")]
    [InlineData("$1.13/m<sup>3</sup>", "specific(1.13 USD/m3)")]
    [InlineData("0.9¢ each", "specific(0.009 USD/each)")]
    [InlineData("68¢/head", "specific(0.68 USD/each)")]
    [InlineData("89.6¢/1000", "specific(0.896 USD/thousand)")]
    [InlineData("$2.50/thou- sand + 40%", "sum(specific(2.5 USD/thousand), adValorem(40%))")]
    [InlineData("37.5¢/kg on tungsten content", "content(0.375 USD/kg, tungsten)")]
    [InlineData("0.7¢/kg on copper content + 0.7¢/kg on lead content", "sum(content(0.007 USD/kg, copper), content(0.007 USD/kg, lead))")]
    [InlineData("12.8¢/kg on molybdenum content + 1.8%", "sum(content(0.128 USD/kg, molybdenum), adValorem(1.8%))")]
    [InlineData("2.5% on the value of the lead content", "adValorem(2.5%, leadContent)")]
    [InlineData("5¢/ liter + $1.10/pf. liter on ethyl alcohol content", "sum(specific(0.05 USD/liter), specific(1.1 USD/pf-liter))")]
    [InlineData("6¢/kg on drained weight +8.5%", "sum(specific(0.06 USD/kg-drained), adValorem(8.5%))")]
    [InlineData("96¢ each + 6% on the case + 14% on the strap, band or bracelet + 5.3% on thebattery",
        "sum(sum(sum(specific(0.96 USD/each), adValorem(6%, case)), adValorem(14%, strapBandOrBracelet)), adValorem(5.3%, battery))")]
    [InlineData("57¢ each + 3.7¢/jewel over 7 + 4.9% on the case", "sum(sum(specific(0.57 USD/each), specific(0.037 USD/jewel-over-7)), adValorem(4.9%, case))")]
    public void A_rate_in_full_is_the_rate_by_hand(string text, string rate)
    {
        var printed = RateColumn.Parse(text);
        printed.Rate.ShouldBe(RateText.Parse(rate).Value);
        printed.ShouldBeOfType<RateInFull>().Condition.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The duty provided in the applicable subheading + 25%", "adValorem(25%)")]
    [InlineData("The duty provided in the applicable subheading + 10%.", "adValorem(10%)")]
    [InlineData("The duty provided in the applicable subheading +50%", "adValorem(50%)")]
    [InlineData("The duty provided inthe applicable subheading+ 25%", "adValorem(25%)")]
    [InlineData("The duty provided in the applicable subheading plus 20%", "adValorem(20%)")]
    [InlineData("The duty provided for in the applicable subheading", "free")]
    [InlineData("The duty provided in the applicable subheading + a duty of 25% upon the value of the steel content.", "adValorem(25%, steelContent)")]
    [InlineData("The duty provided in the applicable subheading + a duty of 25% upon the value of the non-U.S. content", "adValorem(25%, nonUsContent)")]
    [InlineData("No change", "free")]
    [InlineData("The rate applicable in the absence of this heading", "free")]
    public void What_chapter_99_prints_comes_on_top_of_the_articles_own_rate(string text, string addition)
    {
        var printed = RateColumn.Parse(text).ShouldBeOfType<RateOnTop>();
        printed.Addition.ShouldBe(RateText.Parse(addition).Value);
        printed.Rate.ShouldBeNull("by itself it is no rate");
    }

    [Theory]
    [InlineData("4.6606¢/kg less 0.066¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 3.143854¢/kg", "polarity")]
    [InlineData("The rate applicable to the natural juice in heading 2009", "another line")]
    [InlineData("See additional U.S. note 3", "legal note")]
    [InlineData("The duty rate provided in such subheading minus 1.5%", "counted down")]
    [InlineData("4 percent of the fair retail value", "other than the customs value")]
    [InlineData("A duty upon the value of the repairs or alterations (see U.S. note 3 of this subchapter)", "part of the value")]
    [InlineData(":", "not a sum")]
    [InlineData("25", "not a sum")]
    [InlineData("25 %/kg", "not a sum")]
    [InlineData("3¢/stone", "not a sum")]
    [InlineData("3¢/kg on unobtainium content", "not a sum")]
    [InlineData("3¢/kg + ", "not a sum")]
    [InlineData("Free of charge", "not a sum")]
    [InlineData("The duty provided in the applicable subheading + whatever", "on top")]
    public void Words_that_are_no_rate_are_unknown_and_never_zero(string text, string reason)
    {
        var printed = RateColumn.Parse(text).ShouldBeOfType<UntranslatableRate>();
        printed.Reason.ShouldContain(reason);
        printed.Rate.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    public void An_empty_cell_is_no_rate_and_not_free(string text) => RateColumn.Parse(text).ShouldBe(new EmptyRate());

    [Fact]
    public void A_condition_stays_with_the_rate() =>
        RateColumn.Parse("Free, under bond, as prescribed in U.S. note 1 to this subchapter").ShouldBeOfType<RateInFull>().Condition.ShouldBe("under bond, as prescribed in U.S. note 1 to this subchapter");

    [Fact]
    public void The_special_column_has_a_rate_for_each_group_of_programmes()
    {
        var column = SpecialColumn.Parse("Free (BH,CL,JO,MA,.OM,P,PE,SG) 7.5¢/kg (KR) See 9823.04.01-9823.04.54 (S+) See 9908.04.05 (IL) See 9919.04.50, 9919.04.67 (PA (A*)");
        column.Rates.Count.ShouldBe(5);
        column.Programmes.ShouldBe(["BH", "CL", "JO", "MA", "OM", "P", "PE", "SG", "KR", "S+", "IL", "PA", "A*"]);
        column.For("OM")!.Rate.ShouldBe(new Free());
        column.For("KR")!.Rate.ShouldBe(new Specific(0.075m, "kg"));
        column.For("PA").ShouldBeOfType<RateElsewhere>().Headings.ShouldBe([new HtsCode("99190450"), new HtsCode("99190467")]);
        column.For("A*").ShouldBe(column.For("PA"));
        column.For("S").ShouldBeNull("S+ is not S");
        column.For("A").ShouldBeNull("A* is not A");
    }

    [Fact]
    public void A_special_column_without_codes_is_for_whatever_programme()
    {
        var rate = SpecialColumn.Parse("The duty provided in the applicable subheading + 10%").Rates.ShouldHaveSingleItem();
        rate.Programmes.ShouldBeEmpty();
        rate.Rate.ShouldBeOfType<RateOnTop>();
        SpecialColumn.Parse("Free (See U.S. note 3 of this subchapter)").Rates.ShouldHaveSingleItem().Rate.ShouldBeOfType<RateInFull>().Condition.ShouldStartWith("See U.S. note");
        SpecialColumn.Parse(" ").Rates.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kg", "quantity:kg")]
    [InlineData("W kg", "content:tungsten")]
    [InlineData("W", "quantity:W")]
    [InlineData("No.", "quantity:each")]
    [InlineData("m²", "quantity:m2")]
    [InlineData("pf.liters", "quantity:pf-liter")]
    [InlineData("No. and kg", "quantity:each quantity:kg")]
    [InlineData("V2O5 kg", "quantity:V2O5-kg")]
    [InlineData("X", "")]
    public void Units_are_facts_of_an_entry(string printed, string facts) => string.Join(' ', CustomsUnit.Reported(printed)).ShouldBe(facts);
}
