using NodaTime;
using NodaTime.Text;
using Spelter.Law;

namespace Spelter.Tests;

/// <summary>Effects on a made measure by hand, and a made fault for each rule of the register.</summary>
public sealed class RegisterTests
{
    private static readonly MeasureSlots Whole = new(new ProductScope([new ScopeLine("28", null, null)], []), CountryScope.All, Rates(10), "9903.00.01", null, "none; no note was to check", null);

    [Theory]
    [InlineData("2024-12-31", StandingKind.NotYetInForce)]
    [InlineData("2025-01-01", StandingKind.InForce)]
    [InlineData("2025-03-01", StandingKind.Suspended)]
    [InlineData("2025-04-01", StandingKind.InForce)]
    [InlineData("2025-12-31", StandingKind.InForce)]
    [InlineData("2026-06-30", StandingKind.InForce)]
    [InlineData("2026-07-01", StandingKind.Ended)]
    public void A_measure_rests_is_extended_and_ends(string day, StandingKind expected)
    {
        var register = Register(
            Act("a", "2024-12-01", new CreateMeasure("m", "p", Whole, Days("2025-01-01", "2026-01-01"))),
            Act("b", "2025-02-01", new SuspendMeasure("m", Days("2025-03-01", "2025-04-01"))),
            Act("c", "2025-11-01", new ExtendMeasure("m", Day("2026-07-01"))));
        On(register, day, "2026-12-31").Kind.ShouldBe(expected);
        // Before the extension was known the measure ended at the end of the year.
        On(register, "2026-02-01", "2025-10-31").Kind.ShouldBe(StandingKind.Ended);
    }

    [Fact]
    public void A_correction_reaches_back_and_a_label_changes_no_rate()
    {
        var register = Register(
            Act("a", "2025-01-01", new CreateMeasure("m", "p", Whole, Days("2025-01-01"))),
            Act("b", "2025-06-01", new AmendMeasure("m", Only(20), Days("2025-02-01"), IsCorrection: true), new RelabelMeasure("m", "9903.00.02", Days("2025-06-01"))));
        On(register, "2025-03-01", "2025-05-31").Slots!.Rates.ShouldBe(Whole.Rates);
        On(register, "2025-03-01", "2025-06-01").Slots!.Rates!.Single().Rate.ShouldBe(new AdValorem(0.2m));
        (On(register, "2025-05-31", "2025-06-01").Slots!.Heading, On(register, "2025-06-01", "2025-06-01").Slots!.Heading).ShouldBe(("9903.00.01", "9903.00.02"));
    }

    [Fact]
    public void Two_acts_of_one_day_that_set_a_slot_differently_conflict_and_two_that_agree_do_not()
    {
        LawRegister With(int second) => Register(
            Act("a", "2025-01-01", new CreateMeasure("m", "p", Whole, Days("2025-01-01"))),
            Act("b", "2025-02-01", new AmendMeasure("m", Only(20), Days("2025-03-01"), false)),
            Act("c", "2025-02-01", new AmendMeasure("m", new MeasureSlots(null, null, null, second == 20 ? "9903.00.09" : "9903.00.08", null, null, null), Days("2025-03-01"), false)),
            Act("d", "2025-02-01", new AmendMeasure("m", new MeasureSlots(null, null, null, "9903.00.09", null, null, null), Days("2025-03-01"), false)));
        On(With(30), "2025-03-01", "2025-12-31").Kind.ShouldBe(StandingKind.Conflict);
        On(With(20), "2025-03-01", "2025-12-31").Kind.ShouldBe(StandingKind.InForce);
        On(With(30), "2025-02-28", "2025-12-31").Kind.ShouldBe(StandingKind.InForce);
    }

    [Fact]
    public void A_sound_register_breaks_no_rule() =>
        RegisterCheck.Problems(Register(Act("a", "2025-01-01", new CreateMeasure("m", "p", Whole, Days("2025-01-01"))))).ShouldBeEmpty();

