using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Law;

namespace Spelter.Data.Tests;

/// <summary>The shipped register: its own rules, the vectors of Proclamation 11052, and what a product of China owes on critical-mineral lines.</summary>
public sealed class LawRegisterTests
{
    private static readonly LawRegister Register = Workspace.Open(null).Law;
    private static readonly ColumnDuty Free = new(new Free(), "column 1 general", "Free", "HTS");

    [Fact]
    public void It_meets_its_own_rules() => RegisterCheck.Problems(Register).ShouldBeEmpty();

    // Arithmetic of part F.5 of the facts: value, quantity, unit, origin, documents, resale, what Proclamation 11052 takes.
    [Theory]
    [InlineData("2804610000", 18_000, 1_000, "kg", "DEU", "filed", "none", 3_000, 3_000)]
    [InlineData("2804610000", 18_000, 1_000, "kg", "DEU", "none", "none", 21_000, 21_000)]
    [InlineData("2804610000", 21_000, 1_000, "kg", "DEU", "filed", "met", 0, 0)]
    [InlineData("3818000020", 80_000, 1_000, "kg", "KOR", "filed", "met", 32_000, 32_000)]
    [InlineData("3818000020", 80_000, 1_000, "kg", "CHN", "filed", "met", 32_000, 32_000)]
    [InlineData("8541430010", 30_000, 100_000, "W", "GBR", "filed", "met", 11_000, 11_000)]
    [InlineData("8541420010", 25_000, 100_000, "W", "VNM", "filed", "met", 3_750, 3_750)]
    [InlineData("2804610000", 21_000, 1_000, "kg", "DEU", "filed", "none", 0, 21_000)]
    public void Polysilicon_pays_what_the_vectors_say(string line, int value, int quantity, string unit, string origin, string documents, string resale, int low, int high)
    {
        var answer = Ask(line, origin, "2026-12-04", "2026-12-04", EntryFacts.Of(value, (quantity, unit)), ("documents", documents), ("resale", resale));
        Sum(answer, "section-232-polysilicon").ShouldBe(new AmountRange(low, high));
    }

    [Fact]
    public void Polysilicon_of_China_pays_section_301_beside_it()
    {
        var answer = Ask("3818000020", "CHN", "2026-12-04", "2026-12-04", EntryFacts.Of(80_000, (1_000, "kg")), ("documents", "filed"), ("resale", "met"));
        Sum(answer, "section-301-china").ShouldBe(AmountRange.Exactly(40_000));
    }

    [Fact]
    public void Unknown_documents_open_every_branch()
    {
        var answer = Ask("2804610000", "DEU", "2026-12-04", "2026-12-04", EntryFacts.Of(18_000, (1_000, "kg")));
        Sum(answer, "section-232-polysilicon").ShouldBe(new AmountRange(0, 21_000));
        answer.Missing.ShouldBe(["documents", "resale"], ignoreOrder: true);
    }

    [Fact]
    public void Before_its_first_day_polysilicon_is_not_yet_in_force_and_before_signature_not_known()
    {
        var day = Ask("2804610000", "DEU", "2026-12-03", "2026-10-01", EntryFacts.Unknown);
        var early = Ask("2804610000", "DEU", "2026-12-04", "2026-08-05", EntryFacts.Unknown);
        MeasureStanding Raw(DutyAnswer answer) => answer.Rejected.Single(r => r.Measure == "polysilicon-minimum-price-raw").Standing;
        (Raw(day).Kind, Raw(day).Day).ShouldBe((StandingKind.NotYetInForce, new LocalDate(2026, 12, 4)));
        (Raw(early).Kind, Raw(early).Day).ShouldBe((StandingKind.NotKnown, new LocalDate(2026, 8, 6)));
    }

    [Fact]
    public void A_channel_changes_the_answer_between_signature_and_publication()
    {
        var question = Question("2804610000", "DEU", "2026-12-04", "2026-08-08", EntryFacts.Unknown);
        StandingKind Of(KnowledgeDate known) => MeasureHistory.On(Register.Measures["polysilicon-minimum-price-raw"], question.Day, known, LegalView.Enacted).Kind;
        Of(question.Known).ShouldBe(StandingKind.InForce);
        Of(new KnowledgeDate(question.Known.Day, new HashSet<Channel> { Channel.FederalRegister })).ShouldBe(StandingKind.NotKnown);
    }

