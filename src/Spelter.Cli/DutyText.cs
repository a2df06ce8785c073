using System.Globalization;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Law;

namespace Spelter.Cli;

/// <summary>An answer of <c>spelter duty</c> for people.</summary>
internal static class DutyText
{
    public static void Write(TextWriter output, CatalogTables catalog, DutyReport report)
    {
        var question = report.Question;
        output.WriteText($"{question.Line.Printed} of {catalog.NameOf(question.Origin)}, entered {Iso(question.Day)}, as known on {Iso(question.Known.Day)}, {question.View.ToString().ToLowerInvariant()}: {report.Kind}");
        if (report.Line is { } line) output.WriteText($"  {string.Join(" > ", line.Path.Select(p => p.TrimEnd(':')))}");
        output.WriteLine();
        var hasValue = question.Numbers[EntryFact.CustomsValue].IsKnown;
        PlainTable.Write(output, ["programme", "heading", "rate", "US dollars", "clause", "grade"], [.. report.Answer.Terms.Select(t => (IReadOnlyList<string>)
            [Named(t), t.Heading ?? "—", Rates(t, report), Usd(t.Usd), string.Join("; ", t.Citations), t.Evidence.ToString()])]);
        output.WriteLine();
        output.WriteText($"Total: {Usd(report.Answer.Total)}{(report.TotalPercent is { } percent ? $", {percent.ToString("0.####", CultureInfo.InvariantCulture)} % of the value" : "")}.{(hasValue ? "" : " Give --value (and --quantity with --unit) for amounts in dollars.")}");
        if (report.Answer.Missing.Count > 0) output.WriteText($"Facts that would settle it: {string.Join(", ", report.Answer.Missing)}.");
        if (report.Answer.Rejected.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("On the line, and not owed");
            PlainTable.Write(output, ["measure", "why", "clause"], [.. report.Answer.Rejected.Select(r => (IReadOnlyList<string>)[r.Measure, r.Reason, r.Standing.Effect.Clause.Citation])]);
        }

        output.WriteLine();
        foreach (var flag in report.Flags()) output.WriteText($"! {flag}");
    }

    private static string Named(DutyTerm term) => (term.Measure.Length == 0 ? term.Programme : $"{term.Programme}: {term.Measure}") + (term.IsCertain ? "" : " (may be owed)");

    private static string Rates(DutyTerm term, DutyReport report) => term.Rates.Count == 0 ? (term.Measure.Length == 0 ? report.Column.Text : "cannot be counted") : string.Join(" or ", term.Rates.Select(r => r.Written));

    private static string Usd(AmountRange usd) => usd.IsKnown ? Cents(usd.Low) : usd.High is { } high ? $"{Cents(usd.Low)} to {Cents(high)}" : $"{Cents(usd.Low)} or more";

    private static string Cents(decimal usd) => DutyAmount.InCents(usd).ToString("#,0.00", CultureInfo.InvariantCulture);

    private static string Iso(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);
}