    [Fact]
    public void Each_rule_finds_its_fault()
    {
        CreateMeasure Made(string name, string programme, MeasureSlots slots, EntryWindow days) => new(name, programme, slots, days);
        Instrument[] sound = [Act("a", "2025-01-01", Made("m", "p", Whole, Days("2025-01-01", "2026-01-01")))];
        Finds("authority", [.. sound, sound[0] with { Id = "z", Authority = "the law", Clauses = [] }]);
        Finds("begins while", [.. sound, Act("b", "2025-02-01", Made("m", "p", Whole, Days("2025-06-01")))]);
        Finds("heading 9903.00.01 is that of", [.. sound, Act("b", "2025-02-01", Made("n", "q", Whole, Days("2025-06-01")))]);
        Finds("signed 2025-02-01", [.. sound, Act("b", "2025-02-01", Made("n", "p", Whole, Days("3025-06-30")))]);
        Finds("does not say whether", [.. sound, Act("b", "2025-02-01", Made("n", "p", Whole with { AmendsOtherLists = null }, Days("2025-06-01")))]);
        Finds("roster \"friends\" has no member", [.. sound, Act("b", "2025-02-01", Made("n", "p", Whole with { Countries = new(["friends"], []) }, Days("2025-06-01")))]);
        Finds("fact \"weather\" is not defined", [.. sound, Act("b", "2025-02-01", Made("n", "p", Whole with { Rates = [new(new FactCondition.Compared("weather", "=", "fair"), new Free(), null)] }, Days("2025-06-01")))]);
        Finds("no clause creates \"n\"", [.. sound, Act("b", "2025-02-01", new EndMeasure("n", Day("2025-06-01"), null))]);
        Finds("there is no measure or programme \"x\"", [.. sound, Act("b", "2025-02-01", Made("n", "p", Edge(InteractionKind.SkipIfCoveredBy, "x"), Days("2025-06-01")))]);
        Finds("exclude each other in a circle", [Act("a", "2025-01-01", Made("m", "p", Edge(InteractionKind.Excludes, "n"), Days("2025-01-01")), Made("n", "p", Edge(InteractionKind.Excludes, "m"), Days("2025-01-01")))]);
        var one = Act("a", "2025-01-01", Made("m", "p", Whole, Days("2025-01-01")));
        var two = Act("b", "2025-01-01");
        Finds("depend on each other in a circle", [one with { Clauses = [one.Clauses[0] with { DependsOn = ["b/1"] }] }, two with { Clauses = [two.Clauses[0] with { DependsOn = ["a/1"] }] }]);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("yes", null, null)]
    [InlineData("no", null, false)]
    [InlineData("yes", "2026-08-05", true)]
    [InlineData("yes", "2026-08-06", false)]
    public void A_condition_is_unknown_until_what_is_given_decides_it(string? documents, string? contract, bool? expected) =>
        FactConditionText.Parse("documents = yes and contract < 2026-08-06").Value
            .Holds(name => name == "documents" ? documents : contract).ShouldBe(expected);

    [Fact]
    public void Either_condition_is_true_where_one_is() =>
        FactConditionText.Parse("share < 0.15 or share >= 0.5").Value.Holds(_ => "0.6").ShouldBe(true);

    private static void Finds(string words, Instrument[] instruments) => RegisterCheck.Problems(Register(instruments)).ShouldContain(p => p.ToString().Contains(words, StringComparison.Ordinal), words);

    private static MeasureSlots Edge(InteractionKind kind, string target) => Whole with { Interactions = [new Interaction(kind, target, "test")] };

    private static MeasureSlots Only(int percent) => new(null, null, Rates(percent), null, null, null, null);

    private static ConditionalRate[] Rates(int percent) => [new(null, new AdValorem(percent / 100m), null)];

    private static LawRegister Register(params Instrument[] instruments) => new(instruments, [], [], Day("2026-12-31"));

    private static Instrument Act(string id, string signed, params LegalEffect[] effects) => new(id, id, InstrumentKind.Proclamation, "19 USC 1862(c)", Day(signed),
        new Dictionary<Channel, LocalDate> { [Channel.Signature] = Day(signed) }, "test", "", [new Clause(id, "1", 0, $"{id} clause 1", [], effects, new LegalEvidence('A', false), "")], new LegalEvidence('A', false), "");

    private static MeasureStanding On(LawRegister register, string day, string known) => MeasureHistory.On(register.Measures["m"], Day(day), KnowledgeDate.Of(Day(known)), LegalView.Enacted);

    private static EntryWindow Days(string from, string? until = null) => new(Day(from), until is null ? null : Day(until));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