    // Part E of the facts: China 301 on lines of critical minerals in October 2026, percent.
    [Theory]
    [InlineData("2846908090", 0)]
    [InlineData("2846902015", 0)]
    [InlineData("2846100000", 0)]
    [InlineData("2805300000", 0)]
    [InlineData("8505110090", 25)]
    [InlineData("2504101000", 25)]
    [InlineData("2825800000", 0)]
    [InlineData("8110100000", 0)]
    [InlineData("8112921000", 25)]
    [InlineData("8112991000", 25)]
    [InlineData("8101940000", 25)]
    [InlineData("2804610000", 50)]
    public void A_product_of_China_pays_section_301_as_the_schedule_says(string line, int percent)
    {
        var answer = Ask(line, "CHN", "2026-10-01", "2026-10-01", EntryFacts.Of(1_000));
        (Sum(answer, "section-301-china") + Sum(answer, "section-301-china-2018")).ShouldBe(AmountRange.Exactly(percent * 10));
    }

    [Fact]
    public void A_raise_counts_from_its_own_day()
    {
        AmountRange On(string day) => Sum(Ask("8112921000", "CHN", day, "2026-10-01", EntryFacts.Of(1_000)), "section-301-china-2018");
        (On("2018-09-23"), On("2018-09-24"), On("2019-05-09"), On("2019-05-10")).ShouldBe((AmountRange.Exactly(0), AmountRange.Exactly(100), AmountRange.Exactly(100), AmountRange.Exactly(250)));
        // Known before the raise was published, the same day owed less.
        Sum(Ask("8112921000", "CHN", "2019-05-10", "2019-05-08", EntryFacts.Of(1_000)), "section-301-china-2018").ShouldBe(AmountRange.Exactly(100));
    }

    [Fact]
    public void Critical_minerals_have_a_mandate_and_no_duty_and_a_passed_deadline_is_a_flag()
    {
        var answer = Ask("2846908090", "CHN", "2026-05-01", "2026-10-08", EntryFacts.Of(1_000));
        answer.Rejected.Single(r => r.Measure == "critical-minerals-negotiation").Standing.Kind.ShouldBe(StandingKind.MandateOnly);
        answer.Flags.ShouldContain(f => f.Contains("deadline of 2026-07-13 has passed", StringComparison.Ordinal));
        Ask("2846908090", "CHN", "2026-05-01", "2026-07-12", EntryFacts.Of(1_000)).Flags.ShouldNotContain(f => f.Contains("deadline", StringComparison.Ordinal));
        answer.Total.ShouldBe(Ask("2846908090", "CHN", "2026-05-01", "2026-07-12", EntryFacts.Of(1_000)).Total);
    }

    [Fact]
    public void One_heading_of_the_metals_note_applies_to_an_article()
    {
        var answer = Ask("7601103000", "NOR", "2026-05-01", "2026-10-08", EntryFacts.Of(1_000), ("ukMetal", "no"), ("usMetal", "no"), ("metalShare", "1"));
        answer.Terms.Where(t => t.Programme == "section-232-metals-2026").ShouldHaveSingleItem().Usd.ShouldBe(AmountRange.Exactly(500));
        answer.Rejected.ShouldContain(r => r.Measure == "section-122-surcharge");
    }

    [Fact]
    public void The_original_list_of_exempt_lines_is_reproduced_as_a_set()
    {
        // Two transcriptions agree on 1,039 codes at the start (part G.2 of the facts); what has a first day of its own came later.
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "law", "scopes", "eo-14257-annex-ii.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        lines.Where(l => l[1].Length == 0).Select(l => l[0]).Distinct().Count().ShouldBe(1_039);
    }

    [Fact]
    public void A_line_of_eight_digits_may_be_reached_by_what_reaches_lines_below_it()
    {
        var eight = Ask("38180000", "KOR", "2026-12-05", "2026-12-05", EntryFacts.Of(80_000, (1_000, "kg")), ("documents", "filed"), ("resale", "met"));
        var ten = Ask("3818000020", "KOR", "2026-12-05", "2026-12-05", EntryFacts.Of(80_000, (1_000, "kg")), ("documents", "filed"), ("resale", "met"));
        Sum(eight, "section-232-polysilicon").ShouldBe(new AmountRange(0, 32_000));
        Sum(ten, "section-232-polysilicon").ShouldBe(AmountRange.Exactly(32_000));
        eight.Missing.ShouldContain("the ten digits of the line");
    }

