using System.Text.Json;
using NodaTime.Text;
using Spelter.Data.Law;
using Spelter.Law;

namespace Spelter.Cli;

/// <summary>An answer of <c>spelter duty</c> for machines.</summary>
internal static class DutyJson
{
    public static void WriteInputs(Utf8JsonWriter json, DutyReport report)
    {
        var question = report.Question;
        json.WriteString("hts", question.Line.Digits);
        json.WriteString("origin", question.Origin.Value);
        json.WriteString("date", LocalDatePattern.Iso.Format(question.Day));
        json.WriteString("known", LocalDatePattern.Iso.Format(question.Known.Day));
        JsonAnswer.WriteStrings(json, "channels", LawWords.Channels.Where(c => question.Known.Channels.Contains(c.Value)).Select(c => c.Key));
        json.WriteString("view", question.View.ToString());
        json.WriteStartObject("facts");
        foreach (var (name, value) in question.Facts) json.WriteString(name, value);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, DutyReport report)
    {
        json.WriteStartObject();
        json.WriteString("kind", report.Kind);
        json.WriteString("description", report.Line is { } line ? string.Join(" > ", line.Path) : null);
        JsonAnswer.WriteArray(json, "terms", report.Answer.Terms, term =>
        {
            json.WriteString("programme", term.Programme);
            json.WriteString("measure", term.Measure.Length == 0 ? null : term.Measure);
            json.WriteString("heading", term.Heading);
            json.WriteString("expression", term.Rates.Count == 0 ? null : string.Join(" or ", term.Rates.Select(r => r.Written)));
            WriteNumber(json, "adValoremPercent", DutyReport.Percent(term));
            WriteUsd(json, "amountUsd", term.Usd, hasAmount: HasAmount(term, report));
            json.WriteBoolean("isCertain", term.IsCertain);
            json.WriteString("clause", string.Join("; ", term.Citations));
            json.WriteString("grade", term.Evidence.Grade.ToString());
            json.WriteBoolean("mustBeVerified", term.Evidence.MustBeVerified);
        });
        WriteNumber(json, "totalAdValoremPercent", report.Answer.Terms.All(t => t.IsCertain && DutyReport.Percent(t) is not null) ? report.Answer.Terms.Sum(t => DutyReport.Percent(t)) : report.TotalPercent);
        WriteUsd(json, "totalUsd", report.Answer.Total, hasAmount: report.Answer.Terms.All(t => HasAmount(t, report)));
        JsonAnswer.WriteStrings(json, "missingFacts", report.Answer.Missing);
        JsonAnswer.WriteArray(json, "notOwed", report.Answer.Rejected, rejected =>
        {
            json.WriteString("programme", rejected.Standing.Programme);
            json.WriteString("measure", rejected.Measure);
            json.WriteString("kind", DutyReport.KindOf(rejected.Standing.Kind));
            json.WriteString("date", rejected.Standing.Day is { } day ? LocalDatePattern.Iso.Format(day) : null);
            json.WriteString("reason", rejected.Reason);
            json.WriteString("clause", rejected.Standing.Effect.Clause.Citation);
        });
        JsonAnswer.WriteStrings(json, "flags", report.Flags());
        json.WriteString("registerCheckedTo", LocalDatePattern.Iso.Format(report.Register.CheckedTo));
        json.WriteEndObject();
    }

    // Without a value or a quantity that the rate needs, a range from nothing to no end says nothing.
    private static bool HasAmount(DutyTerm term, DutyReport report) => term.Usd.High is not null || term.Rates.Any(r => r.Needs().All(f => report.Question.Numbers[f].High is not null));

    private static void WriteUsd(Utf8JsonWriter json, string name, AmountRange usd, bool hasAmount)
    {
        if (usd.IsKnown) json.WriteNumber(name, DutyAmount.InCents(usd.Low));
        else json.WriteNull(name);
        if (usd.IsKnown || !hasAmount) return;
        json.WriteNumber("low", DutyAmount.InCents(usd.Low));
        WriteNumber(json, "high", usd.High is { } high ? DutyAmount.InCents(high) : null);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
