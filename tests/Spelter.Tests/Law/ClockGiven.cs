using NodaTime;
using NodaTime.Text;
using Spelter.Law;

namespace Spelter.Tests;

/// <summary>Proceedings for tests.</summary>
internal static class ClockGiven
{
    private static readonly StepEvidence Text = new("text", [], 'A', Unverified: false);

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    public static ProceedingStep Step(StepKind kind, string on, string? known = null, string agreement = "", string? effective = null) =>
        new(kind, kind.ToString(), new StepDates(Day(on), null, null, null, effective is null ? null : Day(effective).AtMidnight(), null), Day(known ?? on), agreement, Text, "");

    public static Proceeding Of(params IEnumerable<ProceedingStep> steps) => new("1", "one", Section232.Statute, Day("2035-12-31"), [], [.. steps], [], []);

    /// <summary>A negotiation decided on 14 January 2026, so that 13 July 2026 is day 180.</summary>
    public static Proceeding Negotiation(params IEnumerable<ProceedingStep> more) => Of(
        [
            Step(StepKind.Initiation, "2025-04-22"), Step(StepKind.ThreatReport, "2025-10-24", "2026-01-14"), Step(StepKind.NegotiationDetermination, "2026-01-14"),
            Step(StepKind.NegotiationMandate, "2026-01-14"), Step(StepKind.MonitoringMandate, "2026-01-14"), .. more,
        ]);

    public static ClockAnswer On(this Proceeding proceeding, string date, string? known = null) => StatutoryClock.On(proceeding, Day(date), Day(known ?? date));

    public static Deadline Deadline(this ClockAnswer answer, string clock) => answer.Rows.Select(r => r.Deadline).OfType<Deadline>().Single(d => d.Clock.Id == clock);
}