    [Fact]
    public void A_line_on_two_lists_pays_one_of_them() =>
        Sum(Ask("8506500000", "CHN", "2026-10-01", "2026-10-08", EntryFacts.Of(1_000)), "section-301-china-2018").ShouldBe(AmountRange.Exactly(250));

    [Fact]
    public void An_end_counts_from_the_day_on_which_it_is_known()
    {
        var known = MeasureHistory.On(Register.Measures["section-232-aluminum-duty"], Day("2026-04-10"), KnowledgeDate.Of(Day("2026-04-10")), LegalView.Enacted);
        var before = MeasureHistory.On(Register.Measures["section-232-aluminum-duty"], Day("2026-04-10"), KnowledgeDate.Of(Day("2026-03-30")), LegalView.Enacted);
        (known.Kind, before.Kind).ShouldBe((StandingKind.Ended, StandingKind.Untranslatable));
    }

    [Fact]
    public void What_was_annulled_stands_differently_in_the_three_views()
    {
        StandingKind Of(LegalView view, string day) => MeasureHistory.On(Register.Measures["eo-14257-duty"], Day(day), KnowledgeDate.Of(Day("2026-10-08")), view).Kind;
        (Of(LegalView.Enacted, "2026-02-22"), Of(LegalView.Adjudicated, "2026-02-22"), Of(LegalView.Collected, "2026-02-22"))
            .ShouldBe((StandingKind.Untranslatable, StandingKind.Annulled, StandingKind.Untranslatable));
        (Of(LegalView.Enacted, "2026-02-24"), Of(LegalView.Collected, "2026-02-24")).ShouldBe((StandingKind.Ended, StandingKind.Annulled));
    }

    [Fact]
    public void An_answer_with_unknown_facts_holds_the_answer_with_them()
    {
        (string Fact, string[] Values)[] facts = [("documents", ["filed", "none"]), ("resale", ["met", "none"]), ("ukMetal", ["yes", "no"]), ("usMetal", ["yes", "no"]), ("metalShare", ["0.1", "0.5", "1"]), ("usmca", ["yes", "no"]), ("loaded", ["2026-02-20", "2026-03-02"]), ("russianAluminum", ["yes", "no"])];
        string[] lines = ["2804610000", "3818000020", "8541430010", "7601103000", "7308200035", "8112921000", "8431499044"];
        for (uint k = 0; k < 1500; k++)
        {
            uint drawn = 0;
            double U() => Chance.Philox.Uniform(5, k, drawn++);
            T One<T>(IReadOnlyList<T> of) => of[(int)(U() * of.Count)];
            var (line, origin, day) = (One(lines), One(["CHN", "KOR", "GBR", "NOR", "CAN"]), One(["2025-09-01", "2026-03-10", "2026-05-01", "2026-07-01", "2026-12-10"]));
            var numbers = EntryFacts.Of(1_000 + (int)(40_000 * U()), (1_000, "kg"), (100_000, "W")).With(EntryFact.ValueOf(ValueBase.NonUsContent), AmountRange.Exactly(500)).With(EntryFact.ValueOf("copperContent"), AmountRange.Exactly(300));
            (string, string)[] all = [.. facts.Select(f => (f.Fact, One(f.Values)))];
            var known = Ask(line, origin, day, "2026-12-31", numbers, all);
            var some = Ask(line, origin, day, "2026-12-31", numbers, [.. all.Where(_ => U() < 0.5)]);
            some.Total.Contains(known.Total).ShouldBeTrue($"{line} of {origin} on {day} with {string.Join(", ", all)}: {known.Total} in {some.Total}");
        }
    }

    private static DutyAnswer Ask(string line, string origin, string day, string known, EntryFacts numbers, params (string, string)[] facts) =>
        new Resolver(Register, line => line.Digits.StartsWith("2846", StringComparison.Ordinal)).Resolve(Question(line, origin, day, known, numbers, facts), Free);

    private static DutyQuestion Question(string line, string origin, string day, string known, EntryFacts numbers, params (string Fact, string Value)[] facts) =>
        new(new HtsCode(line), new CountryCode(origin), Day(day), KnowledgeDate.Of(Day(known)), LegalView.Collected, numbers, facts.ToDictionary(f => f.Fact, f => f.Value, StringComparer.Ordinal));

    private static AmountRange Sum(DutyAnswer answer, string programme) => answer.Terms.Where(t => t.Programme == programme).Aggregate(AmountRange.Exactly(0), (sum, t) => sum + t.Usd);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
