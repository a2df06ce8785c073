using NodaTime;
using Spelter.Agreements;
using Spelter.Catalog;
using Spelter.Data.Agreements;

namespace Spelter.Data.Tests;

/// <summary>The shipped ledger against the calendar and the conflicts of the record, copied by hand; and what a damaged file is told.</summary>
public sealed class AgreementLedgerTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly Workspace Shipped = Workspace.Open();
    private static readonly AgreementLedger Ledger = Shipped.Agreements;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_agreement_of_the_record_is_there_with_one_file_for_each_partner() =>
        Ledger.Agreements.Select(a => a.Id.Split('-')[0]).Distinct().ShouldBe([.. Enumerable.Range(1, 19).Select(i => $"G{i:00}"), "P11001"]);

    // Due, agreement, state and days late on 24 November 2026.
    [Theory]
    [InlineData("2026-03-06", "G12", DeadlineState.Delivered, true, 49)]
    [InlineData("2026-04-05", "G11", DeadlineState.NotDelivered, true, 233)]
    [InlineData("2026-04-20", "G02", DeadlineState.Undetermined, null, null)]
    [InlineData("2026-04", "G05", DeadlineState.Undetermined, null, null)]
    [InlineData("2026-07-01", "G11", DeadlineState.Undetermined, null, null)]
    [InlineData("2026-07-13", "P11001", DeadlineState.NotDelivered, true, 134)]
    [InlineData("2026-11-10", "G06", DeadlineState.Undetermined, null, null)]
    [InlineData("2026-11-27", "G06", DeadlineState.Pending, false, null)]
    [InlineData("2027-01-10", "G06", DeadlineState.Pending, false, null)]
    public void The_calendar_is_that_of_the_record(string due, string agreement, DeadlineState state, bool? breached, int? late)
    {
        var row = Ledger.KnownOn(Today).CalendarOn(Today).Single(d => d.Deadline.Due.Text == due && d.Agreement.Id == agreement);
        row.Standing.ShouldBe(new DeadlineStanding(state, breached, late));
    }

    [Fact]
    public void Before_it_came_the_memorandum_was_late_and_before_it_was_due_it_was_not()
    {
        var deadline = Ledger.Agreements.Single(a => a.Id == "G12").Deadlines.Single();
        deadline.StandingOn(new(2026, 3, 6)).State.ShouldBe(DeadlineState.Pending);
        deadline.StandingOn(new(2026, 3, 7)).ShouldBe(new DeadlineStanding(DeadlineState.NotDelivered, true, 1));
        deadline.StandingOn(new(2026, 4, 24)).ShouldBe(new DeadlineStanding(DeadlineState.Delivered, true, 49));
    }

    [Fact]
    public void The_seven_conflicts_of_the_record_are_found_and_no_other() =>
        Ledger.Agreements.SelectMany(a => a.Conflicts.Select(c => $"{a.Id} {c.Term.Id} {string.Join(",", c.Claims.Select(x => x.By.Code))}"))
            .ShouldBe(["G02 investment USA,AUS", "G03 no-export-restrictions USA,MYS", "G06 no-18 USA,CHN", "G06 japan-ban CHN,press", "G10 no-export-restrictions USA,IDN", "G11 floors USA,MEX", "G16 plurilateral USA,EU"]);

    [Fact]
    public void None_is_designated() => Ledger.Agreements.ShouldAllBe(a => a.LawLink != LawLink.Designated);

    [Theory]
    [InlineData("G12", "2026-04-23", LifecycleStage.Announcement)]
    [InlineData("G12", "2026-04-24", LifecycleStage.End)]
    [InlineData("G15", "2026-11-24", LifecycleStage.Announcement)]
    [InlineData("G05", "2025-10-28", LifecycleStage.Signature)]
    [InlineData("G09", "2025-12-31", LifecycleStage.Signature)]
    [InlineData("G06", "2026-09-28", LifecycleStage.Extension)]
    public void The_status_is_the_last_step_that_is_certain(string id, string day, LifecycleStage stage) =>
        Ledger.Agreements.Single(a => a.Id == id).StatusOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)!.Stage.ShouldBe(stage);

    [Fact]
    public void A_month_has_not_happened_before_its_last_day() => Ledger.Agreements.Single(a => a.Id == "G09").StatusOn(new(2025, 12, 30)).ShouldBeNull();

    [Fact]
    public void An_earlier_day_of_knowledge_never_shows_more()
    {
        HashSet<string> before = new(StringComparer.Ordinal);
        for (var day = new LocalDate(2025, 1, 1); day <= Today; day = day.PlusDays(1))
        {
            var shown = Ledger.KnownOn(day).Agreements.SelectMany(Rows).ToHashSet(StringComparer.Ordinal);
            before.IsSubsetOf(shown).ShouldBeTrue($"{day}: {string.Join(", ", before.Except(shown))}");
            before = shown;
        }

        before.SetEquals(Ledger.Agreements.SelectMany(Rows)).ShouldBeTrue();
    }

    [Fact]
    public void A_roster_holds_its_first_day_and_not_the_day_after_its_last()
    {
        var union = Shipped.Rosters["european-union"].Where(m => m.Country == new CountryCode("GBR")).Single();
        (union.HoldsOn(new(1972, 12, 31)), union.HoldsOn(new(1973, 1, 1)), union.HoldsOn(new(2020, 1, 31)), union.HoldsOn(new(2020, 2, 1))).ShouldBe((false, true, true, false));
        Shipped.Rosters["european-union"].Count(m => m.HoldsOn(Today)).ShouldBe(27);
        List<string> On(string roster, LocalDate day) => [.. Shipped.Rosters[roster].Where(m => m.HoldsOn(day)).Select(m => m.Country.Value)];
        On("section-232-autos-15-percent-all-in", new(2025, 7, 31)).ShouldBeEmpty();
        On("section-232-autos-15-percent-all-in", new(2025, 8, 1)).Count.ShouldBe(27);
        On("section-232-autos-15-percent-all-in", new(2025, 9, 15)).ShouldNotContain("JPN");
        On("section-232-autos-15-percent-all-in", new(2025, 9, 16)).ShouldContain("JPN");
        On("section-232-polysilicon-15-percent-total", new(2026, 12, 3)).ShouldBeEmpty();
    }

    [Fact]
    public void An_indicator_lists_the_controls_of_the_table() =>
        Ledger.Agreements.Single(a => a.Id == "G10").Indicators.Single().ListedOn(Shipped.Catalog.ExportControls, Today, Today)!
            .Select(c => $"{c.Mineral} {c.Stage} {c.Measure}").ShouldContain("nickel Mined ban");

    [Theory]
    [InlineData("kind: framework", "kind: treaty", "agreements/G02.yaml(3): \"kind\" is \"treaty\", which is not known here.")]
    [InlineData("parties: [USA, AUS]", "parties: [USA, AUX]", "agreements/G02.yaml(4): unknown country \"AUX\".")]
    [InlineData("binding: no", "bindng: no", "agreements/G02.yaml(5): the agreement: \"bindng\" is not known here.")]
    [InlineData("date: 2025-10-20", "date: 2025-10-32", "agreements/G02.yaml(27): a step of the life: \"date\" is \"2025-10-32\", which is not a date.")]
    [InlineData("date: 2025-10-20", "date: 2025-10-21/2025-10-20", "agreements/G02.yaml(27): a step of the life: \"date\" ends on 2025-10-20, before it starts.")]
    [InlineData("[I6, I7, I9]", "[I6, I77]", "agreements/G02.yaml(34): \"I77\" is no instrument.")]
    [InlineData("minerals: [gallium]", "minerals: [galium]", "unknown mineral \"galium\". Did you mean \"gallium\"?")]
    [InlineData("minerals: [gallium]", "stages: [Smelted]", "unknown stage \"Smelted\".")]
    [InlineData("sources: [a-news]", "sources: [b-news]", "\"b-news\" is no source of this file.")]
    [InlineData("id: G02", "id: G03", "agreements/G02.yaml(1): \"G03\" is not the name of the file.")]
    [InlineData("parties: [USA, AUS]", "parties: [USA, AUS", "this is not YAML")]
    public void A_damaged_file_is_told_with_its_place(string part, string by, string what)
    {
        var text = File.ReadAllText(Path.Combine(Shipped.Folder, "agreements", "G02.yaml"));
        text.ShouldContain(part);
        _folder.Write("agreements/G02.yaml", text.Replace(part, by, StringComparison.Ordinal));
        _folder.Write("agreements/instruments.csv", File.ReadAllText(Path.Combine(Shipped.Folder, "agreements", "instruments.csv")));
        var fault = Should.Throw<InputException>(() => AgreementReader.Read(_folder.Path, Shipped.Catalog));
        fault.Message.ShouldContain(what);
        fault.Message.ShouldNotContain("\n");
    }

    [Fact]
    public void A_stretch_of_a_roster_that_ends_before_it_starts_is_refused()
    {
        _folder.Write("law/rosters/some.csv", "country,from,until,citation,grade,unverified\nJPN,2026-01-02,2026-01-02,x,A,no\n");
        Should.Throw<InputException>(() => RosterReader.Read(_folder.Path, Shipped.Catalog)).Message.ShouldStartWith("law/rosters/some.csv(2): the stretch ends on 2026-01-02, which is not after it starts.");
    }

    private static IEnumerable<string> Rows(Agreement a) => a.Lifecycle.Select(e => $"{a.Id} step {e.Stage} {e.When}")
        .Concat(a.Terms.Select(t => $"{a.Id} term {t.Id}")).Concat(a.Claims.Select(c => $"{a.Id} claim {c.TermId} {c.By}"))
        .Concat(a.Deadlines.Select(d => $"{a.Id} deadline {d.Id}")).Concat(a.Deadlines.Where(d => d.Outcome is not null).Select(d => $"{a.Id} outcome {d.Id}"))
        .Concat(a.Indicators.Select(i => $"{a.Id} indicator {i.Id}")).Concat(a.StatusNote is null ? [] : [$"{a.Id} status"]);
}
