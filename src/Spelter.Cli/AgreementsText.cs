using NodaTime;
using NodaTime.Text;
using Spelter.Agreements;
using Spelter.Catalog;

namespace Spelter.Cli;

/// <summary>The ledger of agreements for people.</summary>
internal static class AgreementsText
{
    private const string Legend = "⚠ verify against the signed text before relying on it. A breach is a flag and changes no rate.";

    public static void WriteList(TextWriter output, CatalogTables catalog, IReadOnlyList<Agreement> agreements, LocalDate day)
    {
        PlainTable.Write(output, ["id", "parties", "agreement", "kind", "status", "since", "binding", "conflicts", "mark"], [.. agreements.Select(a => (IReadOnlyList<string>)
            [
                a.Id, string.Join(", ", a.Parties.Where(p => p != Party.UnitedStates).Select(p => p.NameIn(catalog)).DefaultIfEmpty("open")), a.Title, a.Kind.InWords(), a.StatusOn(day).InWords(),
                a.StatusOn(day)?.Event is { } e ? e.When?.Text ?? "unknown" : "", AgreementWordsOf.Binding(a.IsBinding), a.Conflicts.Count == 0 ? "" : $"{a.Conflicts.Count}", a.NeedsVerifying ? "⚠" : "",
            ])]);
        output.WriteLine();
        output.WriteText($"{Legend} No agreement is designated in public as the one of 19 U.S.C. 1862(c)(3) unless its row says so. spelter agreements show ID shows one.");
    }

    public static void WriteOne(TextWriter output, CatalogTables catalog, Agreement a, IReadOnlyList<ListedControls> indicators, LocalDate day)
    {
        output.WriteLine($"{a.Id}  {a.Title}");
        output.WriteText($"  parties: {string.Join(", ", a.Parties.Select(p => p.NameIn(catalog)))}{(a.OtherParties.Length > 0 ? $"; {a.OtherParties}" : "")}");
        output.WriteText($"  kind: {a.Kind.InWords()}; binding: {AgreementWordsOf.Binding(a.IsBinding)}; status on {LocalDatePattern.Iso.Format(day)}: {a.StatusOn(day).InWords()}");
        output.WriteText($"  19 U.S.C. 1862(c)(3): {a.LawLink.ToString().ToLowerInvariant()}. {a.LawLinkStatement}.");
        if (a.StatusNote is { } note) output.WriteText($"  note: {note.What} ({Mark(note.Evidence)})");
        output.WriteText($"  record kept to {LocalDatePattern.Iso.Format(a.Checked)}");
        foreach (var e in a.Lifecycle)
            output.WriteText($"  {(e.IsPlanned ? "planned " : "")}{e.Stage.ToString().ToLowerInvariant().Replace("entryintoforce", "entry into force", StringComparison.Ordinal)}: {e.When?.Text ?? "day unknown"}{(e.SaidBy is { } by ? $", says {by.NameIn(catalog)}" : "")} ({Mark(e.Evidence)}){Note(e.Evidence)}");
        Table(output, "Terms", ["term", "what", "policies", "minerals", "rule or condition", "grade"], a.Terms.Select(t => (IReadOnlyList<string>)
            [t.Id, t.What + Sums(t) + Note(t.Evidence), string.Join(", ", t.Instruments.Select(i => i.Name)), string.Join(", ", t.Minerals.Select(catalog.NameOf)), string.Join("; ", new[] { t.PriceRule, t.Condition }.Where(x => x.Length > 0)), Mark(t.Evidence)]));
        Table(output, "What parties say", ["term", "party", "claim", "made", "grade", ""], a.Claims.OrderBy(c => c.TermId, StringComparer.Ordinal).Select(c => (IReadOnlyList<string>)
            [c.TermId, c.By.NameIn(catalog), c.What, c.Made is { } made ? LocalDatePattern.Iso.Format(made) : "unknown", Mark(c.Evidence), a.Conflicts.Any(x => x.Term.Id == c.TermId) ? "in conflict" : ""]));
        if (a.Deadlines.Count > 0)
        {
            output.WriteLine();
            WriteCalendar(output, new AgreementLedger([a]).CalendarOn(day), legend: false);
        }

        foreach (var i in indicators)
            output.WriteText($"indicator: {i.Indicator.What}: {(i.Controls is not { } listed ? "named, not computed" : listed.Count == 0 ? "none listed" : string.Join("; ", listed.Select(c => $"{catalog.NameOf(c.Mineral)}, {c.InWords}{(c.Unverified ? " ⚠" : "")}")))} ({Mark(i.Indicator.Evidence)})");
        foreach (var source in a.Sources) output.WriteText($"source: {source.Title}{(source.Address.Length > 0 ? $": {source.Address}" : "")}");
        output.WriteText(Legend);
    }

    public static void WriteCalendar(TextWriter output, IReadOnlyList<DatedDeadline> calendar, bool legend = true)
    {
        PlainTable.Write(output, ["due", "agreement", "what", "state", "breached", "days late", "outcome", "grade"], [.. calendar.Select(d => (IReadOnlyList<string>)
            [
                d.Deadline.Due.Text, d.Agreement.Id, d.Deadline.What, d.Standing.State.InWords(), d.Standing.IsBreached is { } breached ? breached ? "yes" : "no" : "unknown",
                d.Standing.DaysLate is { } late ? $"{late}" : "", d.Deadline.Outcome is { } o ? (o.Delivered is { } on ? $"{LocalDatePattern.Iso.Format(on)}: " : "") + o.What : "", Mark(d.Deadline.Outcome?.Evidence ?? d.Deadline.Evidence),
            ])]);
        if (!legend) return;
        output.WriteLine();
        output.WriteText(Legend);
    }

    private static void Table(TextWriter output, string title, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        List<IReadOnlyList<string>> all = [.. rows];
        if (all.Count == 0) return;
        output.WriteLine();
        output.WriteLine(title);
        PlainTable.Write(output, header, all);
    }

    private static string Mark(AgreementEvidence e) => e.Verify ? $"{e.Grade} ⚠" : $"{e.Grade}";

    private static string Note(AgreementEvidence e) => e.Note.Length > 0 ? $". {e.Note}" : "";

    private static string Sums(AgreementTerm t) =>
        (t.TonnesPerYear is { } q ? $"; {Side(q, x => $"{x:#,0} t a year")}" : "") + (t.MoneyUsd is { } m ? $"; {Side(m, x => $"{x / 1e6:#,0} million dollars")}" : "");

    private static string Side(Interval value, Func<double, FormattableString> show)
    {
        var (low, high) = (FormattableString.Invariant(show(value.Low)), FormattableString.Invariant(show(value.High)));
        return value.IsExact ? low : double.IsPositiveInfinity(value.High) ? $"at least {low}" : value.Low == 0 ? $"up to {high}" : $"{low} to {high}";
    }
}
